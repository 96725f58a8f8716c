import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSchema, isObjectType } from 'graphql';
import { openContestedHouse } from '../../support/ledger/openContestedHouse.ts';
import type { ContestedHouse } from '../../support/ledger/openContestedHouse.ts';

const require = createRequire(import.meta.url);
const {
  createOperationDescriptor,
  Environment,
  fetchQuery,
  Network,
  RecordSource,
  Store,
} = require('relay-runtime');

const SCHEMA = readFileSync(new URL('../../../schema.graphql', import.meta.url), 'utf8');
const NODE_TYPES = Object.values(buildSchema(SCHEMA).getTypeMap()).flatMap((type) =>
  isObjectType(type) && type.getInterfaces().some(({ name }) => name === 'Node') ? type.name : [],
);
const QUERY =
  'query QuestionQuery($id: ID!, $asOf: AsOf) { question(id: $id, asOf: $asOf) { id agreement { verdict } } }';

let folder: string;
let house: ContestedHouse;
let files: readonly string[];
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'consilience-relay-'));
  mkdirSync(join(folder, 'src'));
  writeFileSync(join(folder, 'schema.graphql'), SCHEMA);
  const fragments = NODE_TYPES.map(
    (type) =>
      `graphql\`fragment Components${type} on ${type} @refetchable(queryName: "Components${type}Refetch") { id ledgerEntry { position } }\`;`,
  );
  writeFileSync(
    join(folder, 'src', 'Components.js'),
    ["import { graphql } from 'relay-runtime';", ...fragments].join('\n'),
  );
  writeFileSync(
    join(folder, 'src', 'Question.js'),
    `import { graphql } from 'relay-runtime';\ngraphql\`${QUERY}\`;`,
  );
  writeFileSync(
    join(folder, 'relay.config.json'),
    JSON.stringify({
      src: './src',
      schema: './schema.graphql',
      language: 'javascript',
      eagerEsModules: false,
    }),
  );
  execFileSync(process.execPath, [require.resolve('relay-compiler/cli.js')], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  files = readdirSync(join(folder, 'src', '__generated__'));
  house = await openContestedHouse();
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await house.close();
});

test('relay-compiler takes a fragment for each type with an id, to fetch it again', () => {
  expect(NODE_TYPES).toHaveLength(8);
  expect(files).toEqual(
    expect.arrayContaining(NODE_TYPES.map((type) => `Components${type}Refetch.graphql.js`)),
  );
});

const generated = (name: string): unknown => {
  const loaded = require(join(folder, 'src', '__generated__', `${name}.graphql.js`)) as { default?: unknown };
  return loaded.default ?? loaded;
};

test('relay-runtime keeps one question at two positions apart, and fetches it again by its id', async () => {
  const { questionId: id, early, late } = house;
  const store = new Store(new RecordSource());
  const network = Network.create(async ({ text }: { text: string }, variables: Record<string, unknown>) => {
    const { body } = await house.query(text, variables);
    return body as unknown;
  });
  const environment = new Environment({ store, network });
  const query = generated('QuestionQuery');
  const read = (position: number): unknown => {
    const variables = { id, asOf: { position } };
    return environment.lookup(createOperationDescriptor(query, variables).fragment).data;
  };
  for (const position of [early, late])
    await fetchQuery(environment, query, { id, asOf: { position } }).toPromise();
  const [single, contested] = [
    { question: { id: `${id}@${early}`, agreement: { verdict: 'SINGLE_ORIGIN' } } },
    { question: { id: `${id}@${late}`, agreement: { verdict: 'CONTESTED' } } },
  ];
  expect([read(early), read(late)]).toEqual([single, contested]);

  const refetch = generated('ComponentsQuestionRefetch');
  await fetchQuery(environment, refetch, { id: `${id}@${early}` }).toPromise();
  expect(store.getSource().get(`${id}@${early}`)).toMatchObject({ __typename: 'Question' });
  expect([read(early), read(late)]).toEqual([single, contested]);
});
