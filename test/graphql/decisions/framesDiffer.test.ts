import { curationOver } from '../../support/ledger/curationOver.ts';
import { openTestHouse, type TestHouse } from '../../support/ledger/openTestHouse.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());
const { add, mutate } = curationOver(() => house);

const REASON = 'The two were read side by side.';
const dead = (count: number) =>
  add(count, undefined, `Rescuers said that ${count} people were killed when the ferry Alda sank.`);
const injured = (count: number) =>
  add(count, undefined, `Doctors said that ${count} people were injured when the ferry Alda sank.`);
const trucks = (count: number) =>
  add(count, undefined, `Planners said that the ferry Alda will carry ${count} trucks next year.`);

async function questionOf(claimId: string): Promise<string> {
  const { body } = await house.query('query ($id: ID!) { claim(id: $id) { question { id } } }', {
    id: claimId,
  });
  return body.data.claim.question.id as string;
}

test('a claim comes to a question of another frame only if it is meant, and the slot is named', async () => {
  const [one, other] = [await dead(31), await injured(54)];
  const judged = { claimId: other.claimId, questionId: one.questionId, verdict: 'POSITIVE', reason: REASON };
  const { refusals } = await mutate('judgeAnswer', judged, 'decisionId');
  expect(refusals).toEqual([
    {
      code: 'FRAMES_DIFFER',
      field: 'evenIfDifferent',
      message: expect.stringMatching(/PREDICATE \(One is injured, the other killed\)/) as string,
      remedy: expect.stringMatching(/evenIfDifferent: true/) as string,
    },
  ]);
  expect(await questionOf(other.claimId)).toBe(other.questionId);
  const meant = await mutate('judgeAnswer', { ...judged, evenIfDifferent: true }, 'decisionId');
  expect(meant.refusals).toEqual([]);
  expect(await questionOf(other.claimId)).toBe(one.questionId);
});

test('a claim of another frame may be said not to answer, or not to tell', async () => {
  const [one, other] = [await dead(32), await injured(55)];
  for (const verdict of ['NEGATIVE', 'UNSURE']) {
    const judged = { claimId: other.claimId, questionId: one.questionId, verdict, reason: REASON };
    expect((await mutate('judgeAnswer', judged, 'decisionId')).refusals).toEqual([]);
  }
});

test('questions of other frames are one only if it is meant, with every slot named', async () => {
  const [one, other] = [await dead(33), await trucks(9)];
  const merged = { questionId: other.questionId, intoId: one.questionId, reason: REASON };
  const { refusals } = await mutate('mergeQuestions', merged, 'decisionId');
  expect(refusals).toHaveLength(1);
  expect(refusals[0].code).toBe('FRAMES_DIFFER');
  expect(refusals[0].message).toMatch(/MODALITY.*COUNTED_THING/);
  expect(await questionOf(other.claimId)).toBe(other.questionId);
  expect(
    (await mutate('mergeQuestions', { ...merged, evenIfDifferent: true }, 'decisionId')).refusals,
  ).toEqual([]);
  expect(await questionOf(other.claimId)).toBe(one.questionId);
});
