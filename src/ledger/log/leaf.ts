import { canonicalJson } from './canonicalJson.ts';
import type { JsonValue } from './canonicalJson.ts';
import { LogError } from './logError.ts';
import { MAX_ENTRY_BYTES } from './tiles/entryBundle.ts';

/** What an entry is about: a kind of thing and its id. */
export interface Subject {
  readonly kind: string;
  readonly id: string;
}

export interface Recorded extends Subject {
  /** What was recorded of it: decimals and large integers as strings. */
  readonly record: JsonValue;
}

/** The bytes of an entry: the canonical JSON of its subject and record. Throws LogError above 65,535 bytes. */
export function leafBytes({ kind, id, record }: Recorded): Uint8Array<ArrayBuffer> {
  const bytes = Buffer.from(canonicalJson({ kind, id, record }));
  if (bytes.length <= MAX_ENTRY_BYTES) return bytes;
  throw new LogError(
    `The entry of ${id} would have ${bytes.length} bytes, more than the ${MAX_ENTRY_BYTES} that one may have.`,
    'Record the hash of the long part instead of its words.',
  );
}

const UTF8 = new TextDecoder();

/** The subject that an entry's bytes name; `null` where they are not of this form. */
export function subjectOf(bytes: Uint8Array): Subject | null {
  try {
    const { kind, id } = JSON.parse(UTF8.decode(bytes)) as Record<string, unknown>;
    return typeof kind === 'string' && typeof id === 'string' ? { kind, id } : null;
  } catch {
    return null;
  }
}
