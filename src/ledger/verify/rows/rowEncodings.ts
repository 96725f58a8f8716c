import { CLAIM_PARTS, KINDS } from '../../kinds.ts';
import type { EntryKind } from '../../kinds.ts';
import type { ColumnType, EntrySchema } from '../../entrySchema.ts';
import { columnName } from '../../sql/columnName.ts';
import { TEXT_EXPRESSIONS } from '../../outbox/readRows.ts';

/** A member of a record, in the order of canonical JSON. */
export interface Member {
  /** Its name with the colon, and the same behind a comma. */
  readonly first: Uint8Array;
  readonly further: Uint8Array;
  /** How its column is written. `hex`: 32 bytes that stand in the entry alone; `part`: rows of another table. */
  readonly form: ColumnType | 'hex' | 'part';
}

/** How the rows of one table are read, and what an entry says of them. */
export interface RowEncoding {
  readonly members: readonly Member[];
  /**
   * The SELECT of the rows of some entries, in their order: the number of the entry among those asked for, (of a whole row)
   * the id, the members that are columns, (of a whole row) the commit time.
   */
  select(ids: readonly string[]): string;
}

function rowEncoding(kind: EntryKind, { table, timeColumn, columns }: EntrySchema): RowEncoding {
  const forms: Record<string, Member['form']> = { ...columns };
  const expressions: Record<string, string> = columnsOf(columns);
  if (kind === 'version') {
    for (const [name, expression] of Object.entries(TEXT_EXPRESSIONS)) {
      forms[name] = name === 'textLength' ? 'integer' : 'text';
      expressions[name] = expression;
    }
  }
  if (kind === 'claim') for (const name of Object.keys(CLAIM_PARTS)) forms[name] = 'part';
  if (kind === 'erasure') forms['remains'] = 'hex';
  if (KINDS[kind].isSalted) forms['salt'] = 'hex';
  const names = Object.keys(forms).sort();
  const read = ['t.id', ...names.flatMap((name) => expressions[name] ?? []), `t.${timeColumn}`];
  return {
    members: names.map((name) => memberOf(name, forms[name] ?? 'text')),
    select: (ids) => selectOf(ids, { table, read, key: 't.id', order: null }),
  };
}

function partEncoding(
  { table, columns }: EntrySchema,
  more: EntrySchema['columns'],
  order: string,
): RowEncoding {
  const forms = { ...columns, ...more };
  const expressions = columnsOf(forms);
  const names = Object.keys(forms).sort();
  const read = names.flatMap((name) => expressions[name] ?? []);
  return {
    members: names.map((name) => memberOf(name, forms[name] ?? 'text')),
    select: (ids) => selectOf(ids, { table, read, key: 't.claim_id', order }),
  };
}

const memberOf = (name: string, form: Member['form']): Member => ({
  first: Buffer.from(`"${name}":`),
  further: Buffer.from(`,"${name}":`),
  form,
});

const columnsOf = (columns: EntrySchema['columns']): Record<string, string> =>
  Object.fromEntries(Object.keys(columns).map((name) => [name, `t.${columnName(name)}`]));

interface Rows {
  readonly table: string;
  readonly read: readonly string[];
  readonly key: string;
  /** Of rows of one entry; `null` where there is one. */
  readonly order: string | null;
}

/** Ids as the ledger makes them; another one has no row. */
const PLAIN_ID = /^[a-z]+_[0-9a-z]+$/;
const NO_ID = '""';

/**
 * The ids stand in the statement, which a COPY has no parameters for. OFFSET 0 keeps the planner from reading a whole table for
 * each page: every entry finds its rows through an index, and they come in the order of the ids without being sorted.
 */
const selectOf = (ids: readonly string[], { table, read, key, order }: Rows): string => `
  SELECT e.number, t.* FROM unnest('{${ids.map((id) => (PLAIN_ID.test(id) ? id : NO_ID)).join(',')}}'::text[])
                            WITH ORDINALITY AS e(id, number)
  CROSS JOIN LATERAL (
    SELECT ${read.join(', ')} FROM ${table} t WHERE ${key} = e.id
    ${order === null ? '' : `ORDER BY ${order}`} OFFSET 0) t`;

/** How the rows of each kind are read. */
export const ROW_ENCODINGS = Object.fromEntries(
  Object.entries(KINDS).map(([kind, form]) => [kind, rowEncoding(kind as EntryKind, form)]),
) as Readonly<Record<EntryKind, RowEncoding>>;

/** How the rows are read that stand in the entry of their claim, in the order of its members. */
export const PART_ENCODINGS: readonly RowEncoding[] = [
  partEncoding(CLAIM_PARTS.attribution, { id: 'text' }, 't.position'),
  partEncoding(CLAIM_PARTS.links, {}, 't.kind::text COLLATE "C", t.target_id COLLATE "C"'),
];
