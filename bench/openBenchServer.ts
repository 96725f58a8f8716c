import { randomBytes } from 'node:crypto';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbedded } from '../src/postgres/embedded/startEmbedded.ts';
import { migrate } from '../src/postgres/migrate.ts';
import { runOnServer, withDatabase } from '../test/support/postgres/testServer.ts';

/** A PostgreSQL server for databases that may be lost. */
export interface BenchServer {
  /** A new database, migrated or a copy of one without connections, as its connection string. */
  database(template?: string): Promise<string>;
  /** Deletes the databases and leaves the server. */
  close(): Promise<void>;
}

const MIGRATIONS = join(import.meta.dirname, '..', 'prisma', 'migrations');

/**
 * The server at `url`, whose user must be a superuser there (filling turns triggers off), else an embedded one in a
 * temporary folder.
 */
export async function openBenchServer(url: string | undefined): Promise<BenchServer> {
  const home = url === undefined ? await temporaryServer() : { url, close: () => Promise.resolve() };
  const names: string[] = [];
  return {
    database: async (template) => {
      const name = `consilience_bench_${randomBytes(4).toString('hex')}`;
      names.push(name);
      const from = template === undefined ? '' : ` TEMPLATE ${new URL(template).pathname.slice(1)}`;
      await runOnServer(home.url, `CREATE DATABASE ${name}${from}`);
      const database = withDatabase(home.url, name);
      if (template === undefined) await migrate(database, MIGRATIONS);
      return database;
    },
    close: async () => {
      for (const name of names) await runOnServer(home.url, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
      await home.close();
    },
  };
}

/** As `consilience serve` starts it: with every write on the disk before it is acknowledged. */
async function temporaryServer(): Promise<{ url: string; close: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'consilience-bench-'));
  // mkdtemp shuts out all other users, and so the account that PostgreSQL needs when the bench runs as root.
  await chmod(folder, 0o755);
  const server = await startEmbedded({ dataDir: folder, onNotice: () => undefined });
  return {
    url: server.url,
    close: async () => {
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
