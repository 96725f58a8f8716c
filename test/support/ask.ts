import pg from 'pg';

/** Longer than a test lets its sessions wait between two statements. */
const IDLE_MS = 2_000;

const pools = new Map<string, pg.Pool>();

/**
 * The rows of one statement. Sessions are kept for the next statements on the same database, because PostgreSQL takes more CPU
 * for a new one than for most statements. Several statements at once may leave settings behind, so their session ends.
 */
export async function ask(url: string, statement: string): Promise<Record<string, unknown>[]> {
  const client = await poolOf(url).connect();
  try {
    return (await client.query<Record<string, unknown>>(statement)).rows;
  } finally {
    client.release(statement.includes(';'));
  }
}

/** Ends the sessions on a database, which can't be copied while it has some. */
export async function endSessions(url: string): Promise<void> {
  const pool = pools.get(url);
  pools.delete(url);
  await pool?.end();
}

function poolOf(url: string): pg.Pool {
  const kept = pools.get(url);
  if (kept !== undefined) return kept;
  const pool = new pg.Pool({ connectionString: url, idleTimeoutMillis: IDLE_MS, allowExitOnIdle: true });
  // The server of a test may end under an idle session.
  pool.on('error', () => undefined);
  pools.set(url, pool);
  return pool;
}
