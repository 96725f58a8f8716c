import type { JsonValue } from './canonicalJson.ts';

/** What an entry says. */
export interface ParsedEntry {
  readonly kind: string;
  readonly id: string;
  readonly recordedAt: string;
  readonly record: Readonly<Record<string, JsonValue>>;
}

const UTF8 = new TextDecoder();

/** What the bytes of an entry say; `null` where they are not of this form. */
export function parseEntry(bytes: Uint8Array): ParsedEntry | null {
  try {
    const leaf = JSON.parse(UTF8.decode(bytes)) as Partial<ParsedEntry> | null;
    return typeof leaf?.record === 'object' ? (leaf as ParsedEntry) : null;
  } catch {
    return null;
  }
}
