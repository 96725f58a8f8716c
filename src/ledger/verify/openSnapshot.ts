import pg from 'pg';
import { sessionOptions } from '../../postgres/sessionOptions.ts';
import { bulkOfPool } from './bulkReader.ts';
import type { BulkReader } from './bulkReader.ts';

/** A database as it was at one instant. */
export interface Snapshot {
  readonly read: BulkReader;
  close(): Promise<void>;
}

export interface SnapshotOptions {
  readonly url: string;
  readonly settings: readonly string[];
  /** How many statements may run at a time, each over a connection of its own. */
  readonly connections: number;
}

/**
 * Opens a database as it is now, for reading over several connections, whatever others write meanwhile. PostgreSQL keeps for
 * it what they replace, until it is closed. Rejects where the database is away.
 */
export async function openSnapshot({ url, settings, connections }: SnapshotOptions): Promise<Snapshot> {
  // However long the comparison of a page takes, the connection that holds the instant is not given up.
  const options = sessionOptions(url, [...settings, 'idle_in_transaction_session_timeout=0']);
  const holder = new pg.Client(options);
  holder.on('error', () => undefined);
  await holder.connect();
  try {
    await holder.query(BEGIN);
    const { rows } = await holder.query<{ id: string }>('SELECT pg_export_snapshot() AS id');
    const pool = new pg.Pool({
      ...{ ...options, max: connections },
      // The pool waits for it before anything is asked over the connection; where it fails, that fails as well.
      onConnect: (client): unknown =>
        client.query(`${BEGIN}; SET TRANSACTION SNAPSHOT '${rows[0]?.id ?? ''}'`),
    });
    pool.on('error', () => undefined);
    const close = async (): Promise<void> => {
      await pool.end();
      await holder.end();
    };
    return { read: bulkOfPool(pool), close };
  } catch (error) {
    await holder.end();
    throw error;
  }
}

const BEGIN = 'BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY';
