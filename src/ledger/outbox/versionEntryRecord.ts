import { CodePoints } from '../../domain/claims/codePoints.ts';
import { entryRecord } from './entryRecord.ts';
import type { EntryRecord } from './entryRecord.ts';
import { KINDS } from '../kinds.ts';
import { saltedDigest, textDigests } from './textDigests.ts';
import type { SaltedText } from './textDigests.ts';

/** The row of an article version that is about to be added. */
interface NewVersionRow extends SaltedText {
  readonly rawHash: string;
}

/**
 * The record in a version's entry. Instead of the text it has the length in code points and the SHA-256 of salt and
 * text. The hash of the original bytes is salted in the same way, because it would also reveal the text.
 */
export function versionEntryRecord(row: NewVersionRow): EntryRecord {
  return {
    ...entryRecord(KINDS.version.columns, row),
    textLength: new CodePoints(row.text).length,
    ...textDigests(row),
    rawDigest: saltedDigest(row.salt, row.rawHash),
  };
}
