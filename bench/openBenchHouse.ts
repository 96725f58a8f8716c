import { randomBytes } from 'node:crypto';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { actionsOver } from '../src/actions/actions.ts';
import type { Actions } from '../src/actions/actions.ts';
import { createServer } from '../src/http/server.ts';
import { startEmbedded } from '../src/ledger/embedded/startEmbedded.ts';
import { migrate } from '../src/ledger/migrate.ts';
import { openLedger } from '../src/ledger/openLedger.ts';
import { rulesReader } from '../src/reading/reader.ts';
import { runOnServer, withDatabase } from '../test/support/testServer.ts';

/** A house on a database of its own, with a server that listens on a free port. */
export interface BenchHouse {
  readonly actions: Actions;
  /** http://127.0.0.1:port */
  readonly origin: string;
  /** The connection string of the database, as its owner. */
  readonly databaseUrl: string;
  /** The SQL statements of the ledger since they were last taken away. */
  readonly statements: string[];
  /** Ends the house and deletes its database. */
  close(): Promise<void>;
}

const MIGRATIONS = join(import.meta.dirname, '..', 'prisma', 'migrations');

/**
 * Opens a house on a new database: of the PostgreSQL server at `server`, whose user must be a superuser there (filling
 * turns triggers off), else of an embedded one in a temporary folder.
 */
export async function openBenchHouse(server: string | undefined): Promise<BenchHouse> {
  const home =
    server === undefined ? await temporaryServer() : { url: server, close: () => Promise.resolve() };
  const name = `consilience_bench_${randomBytes(4).toString('hex')}`;
  await runOnServer(home.url, `CREATE DATABASE ${name}`);
  const databaseUrl = withDatabase(home.url, name);
  await migrate(databaseUrl, MIGRATIONS);
  const statements: string[] = [];
  const ledger = await openLedger({ url: databaseUrl, onStatement: (sql) => statements.push(sql) });
  const actions = actionsOver(ledger, rulesReader, () => new Date());
  const app = await createServer({
    read: ledger.read,
    ping: () => ledger.ping(),
    actions,
    operator: 'bench',
    isLocal: true,
    explorerFolder: null,
    logLevel: 'silent',
  });
  await app.listen({ port: 0, host: '127.0.0.1' });
  return {
    actions,
    origin: `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`,
    databaseUrl,
    statements,
    close: async () => {
      await app.close();
      await ledger.close();
      await runOnServer(home.url, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
      await home.close();
    },
  };
}

/** As `consilience serve` brings it up: with every write on the disk before it is acknowledged. */
async function temporaryServer(): Promise<{ url: string; close: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'consilience-bench-'));
  // mkdtemp shuts everybody else out, and so the account that PostgreSQL needs when the bench runs as root.
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
