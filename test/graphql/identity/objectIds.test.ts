import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openContestedHouse } from '../../support/ledger/openContestedHouse.ts';
import type { ContestedHouse } from '../../support/ledger/openContestedHouse.ts';

let house: ContestedHouse;
let id: string;
let early: number;
let late: number;
beforeAll(async () => {
  house = await openContestedHouse();
  ({ questionId: id, early, late } = house);
});
afterAll(() => house.close());

// oxlint-disable-next-line typescript/no-explicit-any
const data = async (query: string, variables?: Record<string, unknown>): Promise<any> => {
  const { body } = await house.query(query, variables);
  expect(body.errors).toBeUndefined();
  return body.data;
};
const code = async (query: string): Promise<string> => {
  const { status, body } = await house.query(query);
  expect(status).toBe(400);
  return body.errors[0].extensions.code;
};

describe('an object read as of a point', () => {
  test('has an id of that point, which a time and the newest position have too', async () => {
    const { now, then, newest, atTime } = await data(`{
      now: question(id: "${id}") { id }
      then: question(id: "${id}", asOf: { position: ${early} }) { id }
      newest: question(id: "${id}", asOf: { position: ${late} }) { id }
      atTime: question(id: "${id}", asOf: { time: "${house.earlyTime.toISOString()}" }) { id } }`);
    expect([now.id, then.id, newest.id, atTime.id]).toEqual([
      id,
      `${id}@${early}`,
      `${id}@${late}`,
      `${id}@${early}`,
    ]);
  });

  test('is read again by its id alone, with all below it', async () => {
    const fields = `... on Question { agreement { verdict origins { claimIds standing { id } } reasons { claimIds } }
      claims { nodes { id article { id currentVersion { id segments { claimIds } } } publisher { id } attribution { agent { id } } } } }`;
    const { node, nodes, question } = await data(
      `query ($early: ID!, $late: ID!) { node(id: $early) { id ${fields} } nodes(ids: [$early, $late]) { id ${fields} }
         question(id: $early) { id ${fields} } }`,
      { early: `${id}@${early}`, late: `${id}@${late}` },
    );
    expect(node).toMatchObject({ id: `${id}@${early}`, agreement: { verdict: 'SINGLE_ORIGIN' } });
    expect(nodes[0]).toEqual(node);
    expect(question).toEqual(node);
    expect(nodes[1]).toMatchObject({ id: `${id}@${late}`, agreement: { verdict: 'CONTESTED' } });
    const ids = JSON.stringify(node).match(/[a-z]+_[0-9a-z]{26}[^"]*/g) ?? [];
    expect(ids.length).toBeGreaterThan(8);
    for (const one of ids) expect(one).toMatch(new RegExp(`^[a-z]+_\\w+@${early}$`));
  });

  test('in a diff has the id of its side', async () => {
    const { question } = await data(
      `{ question(id: "${id}") { diff(from: { position: ${early} }) { before { id } after { id } came { claim { id } cause { recordId } } } } }`,
    );
    expect(question.diff).toMatchObject({ before: { id: `${id}@${early}` }, after: { id } });
    for (const { claim, cause } of question.diff.came)
      expect(`${claim.id} ${cause.recordId}`).not.toContain('@');
  });
});

describe('an id with a point', () => {
  test('goes with asOf of the same point only', async () => {
    const { question } = await data(
      `{ question(id: "${id}@${early}", asOf: { time: "${house.earlyTime.toISOString()}" }) { id } }`,
    );
    expect(question.id).toBe(`${id}@${early}`);
    expect(await code(`{ question(id: "${id}@${early}", asOf: { position: ${late} }) { id } }`)).toBe(
      'POINT_DIFFERS',
    );
  });

  test('compares claims of one point', async () => {
    const { question } = await data(
      `{ question(id: "${id}", asOf: { position: ${late} }) { claims { nodes { id } } } }`,
    );
    const [a, b] = (question.claims.nodes as { id: string }[]).map((claim) => claim.id) as [string, string];
    const { compare } = await data(`{ compare(claims: ["${a}", "${b}"]) { claim { id } other { id } } }`);
    expect(compare).toEqual([{ claim: { id: a }, other: { id: b } }]);
    expect(await code(`{ compare(claims: ["${a}", "${b.split('@')[0]!}"]) { reason } }`)).toBe(
      'POINT_DIFFERS',
    );
  });

  test('conditions a list of its point, with the cursors of any point', async () => {
    const list = (given: string, asOf: string) =>
      `claims(first: 1, where: { or: [{ publisherId: { eq: "${given}" } }, { not: { publisherId: { in: ["${given}"] } } }] }${asOf}) {
         totalCount pageInfo { endCursor } nodes { publisher { id } } }`;
    const { claims } = await data(
      `{ claims(first: 1, asOf: { position: ${late} }) { nodes { publisher { id } } } }`,
    );
    const given = claims.nodes[0].publisher.id as string;
    const bare = given.split('@')[0]!;
    const { there, plain, now } = await data(`{ there: ${list(given, `, asOf: { position: ${late} }`)}
      plain: ${list(bare, `, asOf: { position: ${late} }`)} now: ${list(bare, '')} }`);
    expect(there).toEqual(plain);
    expect(there.pageInfo).toEqual(now.pageInfo);
    expect(await code(`{ ${list(given, '')} }`)).toBe('POINT_DIFFERS');
    expect(await code(`{ ${list(given, `, asOf: { position: ${early} }`)} }`)).toBe('POINT_DIFFERS');
  });

  test('has the entry and receipt of its object in the log', async () => {
    const { ledger } = await data(
      `{ ledger { entry(subject: "${id}@${early}") { subject } receipt(subject: "${id}@${early}") } }`,
    );
    expect(ledger.entry.subject).toBe(id);
    expect(await code(`{ ledger { entry(subject: "${id}@${late + 1}") { subject } } }`)).toBe(
      'POSITION_BEYOND_END',
    );
  });

  test('is refused by a decision, each field by name', async () => {
    const { mergeQuestions, splitQuestion } = await data(`mutation {
      mergeQuestions(input: { questionId: "${id}@${early}", intoId: "${id}@${late}", reason: "They ask the same." }) { ${REFUSED} }
      splitQuestion(input: { questionId: "${id}", claimIds: ["${house.claimId}@${late}"], reason: "Another ferry." }) { ${REFUSED} } }`);
    expect(mergeQuestions.refusals).toMatchObject([
      { code: 'AS_OF_ID', field: 'questionId', remedy: `Look at ${id} as it is now, and give that id.` },
      { code: 'AS_OF_ID', field: 'intoId' },
    ]);
    expect(splitQuestion.refusals).toMatchObject([{ code: 'AS_OF_ID', field: 'claimIds' }]);
  });
});

const REFUSED = 'decisionId refusals { code field message remedy }';
