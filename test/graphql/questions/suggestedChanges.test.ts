import { openTestHouse } from '../../support/ledger/openTestHouse.ts';
import type { TestHouse } from '../../support/ledger/openTestHouse.ts';

/** Two reports of one fire with different names in them, and a third with the words of both. */
const SEEN = [
  'MARNWICK - The Orrel cannery in Marnwick burned down on Friday. The fire brigade said that 14 workers were killed in the fire at the Orrel cannery in Marnwick.',
  'MARNWICK - Families waited at the Orrel cannery gates in Marnwick. The ministry said that 17 workers were killed in the fire at the Orrel cannery in Marnwick.',
  'MARNWICK - The Orrel cannery fire in Marnwick was put out on Saturday. The union said that 19 workers were killed in the fire at the Orrel cannery in Marnwick.',
];

let house: TestHouse;
let articles = 0;
beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

async function add(text: string): Promise<{ claimId: string; questionId: string }> {
  const url = `https://outlet${String(articles++)}.example/fire`;
  await house.actions.addArticle(
    {
      content: text,
      format: 'verbatim',
      url,
      publisher: `Outlet ${String(articles)}`,
      publishedAt: '2024-06-10',
    },
    { actor: 'tester', idempotencyKey: null },
  );
  const { body } = await house.query(
    'query ($url: HttpUrl!) { article(url: $url) { claims(where: { kind: { eq: FIGURE } }) { nodes { id question { id } } } } }',
    { url },
  );
  const [claim] = body.data.article.claims.nodes;
  return { claimId: claim.id, questionId: claim.question.id };
}

async function mutate(verb: string, input: Record<string, unknown>, fields = 'decisionId') {
  const type = `${verb[0]!.toUpperCase()}${verb.slice(1)}Input`;
  const { body } = await house.query(
    `mutation ($input: ${type}!) { ${verb}(input: $input) { ${fields} refusals { code } } }`,
    { input: { reason: 'Looked at.', ...input } },
  );
  expect(body.errors).toBeUndefined();
  expect(body.data[verb].refusals).toEqual([]);
  return body.data[verb];
}

async function suggested(kind: string) {
  const { body } = await house.query(
    `{ suggestions(kind: ${kind}) { nodes { score question { id } other { id } claim { id } reasons { reason } } } }`,
  );
  expect(body.errors).toBeUndefined();
  return body.data.suggestions.nodes as {
    score: string;
    question: { id: string };
    other: { id: string } | null;
    claim: { id: string } | null;
  }[];
}

/** Two questions of one thing, each with a claim: a person took the second claim away, and retracted that. */
async function twoOfOne(): Promise<readonly [string, string]> {
  const [one, two] = [await add(SEEN[0]!), await add(SEEN[1]!)];
  expect(two.questionId).toBe(one.questionId);
  const split = { questionId: one.questionId, claimIds: [two.claimId] };
  const { part, decisionId } = await mutate('splitQuestion', split, 'decisionId part { id }');
  return [decisionId, part.id];
}

test('questions that a person parted are not suggested as one again, whatever is added', async () => {
  const [, part] = await twoOfOne();
  await add(SEEN[2]!);
  const merges = await suggested('MERGE');
  expect(merges.filter(({ question, other }) => [question.id, other?.id].includes(part))).toEqual([]);
});

test('a claim that a person gave to a question keeps the others of its kind there', async () => {
  const other = (text: string): string =>
    text
      .replaceAll('Orrel cannery', 'Dunmoor mill')
      .replaceAll('Marnwick', 'Eskford')
      .replace(/(\d+) workers/, '2$1 workers');
  const first = await add(other(SEEN[0]!));
  const elsewhere = await add(
    'The Hask ferry ran aground off Lorne. Divers said that 3 sailors were killed off Lorne.',
  );
  const second = await add(other(SEEN[1]!));
  expect(second.questionId).toBe(first.questionId);
  const given = { claimId: second.claimId, questionId: elsewhere.questionId };
  await mutate('judgeAnswer', { ...given, verdict: 'POSITIVE' });
  await mutate('retract', { id: elsewhere.claimId });
  const third = await add(other(SEEN[2]!));
  expect(third.questionId).toBe(elsewhere.questionId);
});

test('a claim that an older matcher gave to a question of another event leaves it, unless a person confirms it', async () => {
  const swap = (text: string): string =>
    text.replaceAll('Orrel cannery', 'Tarn depot').replaceAll('Marnwick', 'Vell');
  const first = await add(swap(SEEN[0]!));
  const other = await add('The bridge at Hask fell. The guard said that 6 drivers were injured at Hask.');
  const questionOf = async (id: string): Promise<string> => {
    const { body } = await house.query('query ($id: ID!) { claim(id: $id) { question { id } } }', { id });
    return body.data.claim.question.id;
  };
  await house.ledger.write.transact(null, async (tx) => {
    const by = { decidedBy: 'an-older-matcher/1', causeId: null, score: '0.6', reasons: [] };
    await tx.addAnswers([{ claimId: other.claimId, questionId: first.questionId, ...by }]);
    await tx.refreshClaimStates([other.claimId]);
    return null;
  });
  expect(await questionOf(other.claimId)).toBe(first.questionId);
  await add(swap(SEEN[1]!));
  expect(await questionOf(first.claimId)).toBe(first.questionId);
  expect(await questionOf(other.claimId)).not.toBe(first.questionId);
  const given = { claimId: other.claimId, questionId: first.questionId };
  // The drivers at the bridge are other people than those at the depot.
  await mutate('judgeAnswer', { ...given, verdict: 'POSITIVE', evenIfDifferent: true });
  await add(swap(SEEN[2]!));
  expect(await questionOf(other.claimId)).toBe(first.questionId);
});
