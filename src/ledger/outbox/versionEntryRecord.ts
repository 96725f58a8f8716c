import { createHash } from 'node:crypto';
import { CodePoints } from '../../domain/claims/codePoints.ts';
import { entryRecord } from './entryRecord.ts';
import type { EntryRecord } from './entryRecord.ts';
import { KINDS } from '../kinds.ts';

/** The row of an article version that is about to be added. */
export interface VersionRow {
  readonly text: string;
  readonly rawHash: string;
  readonly salt: Uint8Array;
}

/**
 * What the entry of a version says: everything but its text, of which it has the length in code points and the SHA-256 of
 * the salt and the text; the hash of the bytes that came in is salted in the same way, as it would tell the text as well.
 */
export function versionEntryRecord(row: VersionRow & object): EntryRecord {
  return {
    ...entryRecord(KINDS.version.columns, row),
    textLength: new CodePoints(row.text).length,
    textDigest: saltedDigest(row.salt, row.text),
    rawDigest: saltedDigest(row.salt, row.rawHash),
  };
}

/** SHA-256, in hexadecimal, of a salt and the UTF-8 bytes of a text behind it. */
const saltedDigest = (salt: Uint8Array, text: string): string =>
  createHash('sha256').update(salt).update(text).digest('hex');
