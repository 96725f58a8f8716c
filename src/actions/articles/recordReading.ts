import type { Reader } from '../../domain/claims/reader.ts';
import type { TextReading } from '../../domain/claims/textReading.ts';
import { FIGURE_POLICY } from '../../domain/figures/figurePolicyTable.ts';
import { languageName } from '../../domain/languageName.ts';
import type { LedgerTransaction } from '../../ledger/ledgerTransaction.ts';
import { assignAdded, READ_BEFORE } from '../curation/effects/assignAdded.ts';
import { refreshDerived } from '../curation/effects/refreshDerived.ts';
import { loadVersionTarget } from '../curation/input/loadVersionTarget.ts';
import type { ReadArticle } from './readClaims.ts';

/** The reader of a new reading, and the actor in whose name claims of the reading before are retracted. */
export interface NewReadingBy {
  readonly reader: Reader;
  readonly actor: string;
}

/**
 * Records another reading of a stored version. If its language differs from that of the reading before, the claims of
 * that reading are retracted. The number of added claims; `null` if the version was retracted or superseded.
 */
export async function recordReading(
  tx: LedgerTransaction,
  versionId: string,
  { claims, reading }: ReadArticle,
  { reader, actor }: NewReadingBy,
): Promise<number | null> {
  const version = await tx.curation.version(versionId);
  if (!version || version.isRetracted || !version.isCurrent) return null;
  const [before] = await tx.read.readings([versionId]);
  await tx.addReading(versionId, reading);
  if (before?.status === 'READ' && before.language === reading.language) return 0;
  const reason = `The language of the article is ${languageName(reading.language)}.`;
  const retracted = before?.status === 'READ' ? await claimsOf(tx, versionId) : [];
  for (const subjectId of retracted) await tx.addDecision('retraction', { subjectId, actor, reason });
  const target = await loadVersionTarget(tx, versionId, 'versionId');
  if (!target.ok) throw new Error(target.error.map(({ message }) => message).join(' '));
  const by = { reader: reader.name, version: reader.version, policy: FIGURE_POLICY.name };
  const added = await tx.appendClaims(claims, target.value, by);
  const questionIds = added.length > 0 ? await assignAdded(tx, target.value, added, READ_BEFORE) : [];
  const changed = [...retracted, ...added.map(({ id }) => id)];
  if (changed.length > 0) await refreshDerived(tx, changed, questionIds);
  return added.length;
}

/**
 * Whether a tag that comes after the text makes a new reading: the words did not tell the language, or told another one. Then the
 * new reading says that it is against the tag.
 */
export const takesTag = (
  { basis, language }: Pick<TextReading, 'basis' | 'language'>,
  tag: string,
): boolean => basis === 'ASSUMED' || language === 'und' || (basis === 'DETECTED' && language !== tag);

/** The claims that a reader of this server found and that are not retracted. */
async function claimsOf(tx: LedgerTransaction, versionId: string): Promise<readonly string[]> {
  const claims = await tx.read.claims(await tx.read.claimIdsOf(versionId));
  const ids = claims.filter(({ reading }) => reading.submittedBy === null).map(({ id }) => id);
  const curated = await tx.curation.claims(ids);
  return curated.filter(({ isRetracted }) => !isRetracted).map(({ id }) => id);
}
