import pg from 'pg';
import { sessionOptions } from '../../postgres/sessionOptions.ts';
import { sqlOfSession } from '../sql/runSql.ts';
import type { RunSql } from '../sql/runSql.ts';

/** The number of the lock that the one sequencer of a database holds: the digits of "log" in ASCII. */
const LOCK = 108_111_103;

const CONNECT_TIMEOUT_MS = 2_000;
/** The largest batch is some seconds of inserts on a slow disk. */
const STATEMENT_TIMEOUT_MS = 30_000;
/** The sequencer speaks several times a second. Silent for so long, it hangs, and the server gives its lock to another. */
const SILENCE_TIMEOUT_MS = 15_000;

export interface SequencerSessionOptions {
  readonly url: string;
  /** The role to work as; `null` for that of the URL. */
  readonly role: string | null;
  /** Called when the connection is lost. */
  readonly onLoss: () => void;
}

/** A connection of its own: the lock is the session's, so that whoever loses the connection can neither lead nor write. */
export interface SequencerSession {
  readonly run: RunSql;
  /** Whether this session is the one that sequences now; the lock then is held to its end. */
  takeLead(): Promise<boolean>;
  close(): Promise<void>;
}

/** Connects. Rejects where the database is away. */
export async function openSequencerSession({
  url,
  role,
  onLoss,
}: SequencerSessionOptions): Promise<SequencerSession> {
  const settings = [
    'timezone=UTC',
    // A head is pledged before the commit; what is then told as stored must survive a crash.
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
  // A connection that breaks is reported by the next statement on it.
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
