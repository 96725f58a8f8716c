import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openTestHouse } from '../../support/ledger/openTestHouse.ts';
import type { TestHouse } from '../../support/ledger/openTestHouse.ts';
import { post, sendRequest } from '../../support/processes/sendRequest.ts';
import { expectNoLeak, expectRefusal, expectServing } from '../../support/processes/testAttacks.ts';

const SECRET = 'connect to db.internal:5432 as owner with password hunter2: SELECT * FROM claim';
/** Lends its ledger to the house whose articles fail. */
let plain: TestHouse;
let house: TestHouse;
/** The failure of every read and of every addition: it throws or rejects. */
let fail: () => Promise<never>;
beforeAll(async () => {
  plain = await openTestHouse();
  const failing = (): Promise<never> => fail();
  const broken = { id: 'agent_a', name: null, kind: SECRET, recordedAt: SECRET };
  house = await openTestHouse({
    read: {
      ...plain.ledger.read,
      articles: failing,
      articleIdByUrl: failing,
      agents: () => Promise.resolve([broken as never]),
    },
    actions: { ...plain.actions, addArticle: failing },
  });
});
afterAll(async () => {
  await house.close();
  await plain.close();
});

const rejecting = (error: unknown) => (): Promise<never> =>
  // A resolver can throw any value, and no answer may repeat it.
  // oxlint-disable-next-line typescript/prefer-promise-reject-errors
  Promise.reject(error);
const throwing = (error: unknown) => (): Promise<never> => {
  throw error;
};
const withCode = (message: string, code: string): Error => Object.assign(new Error(message), { code });

const OPERATIONS = [
  'query($id:ID="article_01jcw0mrfcexn8s1xxqsy6pq4d"){article(id:$id){id}}',
  '{article(url:"https://harbour.example/"){id}}',
  'mutation{addArticle(input:{text:"One."}){outcome}}',
];

describe('row 1: no answer repeats an error of a resolver', () => {
  test.each([
    ['an error', rejecting(new Error(SECRET))],
    ['an error that is thrown at once', throwing(new TypeError(SECRET))],
    ['an error with a cause', rejecting(new Error('outer', { cause: new Error(SECRET) }))],
    ['a string', rejecting(SECRET)],
    ['an object', rejecting({ message: SECRET, extensions: { code: 'A', secret: SECRET } })],
    ['nothing', rejecting(undefined)],
    ['null', rejecting(null)],
    [
      'an error with a status and extensions',
      rejecting(
        Object.assign(new Error(SECRET), { statusCode: 418, extensions: { code: 'TEAPOT', secret: SECRET } }),
      ),
    ],
  ])('%s', async (_, failing) => {
    fail = failing;
    for (const query of OPERATIONS) {
      const answer = await sendRequest(house.origin, post({ query }));
      expectRefusal(answer, { status: 500, code: 'INTERNAL_SERVER_ERROR' });
      const { errors } = JSON.parse(answer.text) as { errors: unknown[] };
      expect(errors).toEqual([
        {
          message: 'Internal error',
          locations: expect.any(Array),
          path: expect.any(Array),
          extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: answer.headers['x-request-id'] },
        },
      ]);
      await expectServing(house.origin);
    }
  });

  test('a row that breaks the schema is our fault and says no more', async () => {
    const answer = await sendRequest(
      house.origin,
      post({ query: '{agent(id:"agent_a"){name kind recordedAt}}' }),
    );
    expectRefusal(answer, { status: 500, code: 'INTERNAL_SERVER_ERROR' });
  });

  test('a mistake beside a fault keeps its own message', async () => {
    fail = rejecting(new Error(SECRET));
    const answer = await sendRequest(
      house.origin,
      post({ query: '{a: article{id} b: article(url:"https://harbour.example/"){id}}' }),
    );
    expect(answer.status).toBe(500);
    expectNoLeak(answer);
    const { errors } = JSON.parse(answer.text) as { errors: { message: string }[] };
    expect(errors.map(({ message }) => message).sort()).toEqual([
      'Give exactly one of `id` and `url`.',
      'Internal error',
    ]);
  });
});

describe('row 38: the words of a database that is away', () => {
  test.each([
    ['refused', withCode('connect ECONNREFUSED 10.0.0.5:5432', 'ECONNREFUSED')],
    ['shutting down', withCode('terminating connection due to administrator command', '57P01')],
    ['starting', withCode('the database system is starting up', '57P03')],
    ['full', withCode('sorry, too many clients already', '53300')],
  ])('%s: a typed 503', async (_, error) => {
    fail = rejecting(error);
    for (const query of OPERATIONS) {
      const answer = await sendRequest(house.origin, post({ query }));
      expectRefusal(answer, { status: 503, code: 'DATABASE_UNAVAILABLE' });
      expect(answer.text).not.toContain('10.0.0.5');
    }
    await expectServing(house.origin);
  });

  test('a statement that takes too long: a typed 503', async () => {
    fail = rejecting(withCode('canceling statement due to statement timeout', '57014'));
    const answer = await sendRequest(house.origin, post({ query: OPERATIONS[0] }));
    expectRefusal(answer, { status: 503, code: 'TIMEOUT' });
  });
});
