import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { SUPERUSER } from '../cluster/cluster.ts';

/** The address of an embedded server. */
export interface Address {
  readonly port: number;
  readonly password: string;
}

/** A connection that takes longer than this on the loopback interface will not come. */
const CONNECT_LIMIT_MS = 5_000;
const POLL_MS = 40;

/** Runs `work` with a client of the superuser, connected to `database`, and closes it. */
export async function withClient<T>(
  { port, password }: Address,
  database: string,
  work: (client: pg.Client) => Promise<T>,
): Promise<T> {
  const client = new pg.Client({
    host: '127.0.0.1',
    port,
    user: SUPERUSER,
    password,
    database,
    // Given explicitly, because pg otherwise follows the user's variables `PGSSLMODE` and `PGOPTIONS`.
    ssl: false,
    options: '',
    connectionTimeoutMillis: CONNECT_LIMIT_MS,
  });
  // A connection that breaks while idle would end the process; the next query reports it anyway.
  client.on('error', () => undefined);
  try {
    await client.connect();
    return await work(client);
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Queries until the server answers, at most until `giveUp` says so. Gives whether it answered. */
export async function awaitAnswer(address: Address, giveUp: () => boolean): Promise<boolean> {
  while (!giveUp()) {
    try {
      await withClient(address, 'postgres', (client) => client.query('SELECT 1'));
      return true;
    } catch {
      // Not up yet, or recovering after a crash: both are over soon, and `giveUp` bounds them.
      await sleep(POLL_MS);
    }
  }
  return false;
}
