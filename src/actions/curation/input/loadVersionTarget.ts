import { decodeLayout } from '../../../domain/claims/layout.ts';
import { CodePoints } from '../../../domain/claims/codePoints.ts';
import { parseInstant } from '../../../domain/times/parseInstant.ts';
import type { AppendTarget } from '../../../ledger/append/claimRows.ts';
import type { LedgerTransaction } from '../../../ledger/ledgerTransaction.ts';
import { readProse } from '../../../reading/text/readProse.ts';
import { languageOf } from '../../languageOf.ts';
import { articleProfile } from '../../questions/articleProfile.ts';
import type { MatchedVersion } from '../../questions/assignQuestions.ts';
import { ok } from '../../../domain/result.ts';
import type { DecisionResult } from '../decisionResult.ts';
import type { ReadVersion } from './readInput.ts';
import { superseded, notFound, wasRetracted } from '../checks/refusals.ts';

/** A version that claims are added to, and all that adding takes. */
export interface VersionTarget extends AppendTarget, MatchedVersion, ReadVersion {
  readonly title: string | null;
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
  const { articleId, title, publishedAt, language } = version;
  const [reading] = await tx.read.readings([versionId]);
  const rules = languageOf(reading?.language ?? language);
  const [article] = await tx.read.articles([articleId]);
  const publisherId = article?.publisherId ?? null;
  const [publisher] = publisherId === null ? [] : await tx.read.publishers([publisherId]);
  return ok({
    versionId,
    publishedInstant: publishedAt === null ? null : parseInstant(publishedAt),
    points: new CodePoints(stored.text),
    prose: readProse(stored.text, rules),
    titleProse: readProse(title ?? '', rules),
    layout: decodeLayout(stored.layout),
    publisher: publisher?.name ?? null,
    ...{ title, language },
    about: articleProfile(articleId, { title, text: stored.text, publishedAt, language }),
  });
}
