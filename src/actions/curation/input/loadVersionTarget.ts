import { CodePoints } from '../../../domain/claims/codePoints.ts';
import { parseInstant } from '../../../domain/times/parseInstant.ts';
import type { AppendTarget } from '../../../ledger/append/claimRows.ts';
import type { LedgerTransaction } from '../../../ledger/ledgerTransaction.ts';
import type { Prose } from '../../../reading/text/prose.ts';
import { readProse } from '../../../reading/text/readProse.ts';
import { languageOf } from '../../languageOf.ts';
import { articleProfile } from '../../questions/articleProfile.ts';
import type { MatchedVersion } from '../../questions/assignQuestions.ts';
import { ok } from '../../../domain/result.ts';
import type { DecisionResult } from '../decisionResult.ts';
import { superseded, notFound, wasRetracted } from '../checks/refusals.ts';

/** A version that claims are added to, and all that adding takes. */
export interface VersionTarget extends AppendTarget, MatchedVersion {
  readonly prose: Prose;
  readonly publisher: string | null;
}

/** Loads the version. Refused if it is missing, retracted or superseded. */
export async function loadVersionTarget(
  tx: LedgerTransaction,
  versionId: string,
  field: string,
): Promise<DecisionResult<VersionTarget>> {
  const known = await tx.curation.version(versionId);
  const [version] = await tx.read.versions([versionId]);
  const [stored] = await tx.read.texts([versionId]);
  if (!known || !version || !stored) return notFound(field, 'article version', versionId);
  if (known.isRetracted) return wasRetracted(field, versionId);
  if (!known.isCurrent) return superseded(field, versionId);
  const { articleId, title, publishedAt } = version;
  const [article] = await tx.read.articles([articleId]);
  const publisherId = article?.publisherId ?? null;
  const [publisher] = publisherId === null ? [] : await tx.read.publishers([publisherId]);
  return ok({
    versionId,
    publishedInstant: publishedAt === null ? null : parseInstant(publishedAt),
    points: new CodePoints(stored.text),
    prose: readProse(stored.text, languageOf(version.language)),
    publisher: publisher?.name ?? null,
    title,
    about: articleProfile(articleId, { title, text: stored.text, publishedAt }),
  });
}
