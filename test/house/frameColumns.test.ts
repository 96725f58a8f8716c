import { expect, test } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { buildSchema, isInputObjectType, isObjectType } from 'graphql';
import { FRAME_COLUMNS, FRAME_NAMES, FRAME_WORDS } from '../../src/domain/frames/frame.ts';
import { columnName } from '../../src/ledger/sql/columnName.ts';

/** Places that can't derive the columns of a frame: the schema of the API, of Prisma, and SQL. */
const schema = buildSchema(readFileSync('schema.graphql', 'utf8'));
const definitions = JSON.parse(readFileSync('prisma/definitions.json', 'utf8')) as {
  readonly constraint: Readonly<Record<string, { readonly expression: string }>>;
};
const columns = FRAME_NAMES.map(columnName);

const fieldsOf = (name: string): readonly string[] => {
  const type = schema.getType(name);
  if (!isObjectType(type) && !isInputObjectType(type)) throw new Error(`${name} has no fields`);
  return Object.keys(type.getFields());
};

/** The newest body of an SQL function among the migrations. */
function functionBody(name: string): string {
  const files = readdirSync('prisma/migrations', { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => `prisma/migrations/${entry.name}/migration.sql`)
    .sort();
  const bodies = files.flatMap((file) => readFileSync(file, 'utf8').split(/(?=^CREATE )/mu));
  const newest = bodies.findLast((body) => new RegExp(`^CREATE [^(]*\\b"?${name}"?\\s*\\(`, 'u').test(body));
  if (newest === undefined) throw new Error(`no migration makes ${name}`);
  return newest;
}

test('the API has them in Measure and FigureInput, and those that can be filtered by in ClaimWhere', () => {
  expect(fieldsOf('Measure')).toEqual(FRAME_NAMES);
  expect(fieldsOf('FigureInput')).toEqual(expect.arrayContaining([...FRAME_NAMES]));
  const filters = fieldsOf('ClaimWhere').filter((name) => name in FRAME_COLUMNS);
  expect(filters).toEqual(FRAME_NAMES.filter((name) => FRAME_COLUMNS[name].filter));
});

test('the table of claims has them', () => {
  const model = /^model Claim \{([^}]*)\}/mu.exec(readFileSync('prisma/schema.prisma', 'utf8'))?.[1] ?? '';
  const fields = model.split('\n').map((line) => line.trim().split(/\s+/u)[0]);
  expect(fields).toEqual(expect.arrayContaining([...FRAME_NAMES]));
});

test('a claim without a figure has none of them', () => {
  const { expression } = definitions.constraint['claim_figure_check on claim']!;
  const [, none = ''] = expression.split('ELSE');
  for (const column of columns) expect(none).toMatch(new RegExp(`\\b${column}\\b`, 'u'));
});

test('an erasure takes the words of each', () => {
  const [, set = ''] = /UPDATE "claim" c\s+SET (.*?)WHERE/su.exec(functionBody('erase_version')) ?? [];
  for (const name of FRAME_WORDS) expect(set).toContain(`"${columnName(name)}" = NULL`);
});
