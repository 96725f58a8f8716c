import type { JsonValue } from './canonicalJson.ts';

/** The content of an entry. */
export interface ParsedEntry {
  readonly kind: string;
  readonly id: string;
  readonly recordedAt: string;
  readonly record: Readonly<Record<string, JsonValue>>;
}

const UTF8 = new TextDecoder();

/** The content of an entry's bytes; `null` if they do not have this form. */
export function parseEntry(bytes: Uint8Array): ParsedEntry | null {
  try {
    const leaf = JSON.parse(UTF8.decode(bytes)) as Partial<ParsedEntry> | null;
    return typeof leaf?.record === 'object' ? (leaf as ParsedEntry) : null;
  } catch {
    return null;
  }
}
