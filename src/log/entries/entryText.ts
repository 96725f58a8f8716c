import { canonicalJson } from './canonicalJson.ts';
import type { JsonValue } from './canonicalJson.ts';
import { truncateLongValues } from './truncateLongValues.ts';
import { ErrorWithRemedy } from '../../domain/errorWithRemedy.ts';
import { MAX_ENTRY_BYTES } from '../tiles/entryBundle.ts';

/** The subject of an entry: a kind of thing and its id. */
export interface Subject {
  readonly kind: string;
  readonly id: string;
}

export interface EntryContent extends Subject {
  /** The commit time of the transaction that recorded it, ISO 8601 with milliseconds. */
  readonly recordedAt: string;
  /** The recorded columns: decimals and large integers as strings. */
  readonly record: JsonValue;
}

/**
 * The text of an entry: the canonical JSON of its subject, time and record, with long members hashed if it
 * would have more than 65,535 bytes. Throws ErrorWithRemedy (LOG) if it is longer even then.
 */
export function entryText({ record, ...frame }: EntryContent): string {
  const text = canonicalJson({ ...frame, record });
  if (Buffer.byteLength(text) <= MAX_ENTRY_BYTES) return text;
  const short = canonicalJson({ ...frame, record: truncateLongValues(record) });
  const length = Buffer.byteLength(short);
  if (length <= MAX_ENTRY_BYTES) return short;
  throw new ErrorWithRemedy(
    'LOG',
    `The entry of ${frame.id} would have ${length} bytes, more than the ${MAX_ENTRY_BYTES} that one may have.`,
    'Record less in one piece.',
  );
}

/** The bytes of an entry: its text in UTF-8. */
export const entryBytes = (recorded: EntryContent): Uint8Array<ArrayBuffer> =>
  Buffer.from(entryText(recorded));

/** Whether an entry's bytes name a subject: canonical JSON has the two members first, in this order. */
export function isAbout(bytes: Uint8Array, { kind, id }: Subject): boolean {
  const begin = Buffer.from(`{"id":${JSON.stringify(id)},"kind":${JSON.stringify(kind)},`);
  return begin.equals(bytes.subarray(0, begin.length));
}
