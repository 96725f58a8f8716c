import { createHash } from 'node:crypto';
import { CodePoints } from '../../domain/claims/codePoints.ts';
import { entryRecord } from './entryRecord.ts';
import type { EntryRecord } from './entryRecord.ts';
import { KINDS } from '../kinds.ts';

/** The row of an article version that is about to be added. */
export interface VersionRow {
  readonly text: string;
  readonly layout: string | null;
  readonly rawHash: string;
  readonly salt: Uint8Array;
}

/**
 * The record in a version's entry. Instead of the text it has the length in code points and the SHA-256 of salt and
 * text. The hash of the original bytes is salted in the same way, because it would also reveal the text. The layout has
 * no words, so its hash has no salt.
 */
export function versionEntryRecord(row: VersionRow & object): EntryRecord {
  return {
    ...entryRecord(KINDS.version.columns, row),
    textLength: new CodePoints(row.text).length,
    textDigest: saltedDigest(row.salt, row.text),
    ...(row.layout !== null && { layoutDigest: createHash('sha256').update(row.layout).digest('hex') }),
    rawDigest: saltedDigest(row.salt, row.rawHash),
  };
}

/** The SHA-256, in hexadecimal, of a salt followed by the UTF-8 bytes of a text. */
const saltedDigest = (salt: Uint8Array, text: string): string =>
  createHash('sha256').update(salt).update(text).digest('hex');
