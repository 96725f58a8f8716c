import { createHash } from 'node:crypto';
import { canonicalJson } from './canonicalJson.ts';
import type { JsonValue } from './canonicalJson.ts';

/** Members of at most this many bytes stay as they are: hashing them would hide more than it saves. */
const MAX_KEPT_BYTES = 512;

/** A value that an entry has only as a hash. */
type TruncatedValue = { readonly sha256: string; readonly bytes: number };

/**
 * A record whose long members are replaced by the SHA-256 and the byte length of their canonical JSON,
 * `{"sha256": …, "bytes": …}`. Few records are too long for an entry.
 */
export function truncateLongValues(record: JsonValue): JsonValue {
  if (typeof record !== 'object' || record === null || Array.isArray(record)) return record;
  return Object.fromEntries(
    Object.entries(record).map(([name, value]: [string, JsonValue]) => {
      const json = canonicalJson(value);
      const bytes = Buffer.byteLength(json);
      if (bytes <= MAX_KEPT_BYTES) return [name, value];
      return [name, { sha256: createHash('sha256').update(json).digest('hex'), bytes }];
    }),
  );
}

/** Whether a member of a record was replaced so. */
export function isTruncated(value: JsonValue): value is TruncatedValue {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const { sha256, bytes } = value as { readonly sha256?: JsonValue; readonly bytes?: JsonValue };
  return typeof sha256 === 'string' && typeof bytes === 'number';
}
