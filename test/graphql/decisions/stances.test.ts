import { openTestHouse } from '../../support/ledger/openTestHouse.ts';
import type { TestHouse } from '../../support/ledger/openTestHouse.ts';

/** Two outlets that each retell a different statement about one wall, and a third with a figure. */
const ARTICLES = {
  failed: 'The regional water board said that the sea wall at Quillhaven had been neglected for years.',
  held: 'The harbour union said that divers checked each stone of the barrier every spring.',
  figure: 'The coast guard said that 12 boats sank off Quillhaven.',
};

let house: TestHouse;
let failed: string;
let held: string;
let figure: string;
let questionId: string;
beforeAll(async () => {
  house = await openTestHouse();
  const ids = [];
  for (const [name, text] of Object.entries(ARTICLES)) {
    const url = `https://${name}.example/wall`;
    await house.actions.addArticle(
      { content: text, format: 'verbatim', url, publisher: `The ${name} paper`, publishedAt: '2024-06-10' },
      { actor: 'tester', idempotencyKey: null },
    );
    const kind = name === 'figure' ? 'FIGURE' : 'STATEMENT';
    const { body } = await house.query(
      `query ($url: HttpUrl!) { article(url: $url) { claims(where: { kind: { eq: ${kind} } }) { nodes { id question { id } } } } }`,
      { url },
    );
    const [claim] = body.data.article.claims.nodes;
    ids.push(claim.id as string);
    if (name === 'failed') questionId = claim.question.id;
  }
  [failed = '', held = '', figure = ''] = ids;
});
afterAll(() => house.close());

async function mutate(verb: string, input: Record<string, unknown>, fields = 'decisionId') {
  const type = `${verb[0]!.toUpperCase()}${verb.slice(1)}Input`;
  const { body } = await house.query(
    `mutation ($input: ${type}!) { ${verb}(input: $input) { ${fields} refusals { code field message remedy } } }`,
    { input },
  );
  expect(body.errors).toBeUndefined();
  return body.data[verb];
}
const say = (stance: string, given: Record<string, unknown> = {}) =>
  mutate('submitStance', { claimId: failed, otherId: held, stance, reason: 'Neglected, or not.', ...given });
const codes = ({ refusals }: { refusals: { code: string }[] }) => refusals.map(({ code }) => code);

async function agreed() {
  const { body } = await house.query(
    `query ($id: ID!) { question(id: $id) { agreement { verdict originCount reasons { text claimIds } }
       claims { nodes { id relations { relation reason } } } } }`,
    { id: questionId },
  );
  expect(body.errors).toBeUndefined();
  return body.data.question;
}

test('a refused stance names the condition that it needs', async () => {
  expect(codes(await say('AGREES'))).toEqual(['NOT_OF_QUESTION']);
  expect(codes(await say('AGREES', { otherId: failed }))).toEqual(['AMBIGUOUS_INPUT']);
  expect(codes(await say('AGREES', { otherId: figure }))).toEqual(['NOT_COMPARABLE']);
  expect(codes(await say('AGREES', { otherId: 'claim_01h455vb4pex5vsknk084sn02q' }))).toEqual(['NOT_FOUND']);
  expect(codes(await say('AGREES', { reason: ' ' }))).toEqual(['EMPTY']);
  const { refusals } = await say('AGREES');
  expect(refusals[0].remedy).toMatch(/judgeAnswer or mergeQuestions/);
});

describe('two statements of one question', () => {
  beforeAll(async () => {
    await mutate('judgeAnswer', { claimId: held, questionId, verdict: 'POSITIVE', reason: 'The same wall.' });
  });

  test('are not related until a person decides how they relate', async () => {
    const { agreement, claims } = await agreed();
    expect(agreement).toMatchObject({ verdict: 'UNCLEAR', originCount: 2 });
    expect(claims.nodes.flatMap(({ relations }: { relations: unknown[] }) => relations)).toEqual([]);
  });

  test('have a stance in the agreement, in the relations and in the history of both, until its retraction', async () => {
    const { decisionId } = await say('DISAGREES');
    expect(decisionId).toMatch(/^stance_/);
    const { agreement, claims } = await agreed();
    expect(agreement.verdict).toBe('CONTESTED');
    expect(agreement.reasons[0].text).toBe('tester holds that they deny each other: “Neglected, or not.”');
    expect(new Set(agreement.reasons[0].claimIds)).toEqual(new Set([failed, held]));
    for (const { relations } of claims.nodes)
      expect(relations).toEqual([{ relation: 'CONFLICTS', reason: agreement.reasons[0].text }]);
    const { body } = await house.query(
      `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Claim { history { recordId kind actor stance isStale claim { id } otherClaim { id } } } } }`,
      { ids: [failed, held] },
    );
    for (const { history } of body.data.nodes)
      expect(history.at(-1)).toEqual({
        ...{ recordId: decisionId, kind: 'STANCED', actor: 'tester', stance: 'DISAGREES', isStale: false },
        ...{ claim: { id: failed }, otherClaim: { id: held } },
      });
    const { body: ofQuestion } = await house.query(
      `query ($id: ID!) { question(id: $id) {
         history { recordId kind stance isRetracted otherClaim { id } } diff(from: { position: 0 }) { causes { recordId kind } } } }`,
      { id: questionId },
    );
    const { history: decided, diff } = ofQuestion.data.question;
    expect(decided.at(-1)).toEqual({
      ...{ recordId: decisionId, kind: 'STANCED', stance: 'DISAGREES', isRetracted: false },
      otherClaim: { id: held },
    });
    expect(diff.causes).toContainEqual({ recordId: decisionId, kind: 'STANCED' });
    expect(codes(await say('DISAGREES'))).toEqual(['ALREADY_DECIDED']);
    expect(codes(await say('DISAGREES', { claimId: held, otherId: failed }))).toEqual(['ALREADY_DECIDED']);
    const undone = await mutate(
      'retract',
      { id: decisionId, reason: 'They speak of two walls.' },
      'decisionId subject { id }',
    );
    expect(undone.subject.id).toBe(failed);
    const { body: after } = await house.query(
      'query ($id: ID!) { question(id: $id) { diff(from: { position: 0 }) { causes { recordId kind } } } }',
      { id: questionId },
    );
    expect(after.data.question.diff.causes.at(-1)).toEqual({
      recordId: undone.decisionId,
      kind: 'RETRACTED',
    });
    expect((await agreed()).agreement.verdict).toBe('UNCLEAR');
  });

  test('of a pair the newest stance holds, in any order of the two', async () => {
    await say('DISAGREES');
    await say('AGREES', { claimId: held, otherId: failed });
    const { agreement, claims } = await agreed();
    expect(agreement).toMatchObject({ verdict: 'CORROBORATED', originCount: 2 });
    expect(claims.nodes[0].relations[0].relation).toBe('EQUAL');
  });

  test('ten equal stances at once are all stored, one after the other', async () => {
    const stances = await Promise.all(
      Array.from({ length: 10 }, (_, n) =>
        house.actions.submitStance(
          { claimId: failed, otherId: held, stance: n % 2 === 0 ? 'AGREES' : 'DISAGREES', reason: 'Seen.' },
          { actor: `person ${String(n)}`, idempotencyKey: null },
        ),
      ),
    );
    expect(stances.every(({ ok }) => ok)).toBe(true);
    expect(['CORROBORATED', 'CONTESTED']).toContain((await agreed()).agreement.verdict);
  });

  test('if the two are parted, or one gets a newer text, the stance does not count and shows as stale', async () => {
    const split = { questionId, claimIds: [held], reason: 'Two walls.' };
    const { decisionId } = await mutate('splitQuestion', split);
    expect((await agreed()).agreement.verdict).toBe('SINGLE_ORIGIN');
    const stale = async (): Promise<boolean[]> => {
      const { body } = await house.query('query ($id: ID!) { claim(id: $id) { history { kind isStale } } }', {
        id: failed,
      });
      const events = body.data.claim.history as { kind: string; isStale: boolean }[];
      return [...new Set(events.filter(({ kind }) => kind === 'STANCED').map(({ isStale }) => isStale))];
    };
    expect(await stale()).toEqual([true]);
    await mutate('retract', { id: decisionId, reason: 'One wall after all.' });
    expect(await stale()).toEqual([false]);
    await house.actions.addArticle(
      {
        content: `${ARTICLES.held} It has three gates.`,
        ...{ format: 'verbatim', url: 'https://held.example/wall', publisher: 'The held paper' },
      },
      { actor: 'tester', idempotencyKey: null },
    );
    expect(await stale()).toEqual([true]);
    const { claims } = await agreed();
    const old = claims.nodes.find(({ id }: { id: string }) => id === failed);
    expect(old.relations).toEqual([]);
  });

  test('a retracted claim takes no stance', async () => {
    await mutate('retract', { id: held, reason: 'Misread.' });
    expect(codes(await say('AGREES'))).toEqual(['RETRACTED']);
  });
});
