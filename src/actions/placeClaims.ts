import { containment, isCopy } from '../comparison/containment.ts';
import { shingles } from '../comparison/shingles.ts';
import type { IntakenArticle } from '../domain/articleInput.ts';
import type { ReadClaim } from '../domain/claim.ts';
import { CodePoints } from '../domain/codePoints.ts';
import type { AppendedArticle } from '../ledger/append/appendArticle.ts';
import type { LedgerTransaction } from '../ledger/ledgerTransaction.ts';
import { matchableArticle } from './matchableClaims.ts';
import { giveQuestions, makeFindable } from './matchClaims.ts';
import { settleQuestions } from './settleQuestions.ts';

/** Texts up to so many shingles are found by all of them, longer ones by every eighth: two copies share dozens. */
const WHOLE_SKETCH = 64;
const SKETCH_SAMPLE = 8;
/** Hashes of a sketch at most, the smallest: a text of a million characters is found by its first ones as well. */
const MAX_SKETCH = 512;

/**
 * Puts the claims of an added version to the questions they answer, opens questions for the others, and works out anew
 * how far the claims of all these questions agree. Part of the transaction that adds the version.
 */
export async function placeClaims(
  tx: LedgerTransaction,
  { articleId, versionId, claimIds, supersededId }: AppendedArticle,
  article: IntakenArticle,
  claims: readonly ReadClaim[],
): Promise<void> {
  const about = matchableArticle(articleId, article);
  await keepVersion(tx, articleId, versionId, article.text, about.context);
  const version = { points: new CodePoints(article.text), about };
  const matchable = await makeFindable(tx, version, claimIds, claims);
  const left = supersededId === null ? [] : await tx.settleClaims(await tx.read.claimIdsOf(supersededId));
  await giveQuestions(tx, versionId, matchable);
  const reached = await tx.settleClaims(claimIds);
  await settleQuestions(tx, [...new Set([...left, ...reached])]);
}

async function keepVersion(
  tx: LedgerTransaction,
  articleId: string,
  versionId: string,
  text: string,
  context: ReadonlyMap<string, number>,
): Promise<void> {
  const own = shingles(text);
  const sampled = own.size <= WHOLE_SKETCH ? [...own] : [...own].filter((hash) => hash % SKETCH_SAMPLE === 0);
  const sketch = sampled.sort((a, b) => a - b).slice(0, MAX_SKETCH);
  await tx.saveVersionState({ versionId, context, sketch });
  const similar = await tx.read.lookalikes(articleId, sketch);
  const copies = similar
    .map(({ id, text: other }) => ({ ofId: id, share: containment(own, shingles(other)) }))
    .filter(({ share }) => isCopy(share));
  await tx.saveCopies(copies.map(({ ofId, share }) => ({ versionId, ofId, containment: share.toFixed(4) })));
}
