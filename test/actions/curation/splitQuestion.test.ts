import { fillLabel } from '../../../src/domain/questionLabel.ts';
import { by, refusalCodes, REASON, accepted } from '../../support/ledger/openDesk.ts';
import { useDesk } from '../../support/ledger/useDesk.ts';

const desk = useDesk();

const split = (questionId: string, claimIds: readonly string[], label: string | null = null) =>
  desk.actions.splitQuestion({ questionId, claimIds, label, reason: REASON }, by());
const undo = (id: string) => desk.actions.retract({ id, reason: 'It was a mistake.' }, by('boss'));

test('the given claims answer a new question with a given label, until the split is retracted', async () => {
  const [whole] = await desk.openQuestions(3);
  const [first, second] = whole!.claimIds;
  const { decisionId, partId } = accepted(
    await split(whole!.id, [first!, second!, first!], ' How many rafts? '),
  );
  expect(await desk.questionOf(second!)).toBe(partId);
  expect(await desk.stateOf(whole!.id)).toMatchObject({ claimCount: 1 });
  expect(await desk.stateOf(partId)).toMatchObject({ claimCount: 2 });
  const [part] = await desk.ledger.read.questions([partId]);
  expect(part).toMatchObject({ label: 'How many rafts?', kind: 'FIGURE' });
  accepted(await undo(decisionId));
  expect(await desk.stateOf(whole!.id)).toMatchObject({ claimCount: 3 });
  expect(await desk.stateOf(partId)).toMatchObject({ claimCount: 0 });
});

test('without a label the new question gets one from its claims', async () => {
  const [whole] = await desk.openQuestions(2);
  const { partId } = accepted(await split(whole!.id, [whole!.claimIds[0]!]));
  expect(fillLabel((await desk.stateOf(partId))!.label, null)).toBe(
    'How many: “the harbour master counted ___ boats at dawn”?',
  );
});

test('a retracted split whose part was merged moves only its own claims', async () => {
  const [whole, other] = await desk.openQuestions(2, 1);
  const { decisionId, partId } = accepted(await split(whole!.id, [whole!.claimIds[0]!]));
  accepted(
    await desk.actions.mergeQuestions({ questionId: partId, intoId: other!.id, reason: REASON }, by()),
  );
  accepted(await undo(decisionId));
  expect(await desk.questionOf(whole!.claimIds[0]!)).toBe(whole!.id);
  expect(await desk.questionOf(other!.claimIds[0]!)).toBe(other!.id);
});

test('a retracted merge leaves split claims in the question from which they were split', async () => {
  const [a, b] = await desk.openQuestions(2, 1);
  const merged = accepted(
    await desk.actions.mergeQuestions({ questionId: a!.id, intoId: b!.id, reason: REASON }, by()),
  );
  const { partId } = accepted(await split(b!.id, [a!.claimIds[0]!, b!.claimIds[0]!]));
  accepted(await undo(merged.decisionId));
  expect(await Promise.all(a!.claimIds.map((id) => desk.questionOf(id)))).toEqual([a!.id, a!.id]);
  expect(await desk.questionOf(b!.claimIds[0]!)).toBe(partId);
});

test('refuses no claims, all active claims, claims of another question, and unknown and retracted rows', async () => {
  const [whole, other, merged] = await desk.openQuestions(3, 1, 1);
  accepted(
    await desk.actions.mergeQuestions({ questionId: merged!.id, intoId: other!.id, reason: REASON }, by()),
  );
  const [first, second, third] = whole!.claimIds;
  accepted(await desk.actions.retract({ id: third!, reason: REASON }, by()));
  const before = await desk.rows('question');
  expect(refusalCodes(await split(whole!.id, []))).toEqual(['NOTHING_TO_SPLIT']);
  expect(refusalCodes(await split(whole!.id, [first!, second!]))).toEqual(['NOTHING_TO_SPLIT']);
  expect(refusalCodes(await split(whole!.id, [first!, other!.claimIds[0]!]))).toEqual(['NOT_OF_QUESTION']);
  expect(refusalCodes(await split(whole!.id, [third!]))).toEqual(['RETRACTED']);
  expect(refusalCodes(await split(whole!.id, ['claim_01h455vb4pex5vsknk084sn02q']))).toEqual(['NOT_FOUND']);
  expect(refusalCodes(await split('question_01h455vb4pex5vsknk084sn02q', [first!]))).toEqual(['NOT_FOUND']);
  expect(refusalCodes(await split(merged!.id, merged!.claimIds))).toEqual(['QUESTION_MERGED']);
  expect(refusalCodes(await split(whole!.id, Array<string>(501).fill(first!)))).toEqual(['TOO_MANY']);
  expect(refusalCodes(await split(whole!.id, [first!], ' '))).toEqual(['EMPTY']);
  expect(refusalCodes(await split(whole!.id, [first!], 'x'.repeat(301)))).toEqual(['TOO_LONG']);
  expect(await desk.rows('question')).toBe(before);
});

test('of two splits of one claim at once, the second finds the claim gone', async () => {
  const [whole] = await desk.openQuestions(3);
  const results = await Promise.all([
    split(whole!.id, [whole!.claimIds[0]!]),
    split(whole!.id, [whole!.claimIds[0]!]),
  ]);
  expect(results.flatMap(refusalCodes)).toEqual(['NOT_OF_QUESTION']);
});
