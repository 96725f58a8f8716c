import type pg from 'pg';
import { KINDS } from '../../../src/ledger/kinds.ts';

/** An alteration by a superuser, and ids: the verification must name one of them. */
export interface Alteration {
  readonly what: string;
  readonly ids: readonly string[];
}

/** Alters a database within a transaction of the client. Gives `null` if there is nothing of the kind to alter. */
type Alter = (client: pg.Client, random: () => number) => Promise<Alteration | null>;

/** Every table with an entry for each row. */
const ROWS = Object.values(KINDS).map(({ table }) => table);
const PARTS = ['attribution', 'claim_link'];

/** Removes every guard that a superuser can remove; rolled back with the rest. */
export async function takeGuardsAway(client: pg.Client): Promise<void> {
  await client.query(`SET LOCAL session_replication_role = replica;
    DO $$ DECLARE c RECORD; BEGIN
      FOR c IN SELECT conrelid::regclass AS place, conname FROM pg_constraint
               WHERE contype IN ('c', 'u') AND conrelid <> 0 AND connamespace = 'public'::regnamespace LOOP
        EXECUTE format('ALTER TABLE %s DROP CONSTRAINT %I CASCADE', c.place, c.conname);
      END LOOP;
      FOR c IN SELECT i.indexrelid::regclass AS place FROM pg_index i JOIN pg_class t ON t.oid = i.indrelid
               WHERE i.indisunique AND NOT i.indisprimary AND t.relnamespace = 'public'::regnamespace LOOP
        EXECUTE format('DROP INDEX %s', c.place);
      END LOOP;
    END $$`);
}

const pick = <T>(list: readonly T[], random: () => number): T => list[Math.floor(random() * list.length)]!;

interface Column {
  readonly name: string;
  readonly type: string;
  readonly udt: string;
}

async function columnsOf(client: pg.Client, table: string): Promise<Column[]> {
  const { rows } = await client.query<Column>(
    `SELECT column_name AS name, data_type AS type, udt_name AS udt
     FROM information_schema.columns WHERE table_name = $1 AND is_generated = 'NEVER' ORDER BY ordinal_position`,
    [table],
  );
  return rows;
}

/** Another value of a column, as SQL. */
async function otherValue(client: pg.Client, { name, type, udt }: Column): Promise<string> {
  const quoted = `"${name}"`;
  switch (type) {
    case 'text':
      return `COALESCE(${quoted}, '') || 'x'`;
    case 'integer':
    case 'bigint':
    case 'numeric':
      return `COALESCE(${quoted}, 0) + 1`;
    case 'boolean':
      return `NOT COALESCE(${quoted}, FALSE)`;
    case 'jsonb':
      return `${quoted} || '[{"x": 1}]'`;
    case 'bytea':
      return `set_byte(${quoted}, 3, (get_byte(${quoted}, 3) + 1) % 256)`;
    case 'ARRAY':
      return `array_append(${quoted}, 'x')`;
    case 'USER-DEFINED': {
      const { rows } = await client.query<{ label: string }>(
        'SELECT enumlabel AS label FROM pg_enum WHERE enumtypid = $1::regtype ORDER BY enumsortorder LIMIT 2',
        [udt],
      );
      return `CASE WHEN ${quoted} = '${rows[0]!.label}' THEN '${rows[1]!.label}' ELSE '${rows[0]!.label}' END::${udt}`;
    }
    default:
      return `COALESCE(${quoted}, now()) + interval '1 day'`;
  }
}

/** A random row: its place, and the id that the verification must name. */
async function anyRow(
  client: pg.Client,
  table: string,
  random: () => number,
): Promise<{ place: string; id: string } | null> {
  const key = PARTS.includes(table) ? 'claim_id' : 'id';
  const { rows } = await client.query<{ place: string; id: string }>(
    `SELECT ctid::text AS place, ${key} AS id FROM ${table} ORDER BY ${key}, ctid
     OFFSET floor($1::float8 * (SELECT count(*) FROM ${table}))::int LIMIT 1`,
    [random()],
  );
  return rows[0] ?? null;
}

/** The error code of PostgreSQL for it. */
const UNIQUE_VIOLATION = '23505';

const updateRow: Alter = async (client, random) => {
  const table = pick([...ROWS, ...PARTS], random);
  const row = await anyRow(client, table, random);
  if (!row) return null;
  const column = pick(await columnsOf(client, table), random);
  const value = await otherValue(client, column);
  try {
    await client.query(`UPDATE ${table} SET "${column.name}" = ${value} WHERE ctid = '${row.place}'`);
  } catch (error) {
    // The row had this value already, so nothing was altered.
    if ((error as { code?: string }).code === UNIQUE_VIOLATION) return null;
    throw error;
  }
  return { what: `${table}.${column.name} updated`, ids: [row.id] };
};

/** Moves a time by less than an entry shows, or to infinity. */
const moveTime: Alter = async (client, random) => {
  const table = pick(ROWS, random);
  const row = await anyRow(client, table, random);
  if (!row) return null;
  const times = (await columnsOf(client, table)).filter(({ type }) => type.startsWith('timestamp'));
  const { name } = pick(times, random);
  const value = random() < 0.7 ? `COALESCE("${name}", now()) + interval '1 microsecond'` : `'-infinity'`;
  await client.query(`UPDATE ${table} SET "${name}" = ${value} WHERE ctid = '${row.place}'`);
  return { what: `${table}.${name} moved to ${value}`, ids: [row.id] };
};

const deleteRow: Alter = async (client, random) => {
  const table = pick([...ROWS, ...PARTS], random);
  const row = await anyRow(client, table, random);
  if (!row) return null;
  await client.query(`DELETE FROM ${table} WHERE ctid = '${row.place}'`);
  return { what: `${table} deleted`, ids: [row.id] };
};

const insertRow: Alter = async (client, random) => {
  const table = pick([...ROWS, 'attribution'], random);
  const row = await anyRow(client, table, random);
  if (!row) return null;
  const columns = (await columnsOf(client, table)).map(({ name }) => name);
  const made = `${row.id.slice(0, -4)}zzzz`;
  const id = table === 'attribution' ? `'attribution_00000000000000000000000000'` : `'${made}'`;
  await client.query(
    `INSERT INTO ${table} (${columns.map((name) => `"${name}"`).join(', ')})
     SELECT ${columns.map((name) => (name === 'id' ? id : `"${name}"`)).join(', ')} FROM ${table} WHERE ctid = '${row.place}'`,
  );
  return { what: `${table} inserted`, ids: [table === 'attribution' ? row.id : made] };
};

const swapRows: Alter = async (client, random) => {
  const [table, column] = pick(
    [
      ['claim', 'exact'],
      ['claim', 'span_start'],
      ['claim', 'version_id'],
      ['answer', 'question_id'],
      ['attribution', 'agent_id'],
      ['agent', 'name'],
      ['article_version', 'text'],
    ] as const,
    random,
  );
  const key = table === 'attribution' ? 'claim_id' : 'id';
  const { rows } = await client.query<{ a: string; b: string; one: string; other: string }>(
    `SELECT x.ctid::text AS a, y.ctid::text AS b, x.${key} AS one, y.${key} AS other FROM ${table} x JOIN ${table} y
     ON x.${column} < y.${column} AND x.ctid <> y.ctid ORDER BY x.ctid, y.ctid OFFSET $1 LIMIT 1`,
    [Math.floor(random() * 3)],
  );
  const pair = rows[0];
  if (!pair) return null;
  await client.query(
    `UPDATE ${table} t SET ${column} = o.${column} FROM ${table} o
     WHERE (t.ctid = '${pair.a}' AND o.ctid = '${pair.b}') OR (t.ctid = '${pair.b}' AND o.ctid = '${pair.a}')`,
  );
  return { what: `${table}.${column} swapped`, ids: [pair.one, pair.other] };
};

const editNode: Alter = async (client, random) => {
  const { rows } = await client.query<{ level: number; index: string }>(
    `SELECT level, index FROM tree_node ORDER BY level, index
     OFFSET floor($1::float8 * (SELECT count(*) FROM tree_node))::int LIMIT 1`,
    [random()],
  );
  const node = rows[0];
  if (!node) return null;
  const where = `WHERE level = ${node.level} AND index = ${node.index}`;
  await client.query(
    random() < 0.5 ? `DELETE FROM tree_node ${where}` : `UPDATE tree_node SET hash = sha256(hash) ${where}`,
  );
  return { what: 'tree_node edited', ids: [`${node.level}/${node.index}`] };
};

const editCheckpoint: Alter = async (client, random) => {
  const { rows } = await client.query<{ size: string }>('SELECT size FROM checkpoint ORDER BY size');
  const size = pick(rows, random).size;
  const change = pick(
    [
      'UPDATE checkpoint SET root = sha256(root)',
      `UPDATE checkpoint SET note = overlay(note placing CASE substr(note, length(note) - 9, 1) WHEN 'A' THEN 'B' ELSE 'A' END from length(note) - 9)`,
      `UPDATE checkpoint SET signed_at = signed_at - interval '1 minute'`,
      'DELETE FROM checkpoint',
    ],
    random,
  );
  await client.query(`${change} WHERE size = ${size}`);
  return { what: change, ids: [size] };
};

/** Removes a head from the chain, and gives its entries the time of the next one, as if they had come later. */
const moveToLaterHead: Alter = async (client, random) => {
  const { rows } = await client.query<{ size: string }>('SELECT size FROM checkpoint ORDER BY size');
  const { size } = pick(rows.slice(0, -1), random);
  await client.query(`DELETE FROM checkpoint WHERE size = ${size}`);
  await client.query(
    `UPDATE ledger_entry e SET recorded_at = (SELECT signed_at FROM checkpoint WHERE size > ${size} ORDER BY size LIMIT 1)
     WHERE position < ${size} AND position >= COALESCE((SELECT max(size) FROM checkpoint WHERE size < ${size}), 0)`,
  );
  return { what: `checkpoint ${size} deleted, and its entries moved to the next`, ids: [size] };
};

/** Moves a head and its entries together by some milliseconds, within the second of a cosignature. */
const moveMilliseconds: Alter = async (client, random) => {
  const { rows } = await client.query<{ size: string; ms: number }>(
    `SELECT size, extract(milliseconds FROM signed_at)::int % 1000 AS ms FROM checkpoint ORDER BY size`,
  );
  const { size, ms } = pick(rows, random);
  const by = `interval '${ms < 500 ? 1 + Math.floor(random() * 400) : -1 - Math.floor(random() * 400)} ms'`;
  await client.query(
    `UPDATE ledger_entry SET recorded_at = recorded_at + ${by} WHERE recorded_at = (SELECT signed_at FROM checkpoint WHERE size = ${size})`,
  );
  await client.query(`UPDATE checkpoint SET signed_at = signed_at + ${by} WHERE size = ${size}`);
  return { what: `checkpoint ${size} and its entries moved by ${by}`, ids: [size] };
};

const editEntry: Alter = async (client, random) => {
  const { rows } = await client.query<{ position: string; id: string }>(
    `SELECT position, subject_id AS id FROM ledger_entry ORDER BY position
     OFFSET floor($1::float8 * (SELECT count(*) FROM ledger_entry))::int LIMIT 1`,
    [random()],
  );
  const entry = rows[0];
  if (!entry) return null;
  const change = pick(
    [
      `UPDATE ledger_entry SET bytes = overlay(bytes placing 'x' from 20), leaf_hash = sha256('\\x00'::bytea || overlay(bytes placing 'x' from 20))`,
      `UPDATE ledger_entry SET leaf_hash = sha256(bytes)`,
      `UPDATE ledger_entry SET subject_id = 'claim_00000000000000000000000000'`,
      `UPDATE ledger_entry SET bytes = ''`,
      `UPDATE ledger_entry SET recorded_at = recorded_at + interval '1 hour'`,
      'DELETE FROM ledger_entry',
    ],
    random,
  );
  await client.query(`${change} WHERE position = ${entry.position}`);
  return { what: change, ids: [entry.id, `entry ${entry.position}`] };
};

/** Changes a claim with its entry, and rebuilds the whole tree as far as possible without the key. */
const forgeClaim: Alter = async (client, random) => {
  const row = await anyRow(client, 'claim', random);
  if (!row) return null;
  await client.query(`UPDATE claim SET rule = 'forged' WHERE id = '${row.id}'`);
  await client.query(
    `UPDATE ledger_entry SET bytes = convert_to(regexp_replace(convert_from(bytes, 'UTF8'), '"rule":"[^"]*"', '"rule":"forged"'), 'UTF8')
     WHERE subject_id = '${row.id}'`,
  );
  await client.query(
    `UPDATE ledger_entry SET leaf_hash = sha256('\\x00'::bytea || bytes) WHERE subject_id = '${row.id}'`,
  );
  await client.query(
    `UPDATE tree_node n SET hash = e.leaf_hash FROM ledger_entry e WHERE n.level = 0 AND n.index = e.position`,
  );
  for (let level = 1; level < 20; level++)
    await client.query(
      `UPDATE tree_node n SET hash = sha256('\\x01'::bytea || l.hash || r.hash) FROM tree_node l, tree_node r
       WHERE n.level = ${level} AND l.level = ${level - 1} AND r.level = l.level AND l.index = 2 * n.index
         AND r.index = l.index + 1`,
    );
  return { what: 'claim forged with its entry and the tree', ids: [row.id] };
};

/** Removes everything after a checkpoint, as the restore of an older dump does. */
const restoreOlder: Alter = async (client, random) => {
  const { rows } = await client.query<{ size: string }>('SELECT size FROM checkpoint ORDER BY size');
  const latest = rows.at(-1)!.size;
  const { size } = pick(rows.slice(0, -1), random);
  const later = `(SELECT subject_id FROM ledger_entry WHERE position >= ${size})`;
  for (const table of ROWS) await client.query(`DELETE FROM ${table} WHERE id IN ${later}`);
  await client.query(`DELETE FROM attribution WHERE claim_id IN ${later}`);
  await client.query(`DELETE FROM claim_link WHERE claim_id IN ${later}`);
  await client.query(`DELETE FROM ledger_entry WHERE position >= ${size}`);
  await client.query(`DELETE FROM tree_node WHERE (index + 1) << level > ${size}`);
  await client.query(`DELETE FROM checkpoint WHERE size > ${size}`);
  return { what: `restored as it was at ${size}`, ids: [latest] };
};

/** The kinds of alterations, those of rows more often. */
export const ALTERATIONS: readonly Alter[] = [
  ...[updateRow, updateRow, updateRow, moveTime, deleteRow, insertRow, swapRows],
  ...[editNode, editCheckpoint, editEntry, forgeClaim, restoreOlder, moveToLaterHead, moveMilliseconds],
];
