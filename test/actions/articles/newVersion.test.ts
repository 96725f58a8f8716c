import { openTestHouse } from '../../support/ledger/openTestHouse.ts';
import type { TestHouse } from '../../support/ledger/openTestHouse.ts';
import { by, REASON, accepted } from '../../support/ledger/openDesk.ts';
import { must } from '../../support/must.ts';

const TEXT =
  'A storm in Orlan destroyed 14 stores, the mayor said on Monday. Some 500 boats were lost in Orlan, the mayor said.';
const URL = 'https://quay.example/storm';

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

async function add(content: string, url = URL): Promise<void> {
  const given = {
    content,
    url,
    format: 'verbatim',
    publisher: 'Quay Gazette',
    publishedAt: '2025-03-04',
  } as const;
  must(await house.actions.addArticle(given, by()));
}

async function standing(exact: string): Promise<{ id: string; questionId: string }> {
  const { body } = await house.query(
    `query ($exact: String!, $url: HttpUrl!) { article(url: $url) {
       claims(where: { quote: { contains: $exact }, kind: { eq: FIGURE } }) { nodes { id question { id } } } } }`,
    { exact, url: URL },
  );
  const [claim] = body.data.article.claims.nodes as { id: string; question: { id: string } }[];
  if (!claim) throw new Error(`no claim has the words ${exact}`);
  return { id: claim.id, questionId: claim.question.id };
}

describe('a claim with the same words in a new version', () => {
  test('answers the same question as before, which outlives the edit', async () => {
    await add(TEXT);
    const before = await standing('14 stores');
    await add(`${TEXT} More soon.`);
    const after = await standing('14 stores');
    expect(after.id).not.toBe(before.id);
    expect(after.questionId).toBe(before.questionId);
  });

  test('keeps the question that people gave it, and avoids a question that they denied', async () => {
    const claim = await standing('14 stores');
    accepted(
      await house.actions.judgeAnswer(
        { claimId: claim.id, questionId: claim.questionId, verdict: 'NEGATIVE', reason: REASON },
        by(),
      ),
    );
    const rejected = await standing('14 stores');
    expect(rejected.questionId).not.toBe(claim.questionId);
    await add(`${TEXT} More soon, the mayor said.`);
    expect((await standing('14 stores')).questionId).toBe(rejected.questionId);
  });
});

test('comparing an unknown claim, or a claim with itself, says so', async () => {
  const { id } = await standing('500 boats');
  const compare = (ids: readonly string[]) =>
    house.query('query ($ids: [ID!]!) { compare(claims: $ids) { relation } }', { ids });
  const twice = await compare([id, id]);
  expect(twice.body.errors[0].message).toMatch(/named twice/);
  const unknown = await compare([id, 'claim_01h455vb4pex5vsknk084sn02q']);
  expect(unknown.body.errors[0].message).toMatch(/no claim claim_01h455vb4pex5vsknk084sn02q/);
});
