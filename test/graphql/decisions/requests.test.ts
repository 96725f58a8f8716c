import { openTestHouse } from '../../support/ledger/openTestHouse.ts';
import type { TestHouse } from '../../support/ledger/openTestHouse.ts';
import { curationOver, EVENT, kindsOf } from '../../support/ledger/curationOver.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());
const { add, mutate, twoQuestions } = curationOver(() => house);

describe('requests that are not allowed', () => {
  test.each([
    ['mergeQuestions', { questionId: 'question_x', intoId: 'question_x', reason: 'r' }, 'SAME_QUESTION'],
    ['mergeQuestions', { questionId: 'x', intoId: 'y', reason: '' }, 'EMPTY'],
    ['splitQuestion', { questionId: 'x', claimIds: [], reason: 'r' }, 'NOTHING_TO_SPLIT'],
    ['judgeClaim', { claimId: 'x', verdict: 'POSITIVE', reason: 'r' }, 'NOT_FOUND'],
    ['judgeAnswer', { claimId: 'x', questionId: 'y', verdict: 'POSITIVE', reason: 'r' }, 'NOT_FOUND'],
    ['retract', { id: 'x', reason: 'r' }, 'NOT_FOUND'],
    ['submitClaims', { articleVersionId: 'x', claims: [], reason: 'r' }, 'INCOMPLETE'],
  ])('%s is refused as data: %j', async (verb, input, code) => {
    const { refusals } = await mutate(verb, input, '__typename');
    expect(refusals).toEqual([
      {
        code,
        field: expect.anything(),
        message: expect.stringMatching(/\.$/),
        remedy: expect.stringMatching(/\.$/),
      },
    ]);
  });

  test('an unknown verdict, an invalid number and an empty key are bad input', async () => {
    for (const call of [
      'judgeClaim(input: { claimId: "x", verdict: MAYBE, reason: "r" }) { decisionId }',
      'submitClaims(input: { articleVersionId: "x", reason: "r", claims: [{ kind: FIGURE, quote: { exact: "1" }, figure: { comparator: EXACT, value: "1e9" } }] }) { articleVersion { id } }',
      'retract(input: { id: "x", reason: "r", idempotencyKey: "" }) { decisionId }',
    ]) {
      const { status, body } = await house.query(`mutation { ${call} }`);
      expect(body.errors).toHaveLength(1);
      expect(['BAD_USER_INPUT', 'GRAPHQL_VALIDATION_FAILED']).toContain(body.errors[0].extensions.code);
      expect(status).toBeLessThan(500);
    }
  });

  test('a repeat under a key gets the same decision', async () => {
    const { claimId } = await add(26);
    const input = { claimId, verdict: 'UNSURE', reason: 'Hard to tell.', idempotencyKey: 'judge-26' };
    const first = await mutate('judgeClaim', input, 'decisionId');
    expect(await mutate('judgeClaim', input, 'decisionId')).toEqual(first);
    const { refusals } = await mutate('judgeClaim', { ...input, verdict: 'NEGATIVE' }, 'decisionId');
    expect(refusals).toMatchObject([{ code: 'IDEMPOTENCY_CONFLICT' }]);
  });
});

test('two decisions in one request: the second answers with the changes of both', async () => {
  const [one, other] = await twoQuestions();
  const { body } = await house.query(
    `mutation ($one: ID!, $other: ID!, $claim: ID!) {
       merged: mergeQuestions(input: { questionId: $other, intoId: $one, reason: "r" }) {
         question { claims { totalCount } history { kind } } }
       taken: retract(input: { id: $claim, reason: "r" }) { subject { ... on Claim { id history { kind } } } }
       judged: judgeAnswer(input: { claimId: "x", questionId: $one, verdict: UNSURE, reason: "r" }) { refusals { code } }
     }`,
    { one: one.questionId, other: other.questionId, claim: other.claimId },
  );
  expect(body.errors).toBeUndefined();
  expect(kindsOf(body.data.taken.subject.history).slice(-2)).toEqual(['MERGED', 'RETRACTED']);
  const after = await house.query(`{ question(id: "${one.questionId}") { claims { totalCount } } }`);
  expect(after.body.data.question.claims.totalCount).toBe(body.data.merged.question.claims.totalCount - 1);
});

test('the histories of many claims and questions take as many statements as one', async () => {
  const statements = async (first: number): Promise<number> => {
    house.statements.length = 0;
    const { body } = await house.query(
      `query ($first: Int!) { claims(first: $first) { nodes { history { ${EVENT} } question { history { kind actor } } } } }`,
      { first },
    );
    expect(body.errors).toBeUndefined();
    return house.statements.length;
  };
  const few = await statements(2);
  // Two rows may have had no event of some kind, so that its names were not read.
  expect(await statements(40)).toBeLessThanOrEqual(few + 2);
  expect(few).toBeLessThanOrEqual(9);
});
