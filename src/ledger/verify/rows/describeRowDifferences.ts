import { createHash } from 'node:crypto';
import { canonicalJson } from '../../../log/entries/canonicalJson.ts';
import type { JsonValue } from '../../../log/entries/canonicalJson.ts';
import { isTruncated } from '../../../log/entries/truncateLongValues.ts';
import type { ParsedEntry } from '../../../log/entries/parseEntry.ts';
import type { StoredRow } from '../../outbox/readRows.ts';

/** Members of a record that no row has: the salt that hides the entry's content, and a derived digest. */
const NOT_IN_ROWS: ReadonlySet<string> = new Set(['salt', 'remains']);

/** The names of the members in which a row differs from its entry. */
export function describeRowDifferences({ recordedAt, record }: ParsedEntry, row: StoredRow): string[] {
  const found = recordedAt === row.recordedAt ? [] : ['recordedAt'];
  let members = 0;
  for (const name in row) {
    if (name === 'id' || name === 'recordedAt') continue;
    const value = row[name] ?? null;
    const recorded = record[name];
    if (recorded !== undefined) members++;
    if (value === null ? recorded !== undefined : !saysSame(recorded ?? null, value)) found.push(name);
  }
  for (const name in record) if (NOT_IN_ROWS.has(name)) members++;
  if (members < Object.keys(record).length)
    found.push(...Object.keys(record).filter((name) => !(name in row) && !NOT_IN_ROWS.has(name)));
  return found;
}

function saysSame(recorded: JsonValue, value: JsonValue): boolean {
  if (isEqual(recorded, value)) return true;
  if (!isTruncated(recorded)) return false;
  const { sha256, bytes } = recorded;
  const json = canonicalJson(value);
  return bytes === Buffer.byteLength(json) && sha256 === createHash('sha256').update(json).digest('hex');
}

/** Whether two values are the same JSON. It compares them without writing them, which would be most of the work. */
function isEqual(a: JsonValue, b: JsonValue): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [one, other] = [a as Readonly<Record<string, JsonValue>>, b as Readonly<Record<string, JsonValue>>];
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) => key in other && isEqual(one[key] ?? null, other[key] ?? null))
  );
}
