import { by, refusalCodes, REASON, accepted } from '../../support/ledger/openDesk.ts';
import { useDesk } from '../../support/ledger/useDesk.ts';

const desk = useDesk();

const merge = (questionId: string, intoId: string, actor?: string) =>
  desk.actions.mergeQuestions({ questionId, intoId, reason: REASON }, by(actor));
const undo = (id: string) => desk.actions.retract({ id, reason: 'It was a mistake.' }, by('boss'));
const questionsOf = (claimIds: readonly string[]) => Promise.all(claimIds.map((id) => desk.questionOf(id)));

describe('two questions become one', () => {
  test('all claims of the first answer the second, and both are settled again', async () => {
    const [a, b] = await desk.openQuestions(2, 1);
    const merged = accepted(await merge(a!.id, b!.id));
    expect(merged).toEqual({
      decisionId: expect.stringMatching(/^merge_/),
      questionId: a!.id,
      intoId: b!.id,
    });
    expect(await questionsOf([...a!.claimIds, ...b!.claimIds])).toEqual([b!.id, b!.id, b!.id]);
    expect(await desk.stateOf(a!.id)).toMatchObject({ claimCount: 0, mergedIntoId: b!.id });
    expect(await desk.stateOf(b!.id)).toMatchObject({ claimCount: 3, mergedIntoId: null });
  });

  test('a retraction of the merge parts them again, and its retraction joins them again', async () => {
    const [a, b] = await desk.openQuestions(2, 1);
    const { decisionId } = accepted(await merge(a!.id, b!.id));
    const undone = accepted(await undo(decisionId));
    expect(undone.subjectId).toBe(a!.id);
    expect(await questionsOf(a!.claimIds)).toEqual([a!.id, a!.id]);
    expect(await desk.stateOf(a!.id)).toMatchObject({ claimCount: 2, mergedIntoId: null });
    expect(await desk.stateOf(b!.id)).toMatchObject({ claimCount: 1 });
    accepted(await undo(undone.decisionId));
    expect(await questionsOf(a!.claimIds)).toEqual([b!.id, b!.id]);
  });

  test('a retraction of the first of two merges brings back only the claims of the first question', async () => {
    const [a, b, c] = await desk.openQuestions(1, 1, 1);
    const first = accepted(await merge(a!.id, b!.id));
    accepted(await merge(b!.id, c!.id));
    expect(await questionsOf(a!.claimIds)).toEqual([c!.id]);
    accepted(await undo(first.decisionId));
    expect(await questionsOf([...a!.claimIds, ...b!.claimIds])).toEqual([a!.id, c!.id]);
  });

  test('a merge that is brought back leads on to a later merge of its target', async () => {
    const [a, b, c] = await desk.openQuestions(1, 1, 1);
    const first = accepted(await merge(a!.id, b!.id));
    const undone = accepted(await undo(first.decisionId));
    accepted(await merge(b!.id, c!.id));
    accepted(await undo(undone.decisionId));
    expect(await questionsOf(a!.claimIds)).toEqual([c!.id]);
  });

  test('inactive claims go with the others', async () => {
    const [a, b] = await desk.openQuestions(2, 1);
    accepted(await desk.actions.retract({ id: a!.claimIds[0]!, reason: REASON }, by()));
    accepted(await merge(a!.id, b!.id));
    expect(await desk.questionOf(a!.claimIds[0]!)).toBe(b!.id);
    expect(await desk.stateOf(b!.id)).toMatchObject({ claimCount: 2 });
  });
});

describe('refusals leave nothing behind', () => {
  const NOWHERE = 'question_01h455vb4pex5vsknk084sn02q';

  test('a question with itself, unknown ones, merged ones, a circle, the same again', async () => {
    const [a, b, c] = await desk.openQuestions(1, 1, 1);
    accepted(await merge(a!.id, b!.id));
    const before = await desk.rows('question_merge');
    expect(refusalCodes(await merge(a!.id, a!.id))).toEqual(['SAME_QUESTION']);
    expect(refusalCodes(await merge(NOWHERE, b!.id))).toEqual(['NOT_FOUND']);
    expect(refusalCodes(await merge(b!.id, NOWHERE))).toEqual(['NOT_FOUND']);
    expect(refusalCodes(await merge(b!.id, 'no id at all'))).toEqual(['NOT_FOUND']);
    expect(refusalCodes(await merge(b!.id, a!.id))).toEqual(['MERGE_CYCLE']);
    expect(refusalCodes(await merge(a!.id, b!.id))).toEqual(['ALREADY_DECIDED']);
    expect(refusalCodes(await merge(a!.id, c!.id))).toEqual(['QUESTION_MERGED']);
    expect(refusalCodes(await merge(c!.id, a!.id))).toEqual(['QUESTION_MERGED']);
    expect(await desk.rows('question_merge')).toBe(before);
  });

  test('a circle over three questions', async () => {
    const [a, b, c] = await desk.openQuestions(1, 1, 1);
    accepted(await merge(a!.id, b!.id));
    accepted(await merge(b!.id, c!.id));
    expect(refusalCodes(await merge(c!.id, a!.id))).toEqual(['MERGE_CYCLE']);
  });

  test('a merge that is brought back and would close a circle or a second way', async () => {
    const [a, b, c] = await desk.openQuestions(1, 1, 1);
    const first = accepted(await undo(accepted(await merge(a!.id, b!.id)).decisionId));
    const back = accepted(await merge(b!.id, a!.id));
    expect(refusalCodes(await undo(first.decisionId))).toEqual(['MERGE_CYCLE']);
    accepted(await undo(back.decisionId));
    accepted(await merge(a!.id, c!.id));
    expect(refusalCodes(await undo(first.decisionId))).toEqual(['ALREADY_DECIDED']);
    expect(await questionsOf(a!.claimIds)).toEqual([c!.id]);
  });

  test('a claim that a person judged not to answer the other question', async () => {
    const [a, b] = await desk.openQuestions(2, 1);
    const claimId = a!.claimIds[0]!;
    const judged = await desk.actions.judgeAnswer(
      { claimId, questionId: b!.id, verdict: 'NEGATIVE', reason: 'Other boats.' },
      by(),
    );
    for (const result of [await merge(a!.id, b!.id), await merge(b!.id, a!.id)]) {
      expect(refusalCodes(result)).toEqual(['ALREADY_DECIDED']);
      expect(result).toMatchObject({ error: [{ message: expect.stringContaining(claimId) }] });
    }
    accepted(await undo(accepted(judged).decisionId));
    accepted(await merge(a!.id, b!.id));
  });

  test.each([
    ['no reason', ' \n', 'EMPTY'],
    ['a reason of 2,001 characters', 'é'.repeat(2001), 'TOO_LONG'],
  ])('%s', async (_, reason, code) => {
    const [a, b] = await desk.openQuestions(1, 1);
    const result = await desk.actions.mergeQuestions({ questionId: a!.id, intoId: b!.id, reason }, by());
    expect(refusalCodes(result)).toEqual([code]);
    expect(result).toMatchObject({ error: [{ field: 'reason' }] });
  });
});

describe('people who decide at once', () => {
  test('of ten equal merges one succeeds, and nine find it', async () => {
    const [a, b] = await desk.openQuestions(3, 1);
    const results = await Promise.all(
      Array.from({ length: 10 }, (_, n) => merge(a!.id, b!.id, `person ${n}`)),
    );
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(results.flatMap(refusalCodes)).toEqual(Array(9).fill('ALREADY_DECIDED'));
    expect(await desk.stateOf(b!.id)).toMatchObject({ claimCount: 4 });
  });

  test('of a merge and an opposite retraction one succeeds, and the other finds the circle', async () => {
    for (let round = 0; round < 5; round++) {
      const [a, b] = await desk.openQuestions(1, 1);
      const results = await Promise.all([merge(a!.id, b!.id), merge(b!.id, a!.id, 'ben')]);
      expect(results.filter(({ ok }) => ok)).toHaveLength(1);
      expect(results.flatMap(refusalCodes)).toEqual(['MERGE_CYCLE']);
    }
  });

  test('merges in a ring of five leave it open', async () => {
    const ring = await desk.openQuestions(1, 1, 1, 1, 1);
    const results = await Promise.all(ring.map(({ id }, n) => merge(id, ring[(n + 1) % ring.length]!.id)));
    expect(results.filter(({ ok }) => ok).length).toBeLessThan(5);
    expect(
      results.flatMap(refusalCodes).every((code) => ['MERGE_CYCLE', 'QUESTION_MERGED'].includes(code)),
    ).toBe(true);
  });
});

describe('idempotency keys', () => {
  test('a repeat gets the same answer, another request is refused, a refusal does not use the key up', async () => {
    const [a, b, c] = await desk.openQuestions(1, 1, 1);
    const keyed = (questionId: string, intoId: string) =>
      desk.actions.mergeQuestions({ questionId, intoId, reason: REASON }, by('ada', 'merge-key'));
    expect(refusalCodes(await keyed(a!.id, a!.id))).toEqual(['SAME_QUESTION']);
    const first = accepted(await keyed(a!.id, b!.id));
    expect(accepted(await keyed(a!.id, b!.id))).toEqual(first);
    expect(refusalCodes(await keyed(b!.id, c!.id))).toEqual(['IDEMPOTENCY_CONFLICT']);
  });
});
