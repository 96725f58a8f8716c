import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { verifyReceipt } from '../../../src/log/receipt.ts';
import { must } from '../../support/must.ts';
import { testSigner } from '../../support/testSigner.ts';
import { by, REASON, accepted } from '../../support/ledger/openDesk.ts';
import { openTestHouse } from '../../support/ledger/openTestHouse.ts';
import type { TestHouse } from '../../support/ledger/openTestHouse.ts';
import { memoryCheckpointStore, sequenceAll } from '../../support/ledger/sequenceAll.ts';

const headStore = memoryCheckpointStore();
const TEXT = 'Harbour master Ada Harrow said that 31 boats had sunk in the storm — “all at the quay”.';
const DOCS = readFileSync(new URL('../../../docs/log.md', import.meta.url), 'utf8');
/** The example of the documentation that checks a text against its entry. */
const EXAMPLE = /```js\n(.*?textDigest.*?)```/s.exec(DOCS)?.[1] ?? '';

let house: TestHouse;
let articleId: string;
let versionId: string;
let claimId: string;
let questionId: string;
let before: number;
let erasureId: string;

const sequence = async (): Promise<number> => {
  await sequenceAll(house.databaseUrl, { headStore });
  return (await house.ledger.log.latestCheckpoint())!.size;
};

async function data(query: string, variables: Record<string, unknown> = {}) {
  const { body } = await house.query(query, variables);
  expect(body.errors).toBeUndefined();
  return body.data;
}

beforeAll(async () => {
  house = await openTestHouse();
  for (const [outlet, count] of [
    ['one', 31],
    ['two', 32],
  ] as const) {
    const input = { format: 'verbatim', url: `https://${outlet}.example/storm`, publisher: outlet } as const;
    await house.actions.addArticle({ ...input, content: TEXT.replace('31', String(count)) }, by());
  }
  const { article } = await data(
    `{ article(url: "https://one.example/storm") { id currentVersion { id }
       claims(where: { kind: { eq: FIGURE } }) { nodes { id question { id } } } } }`,
  );
  articleId = article.id;
  versionId = article.currentVersion.id;
  claimId = article.claims.nodes[0].id;
  questionId = article.claims.nodes[0].question.id;
  before = await sequence();
});
afterAll(() => house.close());

const VERSION = `query ($id: ID!) { node(id: $id) { ... on ArticleVersion {
  text salt rawHash erasure { id } ledgerEntry { leaf receipt } } } }`;

describe('the salt of a version', () => {
  test('with the text it gives the digest of the receipt, computed as the documentation does', async () => {
    const { node } = await data(VERSION, { id: versionId });
    expect(node.salt).toMatch(/^[0-9a-f]{64}$/);
    const { verifier } = testSigner();
    const entry = Buffer.from(must(verifyReceipt(node.ledgerEntry.receipt, verifier.text)).entry).toString();
    const checked = (text: string, salt: string): string =>
      spawnSync(process.execPath, ['-e', EXAMPLE], {
        input: JSON.stringify({ text, salt, leaf: entry }),
        encoding: 'utf8',
      }).stdout;
    expect(EXAMPLE.trim().split('\n').length).toBe(3);
    expect(checked(TEXT, node.salt)).toBe('true\n');
    expect(checked(TEXT.replace('31', '32'), node.salt)).toBe('false\n');
    expect(checked(TEXT, node.salt.replace(/./, 'g'))).toBe('false\n');
  });

  test('is the same as of any point after the version came', async () => {
    const now = await data(VERSION, { id: versionId });
    expect((await data(VERSION, { id: `${versionId}@${before}` })).node.salt).toBe(now.node.salt);
  });
});

describe('the erasure of a version', () => {
  const EVENTS = `history { recordId kind actor reason recordedAt claim { id } articleVersion { id } isRetracted
    ledgerEntry { position subject kind receipt } }`;
  const histories = async (asOf: object | null) => {
    const found = await data(
      `query ($claim: ID!, $question: ID!, $article: ID!, $asOf: AsOf) {
        claim(id: $claim, asOf: $asOf) { erasure { id } ${EVENTS} }
        question(id: $question, asOf: $asOf) { ${EVENTS} }
        article(id: $article, asOf: $asOf) { ${EVENTS} } }`,
      { claim: claimId, question: questionId, article: articleId, asOf },
    );
    // oxlint-disable-next-line typescript/no-explicit-any
    return found as Record<'claim' | 'question' | 'article', any>;
  };
  let after: number;
  beforeAll(async () => {
    erasureId = accepted(
      await house.actions.eraseVersion({ versionId, reason: REASON }, by('grace')),
    ).decisionId;
    after = await sequence();
  });

  test('is in the history of the claim, the question and the article, with its entry', async () => {
    for (const asOf of [null, { position: after }]) {
      const point = asOf ? `@${after}` : '';
      for (const [of, { history }] of Object.entries(await histories(asOf))) {
        const erased = history.filter(({ kind }: { kind: string }) => kind === 'ERASED');
        expect({ of, erased }).toMatchObject({
          of,
          erased: [
            {
              ...{ recordId: erasureId, actor: 'grace', reason: REASON, isRetracted: false },
              articleVersion: { id: versionId + point },
              claim: of === 'claim' ? { id: claimId + point } : null,
              ledgerEntry: {
                ...{ subject: erasureId, kind: 'erasure' },
                receipt: expect.stringContaining('tlog-proof'),
              },
            },
          ],
        });
      }
    }
  });

  test('is not there as of before', async () => {
    const then = await histories({ position: before });
    for (const { history } of Object.values(then))
      expect(history.map(({ kind }: { kind: string }) => kind)).not.toContain('ERASED');
    expect(then.claim.erasure).toBeNull();
  });

  test("is the cause of the question's change, with its place in the log", async () => {
    const { question } = await data(
      `query ($id: ID!, $from: AsOf!) { question(id: $id) { diff(from: $from) {
        left { claim { id } cause { recordId kind actor reason position ledgerEntry { kind } } } causes { recordId kind position } } } }`,
      { id: questionId, from: { position: before } },
    );
    const { left, causes } = question.diff;
    expect(left).toMatchObject([
      {
        claim: { id: claimId },
        cause: {
          recordId: erasureId,
          kind: 'ERASED',
          actor: 'grace',
          reason: REASON,
          ledgerEntry: { kind: 'erasure' },
        },
      },
    ]);
    expect(causes.map(({ kind }: { kind: string }) => kind).sort()).toEqual(['ERASED', 'RETRACTED']);
    for (const { position } of causes) expect(position).toBeGreaterThanOrEqual(before);
  });

  test('takes the salt with the words, as of any point', async () => {
    for (const id of [versionId, `${versionId}@${before}`]) {
      const { node } = await data(VERSION, { id });
      expect(node).toMatchObject({ salt: null, ledgerEntry: { leaf: null, receipt: null } });
      expect(node.text).toBe('█'.repeat([...TEXT].length));
    }
  });
});
