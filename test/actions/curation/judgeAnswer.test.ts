import { by, refusalCodes, REASON, accepted } from '../../support/ledger/openDesk.ts';
import { useDesk } from '../../support/ledger/useDesk.ts';

const desk = useDesk();

type Verdict = 'POSITIVE' | 'NEGATIVE' | 'UNSURE';
const judge = (claimId: string, questionId: string, verdict: Verdict, actor?: string) =>
  desk.actions.judgeAnswer({ claimId, questionId, verdict, reason: REASON }, by(actor));
const undo = (id: string) => desk.actions.retract({ id, reason: 'It was a mistake.' }, by('boss'));

test('POSITIVE assigns a claim to a question, and its retraction takes the claim back', async () => {
  const [a, b] = await desk.openQuestions(2, 1);
  const claimId = a!.claimIds[0]!;
  const { decisionId } = accepted(await judge(claimId, b!.id, 'POSITIVE'));
  expect(await desk.questionOf(claimId)).toBe(b!.id);
  expect(await desk.stateOf(b!.id)).toMatchObject({ claimCount: 2 });
  accepted(await undo(decisionId));
  expect(await desk.questionOf(claimId)).toBe(a!.id);
  expect(await desk.stateOf(b!.id)).toMatchObject({ claimCount: 1 });
});

test('NEGATIVE gives a claim a new question, and its retraction takes the claim back', async () => {
  const [a] = await desk.openQuestions(2);
  const claimId = a!.claimIds[0]!;
  const { decisionId } = accepted(await judge(claimId, a!.id, 'NEGATIVE'));
  const own = await desk.questionOf(claimId);
  expect(own).not.toBe(a!.id);
  expect(await desk.stateOf(own!)).toMatchObject({ claimCount: 1 });
  expect(await desk.stateOf(a!.id)).toMatchObject({ claimCount: 1 });
  accepted(await undo(decisionId));
  expect(await desk.questionOf(claimId)).toBe(a!.id);
});

test('NEGATIVE on a question without the claim, and UNSURE, move nothing and are stored', async () => {
  const [a, b] = await desk.openQuestions(1, 1);
  const claimId = a!.claimIds[0]!;
  const questions = await desk.rows('question');
  accepted(await judge(claimId, b!.id, 'NEGATIVE'));
  accepted(await judge(claimId, a!.id, 'UNSURE'));
  expect(await desk.questionOf(claimId)).toBe(a!.id);
  expect(await desk.rows('question')).toBe(questions);
  const events = await desk.ledger.read.claimEvents([claimId]);
  expect(events.filter(({ kind }) => kind === 'JUDGED').map(({ verdict }) => verdict)).toEqual([
    'NEGATIVE',
    'UNSURE',
  ]);
});

test('the newer of two judgements holds, and after its retraction the older one', async () => {
  const [a] = await desk.openQuestions(2);
  const claimId = a!.claimIds[0]!;
  accepted(await judge(claimId, a!.id, 'NEGATIVE'));
  const own = await desk.questionOf(claimId);
  const { decisionId } = accepted(await judge(claimId, a!.id, 'POSITIVE', 'ben'));
  expect(await desk.questionOf(claimId)).toBe(a!.id);
  accepted(await undo(decisionId));
  expect(await desk.questionOf(claimId)).toBe(own);
});

test('refuses unknown, retracted and merged rows, and rows of another kind', async () => {
  const [a, b] = await desk.openQuestions(1, 2);
  const claimId = a!.claimIds[0]!;
  const quote = (await desk.addBoats(3, { kind: 'QUOTE', figure: null })).claimId;
  const [gone, there] = b!.claimIds;
  accepted(await desk.actions.retract({ id: gone!, reason: REASON }, by()));
  const before = await desk.rows('judgement');
  expect(refusalCodes(await judge('claim_01h455vb4pex5vsknk084sn02q', a!.id, 'POSITIVE'))).toEqual([
    'NOT_FOUND',
  ]);
  expect(refusalCodes(await judge(claimId, 'question_01h455vb4pex5vsknk084sn02q', 'POSITIVE'))).toEqual([
    'NOT_FOUND',
  ]);
  expect(refusalCodes(await judge(gone!, a!.id, 'POSITIVE'))).toEqual(['RETRACTED']);
  expect(refusalCodes(await judge(quote, a!.id, 'POSITIVE'))).toEqual(['NOT_COMPARABLE']);
  accepted(await desk.actions.mergeQuestions({ questionId: a!.id, intoId: b!.id, reason: REASON }, by()));
  expect(refusalCodes(await judge(there!, a!.id, 'POSITIVE'))).toEqual(['QUESTION_MERGED']);
  expect(await desk.rows('judgement')).toBe(before);
});

test("a person can't repeat a judgement, another person may agree, and a stale judgement may be renewed", async () => {
  const [a, b] = await desk.openQuestions(2, 1);
  const claimId = a!.claimIds[0]!;
  accepted(await judge(claimId, a!.id, 'POSITIVE'));
  expect(refusalCodes(await judge(claimId, a!.id, 'POSITIVE'))).toEqual(['ALREADY_DECIDED']);
  accepted(await judge(claimId, a!.id, 'POSITIVE', 'ben'));
  expect(refusalCodes(await judge(claimId, a!.id, 'POSITIVE', 'ben'))).toEqual(['ALREADY_DECIDED']);
  accepted(await desk.actions.mergeQuestions({ questionId: b!.id, intoId: a!.id, reason: REASON }, by()));
  accepted(await judge(claimId, a!.id, 'POSITIVE', 'ben'));
});

test('of two people who judge one claim at once, the second sees the first decision', async () => {
  const [a] = await desk.openQuestions(3);
  const claimId = a!.claimIds[0]!;
  const results = await Promise.all([
    judge(claimId, a!.id, 'NEGATIVE', 'ada'),
    judge(claimId, a!.id, 'NEGATIVE', 'ben'),
  ]);
  expect(results.flatMap(refusalCodes)).toEqual([]);
  // Only the first judgement found the claim there and opened a question for it.
  const { rows } = { rows: await desk.ledger.read.claimEvents([claimId]) };
  expect(rows.filter(({ kind }) => kind === 'JUDGED')).toHaveLength(2);
  const own = await desk.questionOf(claimId);
  expect(await desk.stateOf(own!)).toMatchObject({ claimCount: 1 });
  const same = await Promise.all(
    Array.from({ length: 6 }, () => judge(a!.claimIds[1]!, a!.id, 'UNSURE', 'ada')),
  );
  expect(same.filter(({ ok }) => ok)).toHaveLength(1);
});
