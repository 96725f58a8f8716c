import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { tsImport } from 'tsx/esm/api';
import { describedStatements } from './described-statements.mjs';

const MIGRATIONS = fileURLToPath(new URL('../prisma/migrations', import.meta.url));
export const MANIFEST = fileURLToPath(new URL('../prisma/definitions.json', import.meta.url));

const source = (path) => tsImport(`../src/${path}.ts`, import.meta.url);
const { migrate } = await source('postgres/migrate');
const { withCatalog } = await source('ledger/verify/catalog/withCatalog');
const { readDefinitions } = await source('ledger/verify/catalog/readDefinitions');
const { buildManifest } = await source('ledger/verify/catalog/manifest');

/** The texts of prisma/definitions.json and prisma/statements.json, from a new migrated database on a scratch server. */
export async function madeDefinitions(serverUrl) {
  const client = new pg.Client({ connectionString: serverUrl });
  await client.connect();
  await client.query('CREATE DATABASE definitions').finally(() => client.end());
  const url = new URL(serverUrl);
  url.pathname = '/definitions';
  await migrate(url.href, MIGRATIONS);
  return {
    definitions: textOf(buildManifest(await withCatalog(url.href, readDefinitions))),
    statements: textOf({ statements: await describedStatements(url.href) }),
  };
}

/** JSON with a line for each object, so that a change of one is a change of its line. */
function textOf(manifest) {
  const kinds = Object.entries(manifest).map(([kind, objects]) => {
    const lines = Object.entries(objects).map(
      ([name, attributes]) => `    ${JSON.stringify(name)}: ${JSON.stringify(attributes)}`,
    );
    return `  ${JSON.stringify(kind)}: {\n${lines.join(',\n')}\n  }`;
  });
  return `{\n${kinds.join(',\n')}\n}\n`;
}
