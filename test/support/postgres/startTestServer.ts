import { fileURLToPath } from 'node:url';
import { startEmbedded } from '../../../src/postgres/embedded/startEmbedded.ts';
import { migrate } from '../../../src/postgres/migrate.ts';
import { makeOpenFolder } from '../processes/makeOpenFolder.ts';
import { removeLeftovers } from '../processes/dataRoot.ts';
import { afterAllTests } from './afterAllTests.ts';
import {
  newDatabaseName,
  runOnServer,
  samplesBeside,
  TEST_SERVER_VARIABLE,
  TEST_TEMPLATE_VARIABLE,
  withDatabase,
} from './testServer.ts';

const MIGRATIONS = fileURLToPath(new URL('../../../prisma/migrations', import.meta.url));

/**
 * One server per run: the server of `DATABASE_URL_TEST` if that is set, or an embedded one in a temporary folder. It has
 * one migrated template, which every test file clones (testDatabase.ts).
 */
export async function startTestServer(): Promise<void> {
  const server = process.env['DATABASE_URL_TEST'] ?? (await startTemporaryServer());
  const template = newDatabaseName('template');
  await runOnServer(server, `CREATE DATABASE ${template}`);
  afterAllTests(() => runOnServer(server, `DROP DATABASE IF EXISTS ${template} WITH (FORCE)`));
  afterAllTests(() => runOnServer(server, `DROP DATABASE IF EXISTS ${samplesBeside(template)} WITH (FORCE)`));
  await migrate(withDatabase(server, template), MIGRATIONS);
  process.env[TEST_SERVER_VARIABLE] = server;
  process.env[TEST_TEMPLATE_VARIABLE] = template;
}

async function startTemporaryServer(): Promise<string> {
  removeLeftovers();
  const folder = await makeOpenFolder('test');
  afterAllTests(() => folder.remove());
  // The data are needed for one run only, so a power cut may destroy them.
  const server = await startEmbedded({ dataDir: folder.path, durable: false, onNotice: () => undefined });
  afterAllTests(() => server.stop());
  return server.url;
}
