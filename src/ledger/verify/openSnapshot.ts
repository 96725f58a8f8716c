import pg from 'pg';
import { sessionOptions } from '../../postgres/sessionOptions.ts';
import { bulkOfPool } from './bulkReader.ts';
import type { BulkReader } from './bulkReader.ts';

/** A database as of one instant. */
export interface Snapshot {
  readonly read: BulkReader;
  close(): Promise<void>;
}

export interface SnapshotOptions {
  readonly url: string;
  readonly settings: readonly string[];
  /** The number of statements that may run at a time, each over its own connection. */
  readonly connections: number;
}

/**
 * Opens a database as of now, for reading over several connections while others write. PostgreSQL keeps the replaced
 * rows for it until it is closed. Rejects if the database is unavailable.
 */
export async function openSnapshot({ url, settings, connections }: SnapshotOptions): Promise<Snapshot> {
  // The connection that holds the snapshot must outlive the comparison of any page.
  const options = sessionOptions(url, [...settings, 'idle_in_transaction_session_timeout=0']);
  const holder = new pg.Client(options);
  holder.on('error', () => undefined);
  await holder.connect();
  try {
    await holder.query(BEGIN);
    const { rows } = await holder.query<{ id: string }>('SELECT pg_export_snapshot() AS id');
    const pool = new pg.Pool({
      ...{ ...options, max: connections },
      // The pool waits for this statement before any other on the connection. If it fails, they fail as well.
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
