import { containment, formatContainment, isNearDuplicate } from '../../comparison/origins/containment.ts';
import { shingles } from '../../comparison/origins/shingles.ts';
import { CodePoints } from '../../domain/claims/codePoints.ts';
import { groupBy } from '../../domain/groupBy.ts';
import { textDigests } from '../../ledger/outbox/textDigests.ts';
import type { Bundle, BundleRecord } from './bundleForm.ts';

/**
 * Checks the texts of a bundle: against the digests in the entries, the words of the claims against the texts, and the
 * copies, which are found again. Gives a sentence for each difference.
 */
export function checkTexts({ entries, copies, texts }: Bundle): readonly string[] {
  const records = new Map(entries.map(({ entry }) => [entry.id, entry]));
  const claims = groupBy(
    entries.map(({ entry }) => entry).filter(({ kind }) => kind === 'claim'),
    ({ record }) => record['versionId'] as string,
  );
  const setOf = new Map(texts.map(({ versionId, text }) => [versionId, shingles(text)]));
  const last = new Map(texts.map((text) => [text.versionId, text]));
  return [
    ...texts
      .filter((text) => last.get(text.versionId) !== text)
      .map(({ versionId }) => `The text of ${versionId} is in the file twice.`),
    ...texts.flatMap((text) => [
      ...digestFaults(text, records.get(text.versionId)),
      ...wordFaults(new CodePoints(text.text), claims.get(text.versionId) ?? []),
    ]),
    ...copies.flatMap(({ versionId, ofId, containment: told }) => {
      const [one, other] = [setOf.get(versionId), setOf.get(ofId)];
      if (one === undefined || other === undefined) return [];
      const share = containment(one, other);
      const found = formatContainment(share);
      return isNearDuplicate(share) && Number(found) === Number(told)
        ? []
        : [`${versionId} is a copy of ${ofId} by ${told} in the file, and by ${found} by the texts.`];
    }),
  ];
}

function digestFaults(
  { versionId, text, layout, salt }: Bundle['texts'][number],
  version: BundleRecord | undefined,
): readonly string[] {
  if (version?.kind !== 'version') return [`The text of ${versionId} is in the file, and its record is not.`];
  const { textDigest, layoutDigest = null } = version.record;
  const found = textDigests({ text, layout, salt: Buffer.from(salt, 'hex') });
  return [
    ...(found.textDigest === textDigest
      ? []
      : [`The text of ${versionId} is not the one that was recorded.`]),
    ...((found.layoutDigest ?? null) === layoutDigest
      ? []
      : [`The layout of ${versionId} is not the one that was recorded.`]),
  ];
}

/** The claims whose words are not in their text; those of a headline are in the title. */
const wordFaults = (text: CodePoints, claims: readonly BundleRecord[]): readonly string[] =>
  claims
    .filter(({ record }) => record['place'] !== 'HEADLINE')
    .filter(({ record }) => {
      const at = (start: string, end: string): string =>
        text.slice(Number(record[start]), Number(record[end]));
      return (
        at('spanStart', 'spanEnd') !== record['exact'] ||
        at('sentenceStart', 'sentenceEnd') !== record['sentence']
      );
    })
    .map(({ id }) => `The words of ${id} are not in its text.`);
