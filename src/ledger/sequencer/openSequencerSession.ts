import pg from 'pg';
import { sessionOptions } from '../../postgres/sessionOptions.ts';
import { sqlOfSession } from '../sql/runSql.ts';
import type { RunSql } from '../sql/runSql.ts';

/** The number of the sequencer's lock, of which a database has one: the digits of "log" in ASCII. */
const LOCK = 108_111_103;

const CONNECT_TIMEOUT_MS = 2_000;
/** The largest batch needs some seconds of inserts on a slow disk. */
const STATEMENT_TIMEOUT_MS = 30_000;
/**
 * The sequencer sends statements several times a second. After so long a silence it hangs, and the server releases its
 * lock.
 */
const SILENCE_TIMEOUT_MS = 15_000;

export interface SequencerSessionOptions {
  readonly url: string;
  /** The database role to use; `null` for the URL's role. */
  readonly role: string | null;
  /** Called when the connection is lost. */
  readonly onLoss: () => void;
}

/**
 * A separate connection: the lock belongs to the session, so a process that loses the connection can neither lead nor
 * write.
 */
export interface SequencerSession {
  readonly run: RunSql;
  /** Whether this session leads now. If so, it holds the lock until its end. */
  takeLead(): Promise<boolean>;
  close(): Promise<void>;
}

/** Connects. Rejects if the database is unavailable. */
export async function openSequencerSession({
  url,
  role,
  onLoss,
}: SequencerSessionOptions): Promise<SequencerSession> {
  const settings = [
    'timezone=UTC',
    // A head is prepared before the commit; a head that is reported as stored must survive a crash.
    'synchronous_commit=on',
    `statement_timeout=${STATEMENT_TIMEOUT_MS}`,
    `idle_session_timeout=${SILENCE_TIMEOUT_MS}`,
    `idle_in_transaction_session_timeout=${SILENCE_TIMEOUT_MS}`,
    ...(role === null ? [] : [`role=${role}`]),
  ];
  const client = new pg.Client({
    ...sessionOptions(url, settings),
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    keepAlive: true,
    application_name: 'consilience sequencer',
  });
  // The next statement on a broken connection reports the failure.
  client.on('error', onLoss);
  client.on('end', onLoss);
  await client.connect();
  return {
    run: sqlOfSession(client),
    takeLead: async () => {
      const { rows } = await client.query<{ mine: boolean }>('SELECT pg_try_advisory_lock($1) AS mine', [
        LOCK,
      ]);
      return rows[0]?.mine ?? false;
    },
    close: () => client.end().catch(() => undefined),
  };
}
