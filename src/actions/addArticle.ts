import { createHash } from 'node:crypto';
import type { ArticleInput, IntakenArticle } from '../domain/articleInput.ts';
import type { Reader } from '../domain/claim.ts';
import { FIGURE_POLICY } from '../domain/figurePolicyTable.ts';
import type { Refusal } from '../domain/result.ts';
import { intakeArticle } from '../intake/intakeArticle.ts';
import type { ArticleOutcome } from '../ledger/append/appendArticle.ts';
import type { LedgerWriter } from '../ledger/ledgerWriter.ts';
import { placeClaims } from './placeClaims.ts';
import { readBoundedClaims } from './readClaims.ts';

export type AddArticleResult =
  | { readonly outcome: ArticleOutcome; readonly articleId: string; readonly versionId: string }
  | { readonly outcome: 'REFUSED'; readonly refusal: Refusal };

/** Who adds, and the key under which a repeat gets the same answer. */
export interface WriteBy {
  readonly actor: string;
  readonly idempotencyKey: string | null;
}

export type AddArticle = (input: ArticleInput, by: WriteBy) => Promise<AddArticleResult>;

/**
 * The verb that takes an article in: reads it and adds it with its claims, all or nothing. A text that is there
 * already is only recognised. Refuses as a value; rejects only when the database is away.
 */
export function addArticle(writer: LedgerWriter, reader: Reader, now: () => Date): AddArticle {
  return async (input, by) => {
    const taken = intakeArticle(input, now());
    if (!taken.ok) return { outcome: 'REFUSED', refusal: taken.refusal };
    const article = taken.value;
    if (by.idempotencyKey === null) {
      const known = await writer.recognise(article);
      if (known?.sameText)
        return { outcome: 'KNOWN', articleId: known.articleId, versionId: known.versionId };
    }
    const claims = await readBoundedClaims(reader, article);
    if (!claims.ok) return { outcome: 'REFUSED', refusal: claims.refusal };
    const idempotency =
      by.idempotencyKey === null
        ? null
        : { actor: by.actor, key: by.idempotencyKey, requestHash: requestHash(article) };
    const readBy = { reader: reader.name, version: reader.version, policy: FIGURE_POLICY.name };
    const result = await writer.transact(idempotency, async (tx) => {
      const appended = await tx.appendArticle(article, claims.value, readBy);
      const { outcome, articleId, versionId } = appended;
      if (outcome !== 'KNOWN') await placeClaims(tx, appended, article, claims.value);
      return { outcome, articleId, versionId };
    });
    return result.conflict ? { outcome: 'REFUSED', refusal: KEY_CONFLICT } : result.value;
  };
}

const KEY_CONFLICT: Refusal = {
  code: 'IDEMPOTENCY_CONFLICT',
  field: 'idempotencyKey',
  message: 'The idempotency key was used for another article.',
  remedy: 'Send the very same article again, or use a new key.',
};

/** Two requests are the same if everything that the ledger would keep of them is. */
function requestHash(article: IntakenArticle): string {
  return createHash('sha256').update(JSON.stringify(article)).digest('hex');
}
