import { ErrorWithRemedy } from '../../domain/errorWithRemedy.ts';
import { entryBytes } from '../../log/entries/entryText.ts';
import { parsePositionRanges } from '../../log/entries/parsePositionRanges.ts';
import { leafHash } from '../../log/merkle/hashes.ts';
import type { Hash } from '../../log/merkle/hashes.ts';
import type { LeafRange } from '../../log/merkle/subtrees.ts';
import { verifyInclusion } from '../../log/merkle/verifyInclusion.ts';
import { decodeBase64 } from '../../log/note/base64.ts';
import type { TimedCheckpoint } from '../../log/note/openTimedCheckpoint.ts';
import type { Bundle, BundleRecord } from './bundleForm.ts';

/**
 * Compares every record of a bundle with its entry, and each entry with the signed head. Gives a sentence for each that
 * differs. The entry is written again from the record, so a single byte that differs leads to another root.
 */
export function checkReceipts(bundle: Bundle, head: TimedCheckpoint): readonly string[] {
  const proofs = [
    ...bundle.entries.map((one) => ({ ...one, hash: () => leafHash(entryBytes(one.entry)) })),
    ...bundle.erased.map((one) => ({ ...one, hash: () => decodeBase64(one.leafHash) })),
  ];
  const seen = new Set<string | number>();
  const differences: string[] = [];
  if (bundle.position > head.size)
    differences.push(
      `The file is as of entry ${bundle.position}, and its head covers only ${head.size} entries.`,
    );
  for (const { position, proof, entry, hash } of proofs) {
    const place = `The record ${entry.id} (position ${position})`;
    if (seen.has(entry.id) || seen.has(position)) differences.push(`${place} is in the file twice.`);
    seen.add(entry.id).add(position);
    if (position >= bundle.position)
      differences.push(`${place} is later than the ${bundle.position} entries of which the file is.`);
    const fault = faultOf({ position, proof, size: head.size, root: head.root }, hash);
    if (fault !== null) differences.push(`${place} is not what the log signed: ${fault}.`);
  }
  const ranges = erasedRanges(bundle);
  return [...differences, ...bundle.erased.flatMap((one) => withoutErasure(one, ranges))];
}

interface Proof {
  readonly position: number;
  readonly proof: readonly string[];
  readonly size: number;
  readonly root: Hash;
}

/** Why a proof does not hold; `null` if it does. */
function faultOf({ position, proof, size, root }: Proof, hash: () => Hash | null): string | null {
  const hashes = proof.map(decodeBase64);
  const leaf = hashOf(hash);
  if (leaf === null) return 'it can have no such entry';
  if (hashes.includes(null)) return 'its proof is not in Base64';
  const included = verifyInclusion({
    ...{ index: position, leafHash: leaf },
    ...{ size, root, proof: hashes.filter((one) => one !== null) },
  });
  return included.ok ? null : included.error;
}

/** The hash of an entry; `null` for a record that no entry can have. */
function hashOf(hash: () => Hash | null): Hash | null {
  try {
    return hash();
  } catch (error) {
    if (error instanceof TypeError || error instanceof ErrorWithRemedy) return null;
    throw error;
  }
}

/** The ranges of positions that the erasures in a bundle name. */
const erasedRanges = ({ entries }: Bundle): readonly LeafRange[] =>
  entries
    .filter(({ entry }) => entry.kind === 'erasure')
    .map(({ entry }) => entry.record['positions'])
    .flatMap((positions) => (typeof positions === 'string' ? (parsePositionRanges(positions) ?? []) : []));

const withoutErasure = (
  { position, entry }: { readonly position: number; readonly entry: BundleRecord },
  ranges: readonly LeafRange[],
): readonly string[] =>
  ranges.some(({ from, to }) => from <= position && position < to)
    ? []
    : [
        `The record ${entry.id} (position ${position}) has no words, and no erasure in the file names its position.`,
      ];
