import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Keeps every rule, so that each test can break one. */
const SCHEMA = `
"What has an id."
interface Node {
  "Its id."
  id: ID!
}
"A cat."
type Cat implements Node {
  "Its id."
  id: ID!
  "Its colour."
  colour: Colour!
  "Its names."
  names: [String!]!
}
"A colour."
enum Colour {
  "Dark."
  BLACK
}
"A page of cats."
type CatConnection {
  "The rows with their cursors."
  edges: [CatEdge!]!
  "The rows."
  nodes: [Cat!]!
  "How to go on."
  pageInfo: PageInfo!
  "How many there are."
  totalCount: Int!
}
"A row."
type CatEdge {
  "Its place."
  cursor: String!
  "The cat."
  node: Cat!
}
"How to go on."
type PageInfo {
  "Whether there is more."
  hasNextPage: Boolean!
}
"What can be asked."
type Query {
  "All cats."
  cats("How many." first: Int, "Behind." after: String, "How many." last: Int, "Before." before: String): CatConnection!
}
"What can be done."
type Mutation {
  "Strokes a cat."
  strokeCat("Which." input: StrokeCatInput!): StrokeCatPayload!
}
"Which cat."
input StrokeCatInput {
  "Its id."
  id: ID!
}
"What it said."
type StrokeCatPayload {
  "Its sound."
  sound: String!
}
`;

let folder: string;
let released: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'consilience-schema-'));
  released = join(folder, 'released.graphql');
  await writeFile(released, SCHEMA);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** The answer of the check to the schema above with one changed passage. */
async function check(
  passage: string | RegExp,
  instead: string,
): Promise<{ status: number | null; said: string }> {
  const changed = SCHEMA.replace(passage, instead);
  if (changed === SCHEMA && passage !== instead) throw new Error(`${String(passage)} is not in the schema.`);
  const file = join(folder, 'changed.graphql');
  await writeFile(file, changed);
  const { status, stderr } = spawnSync(process.execPath, ['scripts/check-schema.mjs', file, released], {
    encoding: 'utf8',
    env: {},
  });
  return { status, said: stderr };
}

describe('the schema check', () => {
  test('passes a schema that keeps the rules, and one that only adds', async () => {
    expect(await check('', '')).toEqual({ status: 0, said: '' });
    expect(await check('"Dark."', '"Bright."\n  WHITE\n  "Dark."')).toEqual({ status: 0, said: '' });
  });

  test.each([
    ['a field', /"Its colour."\n/, 'Cat.colour has no description'],
    ['a type', /"A cat."\n/, 'Cat has no description'],
    ['an argument', /"Behind."/, 'Query.cats(after:) has no description'],
    ['an enum value', /"Dark."\n/, 'Colour.BLACK has no description'],
    ['an input field', /"Its id."\n {2}id: ID!\n\}\n"What it said/, 'StrokeCatInput.id has no description'],
  ])('finds that %s has no description', async (_, passage, fault) => {
    const { status, said } = await check(
      passage,
      passage.source.includes('What it') ? 'id: ID!\n}\n"What it said' : '',
    );
    expect(said).toContain(fault);
    expect(status).toBe(1);
  });

  test.each([
    [
      'a name that is not spelt as its kind',
      'names: [',
      'first_names: [',
      'Cat.first_names is not camelCase',
    ],
    ['an enum value in lower case', 'BLACK', 'black', 'Colour.black is not UPPER_CASE'],
    ['a list that grows', 'names: [String!]!', 'kittens: [Cat!]!', 'Cat.kittens is a list that grows'],
    [
      'a page without a count',
      /"How many there are."\n {2}totalCount: Int!\n/,
      '',
      'CatConnection lacks totalCount',
    ],
    ['pages that cannot be turned', ', "Before." before: String', '', 'Query.cats lacks before'],
    [
      'a mutation with loose arguments',
      '"Which." input: StrokeCatInput!',
      '"Which." id: ID!',
      'exactly one argument',
    ],
    ['a mutation without a payload', 'StrokeCatPayload!', 'String!', 'must give StrokeCatPayload!'],
  ])('finds %s', async (_, passage, instead, fault) => {
    const { status, said } = await check(passage, instead);
    expect(said).toContain(fault);
    expect(status).toBe(1);
  });

  test.each([
    ['a field that is gone', /"Its names."\n {2}names: \[String!\]!\n/, '', 'Cat.names was removed'],
    ['a value that is gone', 'BLACK', 'GREY', 'BLACK was removed from enum type Colour'],
    [
      'an input field that must be given',
      '"Which cat."\ninput StrokeCatInput {',
      '"Which cat."\ninput StrokeCatInput {\n  "How long."\n  seconds: Int!',
      'A required field seconds',
    ],
    [
      'a result that may be null',
      'colour: Colour!',
      'colour: Colour',
      'Cat.colour changed type from Colour! to Colour',
    ],
  ])('finds a change that breaks clients, and names the remedy: %s', async (_, passage, instead, fault) => {
    const { status, said } = await check(passage, instead);
    expect(said).toContain(fault);
    expect(said).toContain('Make the change additive');
    expect(said).toContain('raise the major version');
    expect(status).toBe(1);
  });

  test('refuses a text that is not a schema, with the reason', async () => {
    const { status, said } = await check('enum Colour {', 'enum {');
    expect(said).toContain('Syntax Error');
    expect(said).not.toContain('    at ');
    expect(status).toBe(1);
  });
});
