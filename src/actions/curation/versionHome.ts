import { CodePoints } from '../../domain/codePoints.ts';
import { instantOf } from '../../domain/moment.ts';
import type { ClaimHome } from '../../ledger/append/claimRows.ts';
import type { LedgerTransaction } from '../../ledger/ledgerTransaction.ts';
import type { Prose } from '../../reading/prose.ts';
import { readProse } from '../../reading/readProse.ts';
import { matchableArticle } from '../matchableClaims.ts';
import type { MatchedVersion } from '../matchClaims.ts';
import { decided } from './decided.ts';
import type { Decided } from './decided.ts';
import { superseded, unknown, wasRetracted } from './refusals.ts';

/** A version that claims are added to, and all that adding takes. */
export interface VersionHome extends ClaimHome, MatchedVersion {
  readonly prose: Prose;
  readonly publisher: string | null;
}

/** The version; refused where it is not there, was retracted or has a newer one. */
export async function versionHome(
  tx: LedgerTransaction,
  versionId: string,
  field: string,
): Promise<Decided<VersionHome>> {
  const known = await tx.curation.version(versionId);
  const [version] = await tx.read.versions([versionId]);
  const [kept] = await tx.read.texts([versionId]);
  if (!known || !version || !kept) return unknown(field, 'article version', versionId);
  if (known.isRetracted) return wasRetracted(field, versionId);
  if (!known.isCurrent) return superseded(field, versionId);
  const { articleId, title, publishedAt } = version;
  const [article] = await tx.read.articles([articleId]);
  const publisherId = article?.publisherId ?? null;
  const [publisher] = publisherId === null ? [] : await tx.read.publishers([publisherId]);
  return decided({
    versionId,
    publishedInstant: publishedAt === null ? null : instantOf(publishedAt),
    points: new CodePoints(kept.text),
    prose: readProse(kept.text),
    publisher: publisher?.name ?? null,
    title,
    about: matchableArticle(articleId, { title, text: kept.text, publishedAt }),
  });
}
