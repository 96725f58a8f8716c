import type { PreparedArticle } from '../../../src/domain/preparedArticle.ts';
import type { Claim } from '../../../src/domain/claims/claim.ts';
import type { AppendedArticle } from '../../../src/ledger/append/appendArticle.ts';
import type { Ledger } from '../../../src/ledger/openLedger.ts';
import { READ_BY, READING } from './sampleClaims.ts';

/** Stores an article with exactly the given claims, in one transaction. */
export async function storeArticle(
  { write }: Pick<Ledger, 'write'>,
  article: PreparedArticle,
  claims: readonly Claim[],
): Promise<AppendedArticle> {
  const stored = await write.transact(null, (tx) => tx.appendArticle(article, claims, READ_BY, READING));
  if (stored.conflict) throw new Error('there was no key to conflict with');
  return stored.value;
}
