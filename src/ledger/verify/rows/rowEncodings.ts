import { CLAIM_PARTS, KINDS } from '../../kinds.ts';
import type { EntryKind } from '../../kinds.ts';
import type { ColumnType, EntrySchema } from '../../entrySchema.ts';
import { columnName } from '../../sql/columnName.ts';
import { TEXT_EXPRESSIONS } from '../../outbox/readRows.ts';

/** A member of a record, in the order of canonical JSON. */
export interface Member {
  /** Its name with the colon, and the same after a comma. */
  readonly first: Uint8Array;
  readonly further: Uint8Array;
  /** The form of its column. `hex`: 32 bytes that only the entry has; `part`: rows of another table. */
  readonly form: ColumnType | 'hex' | 'part';
}

/** The reading of a table's rows, and their form in entries. */
export interface RowEncoding {
  readonly members: readonly Member[];
  /**
   * The SELECT of the rows of some entries, in order. Its columns are the number of the entry in the request, and the
   * members that are columns. A whole row also has the id first and the commit time last.
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
  /** The order of several rows in one entry; `null` if an entry has one row. */
  readonly order: string | null;
}

/** The form of the ledger's ids; another id has no row. */
const PLAIN_ID = /^[a-z]+_[0-9a-z]+$/;
const NO_ID = '""';

/**
 * The statement contains the ids, because a COPY has no parameters. OFFSET 0 keeps the planner from scanning a whole
 * table for each page. Each entry finds its rows through an index, in the order of the ids, without a sort.
 */
const selectOf = (ids: readonly string[], { table, read, key, order }: Rows): string => `
  SELECT e.number, t.* FROM unnest('{${ids.map((id) => (PLAIN_ID.test(id) ? id : NO_ID)).join(',')}}'::text[])
                            WITH ORDINALITY AS e(id, number)
  CROSS JOIN LATERAL (
    SELECT ${read.join(', ')} FROM ${table} t WHERE ${key} = e.id
    ${order === null ? '' : `ORDER BY ${order}`} OFFSET 0) t`;

/** The encodings of the rows of each kind. */
export const ROW_ENCODINGS = Object.fromEntries(
  Object.entries(KINDS).map(([kind, form]) => [kind, rowEncoding(kind as EntryKind, form)]),
) as Readonly<Record<EntryKind, RowEncoding>>;

/** The encodings of rows that are part of their claim's entry, in the order of its members. */
export const PART_ENCODINGS: readonly RowEncoding[] = [
  partEncoding(CLAIM_PARTS.attribution, { id: 'text' }, 't.position'),
  partEncoding(CLAIM_PARTS.links, {}, 't.kind::text COLLATE "C", t.target_id COLLATE "C"'),
];
