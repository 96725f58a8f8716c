import { randomUUID } from 'node:crypto';
import { PrismaPg } from '@prisma/adapter-pg';
import { ColumnTypeEnum } from '@prisma/driver-adapter-utils';
import { run } from './connection.mjs';

/**
 * Types of PostgreSQL's catalogues that the engine's own introspection asks for and adapter-pg refuses, by their oid:
 * "char", name[], char[] and int2vector.
 */
const CATALOGUE_TYPES = new Map([
  [18, ColumnTypeEnum.Character],
  [1003, ColumnTypeEnum.TextArray],
  [1002, ColumnTypeEnum.CharacterArray],
  [22, ColumnTypeEnum.Int32Array],
]);

/**
 * An adapter factory for the engine: adapter-pg, extended for the engine, which needs more than an
 * application does. `connections` collects the adapters opened on the main database, for the caller to
 * dispose of.
 */
export function adapterFactory(config, schema, connections) {
  const factory = new PrismaPg(config, { schema });
  const connect = factory.connect.bind(factory);
  factory.connect = async () => {
    const adapter = mend(await connect());
    connections.add(adapter);
    return adapter;
  };
  factory.connectToShadowDb = () => openShadowDatabase(config, schema);
  return factory;
}

/** A separate database for replaying migrations, dropped with its connection. */
async function openShadowDatabase(config, schema) {
  const database = `prisma_migrate_shadow_db_${randomUUID()}`;
  await run(config, `CREATE DATABASE "${database}"`);
  const adapter = mend(await new PrismaPg({ ...config, database }, { schema }).connect());
  const dispose = adapter.dispose.bind(adapter);
  // adapter-pg itself drops the database before it closes its pool to it, which PostgreSQL refuses.
  adapter.dispose = async () => {
    await dispose();
    await run(config, `DROP DATABASE IF EXISTS "${database}" WITH (FORCE)`);
  };
  return adapter;
}

function mend(adapter) {
  const queryRaw = adapter.queryRaw.bind(adapter);
  adapter.queryRaw = (query) => queryCatalogues(adapter, queryRaw, query);
  if (adapter.executeScript) {
    // adapter-pg splits a script at every semicolon, also inside of function bodies; PostgreSQL itself knows better.
    adapter.executeScript = async (script) => {
      try {
        await adapter.client.query(script);
      } catch (error) {
        adapter.onError(error);
      }
    };
  }
  if (adapter.startTransaction) {
    const startTransaction = adapter.startTransaction.bind(adapter);
    adapter.startTransaction = async (...args) => mend(await startTransaction(...args));
  }
  return adapter;
}

/**
 * Queries as adapter-pg does; if it refuses a type, this function builds its answer from the rows it has
 * read.
 */
async function queryCatalogues(adapter, queryRaw, query) {
  const performIO = adapter.performIO.bind(adapter);
  let answer;
  adapter.performIO = async (asked) => (answer = await performIO(asked));
  try {
    return await queryRaw(query);
  } catch (error) {
    if (answer === undefined || error?.cause?.kind !== 'UnsupportedNativeDataType') throw error;
    const columnTypes = [];
    for (const field of answer.fields) columnTypes.push(await columnType(adapter, query, field));
    return { columnNames: answer.fields.map(({ name }) => name), columnTypes, rows: answer.rows };
  } finally {
    adapter.performIO = performIO;
  }
}

/** The type of one column: ours for the catalogue types, else adapter-pg's own for an answer of that column alone. */
async function columnType(adapter, query, field) {
  const known = CATALOGUE_TYPES.get(field.dataTypeID);
  if (known !== undefined) return known;
  const probe = Object.create(adapter);
  probe.performIO = async () => ({ fields: [field], rows: [] });
  const { columnTypes } = await Object.getPrototypeOf(adapter).queryRaw.call(probe, query);
  return columnTypes[0];
}
