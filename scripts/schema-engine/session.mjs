import { readFile } from 'node:fs/promises';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import { STATEMENTS, statementHash } from '../described-statements.mjs';
import { adapterFactory } from './adapter.mjs';
import { administer, connectionConfig, schemaOf } from './connection.mjs';
import { loadEngine } from './wasm.mjs';

/** Some requests (a diff of two files) need no database; a connection made with this URL fails, as it should. */
const NO_DATABASE = 'postgresql://no-database.invalid/none';

/** Methods that the WASM engine has under another name. */
const RENAMED = { getDatabaseVersion: 'version' };

/**
 * Methods that replay the migrations without first giving the engine the shadow database's factory. Its
 * diagnosis does that, so it is requested before them (measured with 7.10.0: without it, both fail).
 */
const NEED_DIAGNOSIS = new Set(['createMigration', 'evaluateDataLoss']);

/** The answerer of the CLI's requests on the schema files `datamodels` and the database at `url`. */
export async function openSession(datamodels, url = NO_DATABASE) {
  const config = connectionConfig(url);
  const schema = schemaOf(url);
  let loading;
  return {
    async call(method, params) {
      if (method === 'createDatabase') {
        return { databaseName: await administer(url, (database) => `CREATE DATABASE ${database}`) };
      }
      if (method === 'introspectSql') return await describedQueries(params.queries);
      const SchemaEngine = await (loading ??= loadEngine());
      const connections = new Set();
      try {
        // One engine per request: an engine that has been used has lost its factory of shadow databases.
        const engine = await SchemaEngine.new(
          { datamodels: await readDatamodels(datamodels) },
          () => undefined,
          bindMigrationAwareSqlAdapterFactory(adapterFactory(config, schema, connections)),
        );
        if (NEED_DIAGNOSIS.has(method)) {
          const { migrationsList, filters } = params;
          // The request itself finds and reports each fault that the diagnosis finds.
          await engine.devDiagnostic({ migrationsList, filters }).catch(() => undefined);
        }
        return (await engine[RENAMED[method] ?? method](params)) ?? {};
      } finally {
        // An open connection would keep Prisma's advisory lock, and the next request would wait for it.
        for (const adapter of connections) await adapter.dispose().catch(() => undefined);
      }
    },
  };
}

/**
 * The types of statements as prisma/statements.json keeps them: `prisma generate --sql` needs no database for them. The
 * WASM engine can't describe a statement (measured with 7.10.0: it calls itself until the stack is full).
 */
async function describedQueries(asked) {
  const { statements } = JSON.parse(await readFile(STATEMENTS, 'utf8'));
  return {
    queries: asked.map(({ name, source }) => {
      const { hash, ...types } = statements[name] ?? {};
      if (hash !== statementHash(source)) {
        throw new Error(
          'prisma/statements.json does not describe this text of the statement. Run: npm run generate:definitions',
        );
      }
      return { name, source, ...types };
    }),
  };
}

async function readDatamodels(paths) {
  if (paths.length === 0) return undefined;
  return await Promise.all(paths.map(async (path) => [path, await readFile(path, 'utf8')]));
}
