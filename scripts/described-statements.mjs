// Describes the statements in prisma/sql by a migrated database, in the form of Prisma's schema engine.
// prisma/statements.json keeps it, so `prisma generate --sql` needs no database.
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';

const FOLDER = fileURLToPath(new URL('../prisma/sql', import.meta.url));
export const STATEMENTS = fileURLToPath(new URL('../prisma/statements.json', import.meta.url));

/** The types of PostgreSQL under the names that Prisma's TypedSQL gives them; an enum keeps its name. */
const TYPES = new Map([
  ['bool', 'bool'],
  ['int2', 'int'],
  ['int4', 'int'],
  ['int8', 'bigint'],
  ['text', 'string'],
  ['timestamptz', 'datetime'],
  ['date', 'date'],
  ['bytea', 'bytes'],
  ['numeric', 'decimal'],
  ['jsonb', 'json'],
]);

/** A join that can leave the columns of a table empty. */
const OUTER_JOIN = /\b(LEFT|RIGHT|FULL)\b/i;

/** The hash by which prisma/statements.json knows a statement. */
export const statementHash = (source) => createHash('sha256').update(source).digest('hex');

/** The description of each statement, by its name, as the database at `url` gives it. */
export async function describedStatements(url) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const described = {};
    for (const file of (await readdir(FOLDER)).sort())
      described[basename(file, '.sql')] = await describe(client, await readFile(join(FOLDER, file), 'utf8'));
    return described;
  } finally {
    await client.end();
  }
}

async function describe(client, source) {
  const comments = readComments(source);
  const { parameters, fields } = await prepare(client, source);
  const types = await typeNames(client, [...parameters, ...fields.map(({ dataTypeID }) => dataTypeID)]);
  const required = OUTER_JOIN.test(source) ? new Set() : await requiredColumns(client, fields);
  return {
    hash: statementHash(source),
    documentation: comments.documentation,
    parameters: parameters.map((type, i) => ({
      name: comments.parameters.get(i + 1) ?? `_${i}`,
      typ: types.get(type),
      documentation: null,
      nullable: false,
    })),
    resultColumns: fields.map((field) => ({
      name: field.name,
      typ: types.get(field.dataTypeID),
      nullable: !comments.notNull.has(field.name) && !required.has(`${field.tableID}.${field.columnID}`),
    })),
  };
}

/** `-- @param $1:name` names a parameter; `-- @notNull name ...` names computed columns that are never null. */
function readComments(source) {
  const comments = source.split('\n').filter((line) => line.startsWith('-- '));
  const tagged = (tag) =>
    comments.filter((line) => line.startsWith(`-- @${tag} `)).map((line) => line.slice(tag.length + 5));
  return {
    documentation:
      comments
        .filter((line) => !line.startsWith('-- @'))
        .map((line) => line.slice(3))
        .join('\n') || null,
    parameters: new Map(
      tagged('param').map((text) => {
        const [, number, name] = /^\$(\d+):(\w+)/.exec(text);
        return [Number(number), name];
      }),
    ),
    notNull: new Set(tagged('notNull').flatMap((text) => text.split(/\s+/))),
  };
}

/** Has PostgreSQL parse a statement without running it: the types of its parameters and the fields of its rows. */
function prepare(client, text) {
  return new Promise((resolve, reject) => {
    const described = { parameters: [], fields: [] };
    client.connection.once('parameterDescription', ({ dataTypeIDs }) => (described.parameters = dataTypeIDs));
    client.query({
      submit(connection) {
        connection.parse({ text, name: '', types: [] });
        connection.describe({ type: 'S', name: '' });
        connection.sync();
      },
      handleRowDescription: ({ fields }) => (described.fields = fields),
      handleReadyForQuery: () => resolve(described),
      handleError: reject,
    });
  });
}

/** Prisma's names of types by their oid. */
async function typeNames(client, oids) {
  const { rows } = await client.query(
    `SELECT t.oid::int, t.typtype = 'e' AS "isEnum", t.typname AS name, element.typname AS element
     FROM pg_type t LEFT JOIN pg_type element ON element.oid = t.typelem AND t.typcategory = 'A'
     WHERE t.oid = ANY($1::oid[])`,
    [oids],
  );
  return new Map(
    rows.map(({ oid, isEnum, name, element }) => {
      if (isEnum) return [oid, name];
      const known = TYPES.get(element ?? name);
      if (known === undefined) throw new Error(`scripts/described-statements.mjs knows no type ${name}`);
      return [oid, element === null ? known : `${known}-array`];
    }),
  );
}

/** Which of the fields are columns of tables that are NOT NULL. */
async function requiredColumns(client, fields) {
  const { rows } = await client.query(
    `SELECT attrelid || '.' || attnum AS field FROM pg_attribute WHERE attnotnull AND attrelid = ANY($1::oid[])`,
    [fields.map(({ tableID }) => tableID)],
  );
  return new Set(rows.map(({ field }) => field));
}
