import type { JsonValue } from '../canonicalJson.ts';

/** What an entry says. */
export interface ParsedLeaf {
  readonly kind: string;
  readonly id: string;
  readonly recordedAt: string;
  readonly record: Readonly<Record<string, JsonValue>>;
}

const UTF8 = new TextDecoder();

/** What the bytes of an entry say; `null` where they are not of this form. */
export function parseLeaf(bytes: Uint8Array): ParsedLeaf | null {
  try {
    const leaf = JSON.parse(UTF8.decode(bytes)) as Partial<ParsedLeaf> | null;
    return typeof leaf?.record === 'object' ? (leaf as ParsedLeaf) : null;
  } catch {
    return null;
  }
}
