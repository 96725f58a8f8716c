import { containment, formatContainment, isNearDuplicate } from '../../comparison/origins/containment.ts';
import { shingles } from '../../comparison/origins/shingles.ts';
import type { LedgerTransaction } from '../../ledger/ledgerTransaction.ts';

/** Texts up to so many shingles are found by all of them, longer ones by every eighth: two copies share dozens. */
const WHOLE_FINGERPRINT = 64;
const FINGERPRINT_SAMPLE = 8;
/** Hashes of a fingerprint at most, the smallest: a text of a million characters is found by its first ones as well. */
const MAX_FINGERPRINT = 512;

/** A version that was added, and what its text is about. */
export interface AddedVersion {
  readonly articleId: string;
  readonly versionId: string;
  readonly text: string;
  readonly context: ReadonlyMap<string, number>;
}

/** Stores the fingerprints of a version and its near-duplicates among the newest versions. */
export async function storeFingerprints(
  tx: LedgerTransaction,
  { articleId, versionId, text, context }: AddedVersion,
): Promise<void> {
  const own = shingles(text);
  const sampled =
    own.size <= WHOLE_FINGERPRINT ? [...own] : [...own].filter((hash) => hash % FINGERPRINT_SAMPLE === 0);
  const fingerprint = sampled.sort((a, b) => a - b).slice(0, MAX_FINGERPRINT);
  await tx.saveVersionState({ versionId, context, fingerprint });
  const similar = await tx.read.nearDuplicateCandidates(articleId, fingerprint);
  const copies = similar
    .map(({ id, text: other }) => ({ ofId: id, share: containment(own, shingles(other)) }))
    .filter(({ share }) => isNearDuplicate(share));
  await tx.saveNearDuplicates(
    copies.map(({ ofId, share }) => ({ versionId, ofId, containment: formatContainment(share) })),
  );
}
