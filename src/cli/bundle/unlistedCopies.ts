import { containment, isNearDuplicate } from '../../comparison/origins/containment.ts';
import { shingles } from '../../comparison/origins/shingles.ts';
import { newestVersions } from '../../ledger/evidence/countClaims.ts';
import { evidenceRows } from '../../ledger/evidence/evidenceRows.ts';
import type { Bundle } from './bundleForm.ts';

/**
 * Pairs of texts that are alike and that the ledger does not count as copies; `null` if a text is missing, so that no reader
 * can tell. The ledger compares the newest versions, and of a text that was printed everywhere only some.
 */
export function unlistedCopies({
  entries,
  copies,
  texts,
}: Pick<Bundle, 'entries' | 'copies' | 'texts'>): readonly (readonly [string, string])[] | null {
  const there = new Set(texts.map(({ versionId }) => versionId));
  const rows = evidenceRows(entries.map(({ entry }) => entry));
  if (!rows.version.every(({ id }) => there.has(id))) return null;
  const wanted = new Set(newestVersions(rows).values());
  const listed = new Set(copies.flatMap(({ versionId: a, ofId: b }) => [`${a} ${b}`, `${b} ${a}`]));
  const compared = texts
    .filter(({ versionId }) => wanted.has(versionId))
    .map(({ versionId, text }) => [versionId, shingles(text)] as const);
  return compared.flatMap(([one, ofOne], at) =>
    compared
      .slice(at + 1)
      .filter(([other, of]) => !listed.has(`${one} ${other}`) && isNearDuplicate(containment(ofOne, of)))
      .map(([other]) => [one, other] as const),
  );
}
