import { Prisma } from '../../generated/prisma/client.ts';
import { columnName } from '../sql/columnName.ts';
import type { JsonValue } from '../../log/entries/canonicalJson.ts';
import { CLAIM_PARTS, KINDS } from '../kinds.ts';
import type { EntryKind } from '../kinds.ts';
import type { ColumnType, EntrySchema } from '../entrySchema.ts';
import { compareLinks } from './compareLinks.ts';
import type { RunSql } from '../sql/runSql.ts';

/** The current content of a row, by the names of its record; null if a column is null. */
export type StoredRow = Readonly<Record<string, JsonValue>> & {
  readonly id: string;
  readonly recordedAt: string;
};

type Part = Readonly<Record<string, JsonValue>> & { readonly claimId: string };

/** Reads rows of one kind by their ids, in the form of their entries. The code that writes entries does not use it, except for the digest of erased rows. */
export async function readRows(run: RunSql, kind: EntryKind, ids: readonly string[]): Promise<StoredRow[]> {
  const rows = (await run(
    Prisma.sql`${SELECTS[kind]} WHERE t.id = ANY(${[...ids]}::text[])`,
  )) as readonly StoredRow[];
  return kind === 'claim' ? withParts(run, rows, ids) : [...rows];
}

async function withParts(
  run: RunSql,
  rows: readonly StoredRow[],
  ids: readonly string[],
): Promise<StoredRow[]> {
  const [attribution, links] = await Promise.all(
    [ATTRIBUTION, LINKS].map(
      async (select) =>
        (await run(Prisma.sql`${select} WHERE t.claim_id = ANY(${[...ids]}::text[])`)) as readonly Part[],
    ),
  );
  const chains = byClaim(attribution ?? []);
  const related = byClaim(links ?? []);
  return rows.map((row) => ({
    ...row,
    attribution: (chains.get(row.id) ?? []).sort((a, b) => Number(a['position']) - Number(b['position'])),
    links: (related.get(row.id) ?? []).sort(compareLinks),
  }));
}

/** The parts of each claim, without nulls and without the claim's id. */
function byClaim(parts: readonly Part[]): Map<string, Record<string, JsonValue>[]> {
  const groups = new Map<string, Record<string, JsonValue>[]>();
  for (const part of parts) {
    const { claimId } = part;
    const own: Record<string, JsonValue> = {};
    for (const name in part) {
      const value = part[name] ?? null;
      if (value !== null && name !== 'claimId') own[name] = value;
    }
    const group = groups.get(claimId);
    if (group) group.push(own);
    else groups.set(claimId, [own]);
  }
  return groups;
}

/**
 * An instant in the JSON form, in milliseconds. No entry has more digits. A row with microseconds shows them, and a
 * year outside 1–9999 appears as PostgreSQL prints it, so that a manipulated value is never truncated.
 */
const iso = (column: string): string =>
  `CASE WHEN extract(year FROM t.${column}) BETWEEN 1 AND 9999
        THEN regexp_replace(to_char(t.${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'), '000$', '') || 'Z'
        ELSE t.${column}::text END`;

/** The columns that PostgreSQL writes differently from JSON. */
const COLUMN_SQL: Partial<Record<ColumnType, (column: string) => string>> = {
  decimal: (column) => `trim_scale(t.${column})::text`,
  instant: iso,
};

function selectedColumns(columns: Readonly<Record<string, ColumnType>>): string[] {
  return Object.entries(columns).map(([name, form]) => {
    const stored = columnName(name);
    return `${COLUMN_SQL[form]?.(stored) ?? `t.${stored}`} AS "${name}"`;
  });
}

const selectOf = ({ table, timeColumn, columns }: EntrySchema, more: readonly string[] = []): Prisma.Sql =>
  Prisma.raw(
    `SELECT ${['t.id', `${iso(timeColumn)} AS "recordedAt"`, ...selectedColumns(columns), ...more].join(', ')} FROM ${table} t`,
  );

const salted = (text: string): string => `encode(sha256(t.salt || convert_to(${text}, 'UTF8')), 'hex')`;

/**
 * No entry contains the text, only its salted hashes. The record adds the text's own hash only if it does not match the
 * text.
 */
export const TEXT_EXPRESSIONS = {
  textLength: 'char_length(t.text)',
  textDigest: salted('t.text'),
  layoutDigest: `encode(sha256(convert_to(t.layout, 'UTF8')), 'hex')`,
  rawDigest: salted('t.raw_hash'),
  textHash: `NULLIF(t.text_hash, encode(sha256(convert_to(t.text, 'UTF8')), 'hex'))`,
} as const;
const SELECTED_TEXT_EXPRESSIONS = Object.entries(TEXT_EXPRESSIONS).map(
  ([name, expression]) => `${expression} AS "${name}"`,
);

const SELECTS = Object.fromEntries(
  Object.entries(KINDS).map(([kind, form]) => [
    kind,
    selectOf(form, kind === 'version' ? SELECTED_TEXT_EXPRESSIONS : []),
  ]),
) as Readonly<Record<EntryKind, Prisma.Sql>>;

const partOf = ({ table, columns }: EntrySchema, more: readonly string[]): Prisma.Sql =>
  Prisma.raw(
    `SELECT ${['t.claim_id AS "claimId"', ...more, ...selectedColumns(columns)].join(', ')} FROM ${table} t`,
  );
const ATTRIBUTION = partOf(CLAIM_PARTS.attribution, ['t.id']);
const LINKS = partOf(CLAIM_PARTS.links, []);
