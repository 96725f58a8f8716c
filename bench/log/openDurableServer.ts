import { randomBytes } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { startEmbedded } from '../../src/postgres/embedded/startEmbedded.ts';
import { migrate } from '../../src/postgres/migrate.ts';
import { makeOpenFolder } from '../../test/support/processes/makeOpenFolder.ts';
import { runOnServer, withDatabase } from '../../test/support/postgres/testServer.ts';

/** A new PostgreSQL that waits for the disk, as in production. */
export interface DurableServer {
  /** A migrated, empty database. */
  database(): Promise<string>;
  close(): Promise<void>;
}

const MIGRATIONS = fileURLToPath(new URL('../../prisma/migrations', import.meta.url));

export async function openDurableServer(): Promise<DurableServer> {
  const folder = await makeOpenFolder('bench');
  const server = await startEmbedded({ dataDir: folder.path, onNotice: () => undefined });
  return {
    database: async () => {
      const name = `bench_${randomBytes(4).toString('hex')}`;
      await runOnServer(server.url, `CREATE DATABASE ${name}`);
      const url = withDatabase(server.url, name);
      await migrate(url, MIGRATIONS);
      return url;
    },
    close: async () => {
      await server.stop();
      await folder.remove();
    },
  };
}
