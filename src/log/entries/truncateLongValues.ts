import { createHash } from 'node:crypto';
import { canonicalJson } from './canonicalJson.ts';
import type { JsonValue } from './canonicalJson.ts';

/** Members with at most so many bytes stay as they are: hashing them would hide more than it saves. */
const MAX_KEPT_BYTES = 512;

/**
 * A record in which each long member is given as the SHA-256 and the number of bytes of its canonical JSON,
 * `{"sha256": …, "bytes": …}`: for the few that an entry has no room for.
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
