import pg from 'pg';
import type { Config } from '../../config.ts';
import { startEmbedded } from '../../postgres/embedded/startEmbedded.ts';
import { ledgerFault } from '../../ledger/ledgerFault.ts';
import { archiveLog } from '../../ledger/logFolder/archiveLog.ts';
import { migrate, missingMigrations } from '../../postgres/migrate.ts';
import { openLedger } from '../../ledger/openLedger.ts';
import type { Ledger } from '../../ledger/openLedger.ts';
import { sessionOptions } from '../../postgres/sessionOptions.ts';
import { pluralize } from '../pluralize.ts';
import { ErrorWithRemedy, isKind } from '../../domain/errorWithRemedy.ts';
import { MIGRATIONS } from '../installation.ts';

/** PostgreSQL's versions that the SQL is tested on. */
const OLDEST_POSTGRES = 15;

export interface StoreOptions {
  /** Throws the data of the embedded database away first. */
  readonly fresh?: boolean;
  readonly onNotice: (line: string) => void;
  /** Refuses a database that lacks migrations rather than to apply them. */
  readonly requireMigrated?: boolean;
  /** Called after each commit that may have put something into the queue of the log. */
  readonly onCommit?: () => void;
}

/** The database, which has all migrations, and the ledger in it. */
export interface Store {
  readonly ledger: Ledger;
  readonly url: string;
  /** The place of the data, for the operator: a folder, or host and name of an outside database. */
  readonly place: string;
  /** Aborted when the embedded PostgreSQL ends without being told to. */
  readonly lost: AbortSignal;
  close(): Promise<void>;
}

/** Brings up the database (or finds the outside one), sees to its migrations and opens the ledger. */
export async function openStore(config: Config, options: StoreOptions): Promise<Store> {
  const database = await openDatabase(config, options);
  try {
    if (options.requireMigrated === true) await requireMigrations(database.url);
    else await migrate(database.url, MIGRATIONS);
    const ledger = await openLedger({ url: database.url, onCommit: options.onCommit ?? (() => undefined) });
    return {
      ...{ ledger, url: database.url, place: database.place, lost: database.lost },
      close: async () => {
        await ledger.close();
        await database.stop();
      },
    };
  } catch (error) {
    await database.stop();
    throw error;
  }
}

interface Database {
  readonly url: string;
  readonly place: string;
  readonly lost: AbortSignal;
  stop(): Promise<void>;
}

async function openDatabase(
  { databaseUrl, dataDir, log }: Config,
  { fresh = false, onNotice }: StoreOptions,
): Promise<Database> {
  if (databaseUrl === null) {
    if (fresh && log.key !== null) {
      throw new ErrorWithRemedy(
        'COMMAND',
        '--fresh begins a new log, and CONSILIENCE_LOG_KEY is the key of the old one.',
        'Unset it or set a new one: two logs under one key look like one that was forged.',
      );
    }
    const embedded = await startEmbedded({ dataDir, fresh, onNotice });
    if (fresh) await archiveLog(log.folder, new Date());
    return { url: embedded.url, place: embedded.dataDir, lost: embedded.lost, stop: () => embedded.stop() };
  }
  if (fresh) {
    throw new ErrorWithRemedy(
      'COMMAND',
      '--fresh is only for the embedded PostgreSQL.',
      'Empty your own database yourself, or unset DATABASE_URL.',
    );
  }
  await checkExternalServer(databaseUrl);
  return {
    url: databaseUrl,
    place: databaseLocation(databaseUrl),
    lost: new AbortController().signal,
    stop: () => Promise.resolve(),
  };
}

async function requireMigrations(url: string): Promise<void> {
  const missing = await missingMigrations(url, MIGRATIONS);
  if (missing.length === 0) return;
  throw new ErrorWithRemedy(
    'COMMAND',
    `The database lacks ${pluralize(missing.length, 'migration')}: ${missing.join(', ')}.`,
    'Start the server once, which applies them, or use the version of Consilience that made this database.',
  );
}

/** Host and database of an address, without its password. */
export function databaseLocation(databaseUrl: string): string {
  const { host, pathname } = new URL(databaseUrl);
  return `${host}${pathname}`;
}

/** The major version of an outside server. Throws ErrorWithRemedy (COMMAND) if it does not answer or is too old. */
export async function checkExternalServer(databaseUrl: string): Promise<number> {
  const client = new pg.Client({ ...sessionOptions(databaseUrl), connectionTimeoutMillis: 5_000 });
  try {
    await client.connect();
    const { rows } = await client.query<{ version: string }>(
      `SELECT current_setting('server_version_num') AS version`,
    );
    const major = Math.floor(Number(rows[0]?.version ?? 0) / 10_000);
    if (major >= OLDEST_POSTGRES) return major;
    throw new ErrorWithRemedy(
      'COMMAND',
      `The server at ${databaseLocation(databaseUrl)} is PostgreSQL ${String(major)}.`,
      `Use PostgreSQL ${String(OLDEST_POSTGRES)} to 18, or unset DATABASE_URL to use the embedded one.`,
    );
  } catch (error) {
    if (isKind(error, 'COMMAND')) throw error;
    const why = error instanceof Error ? error.message || error.name : String(error);
    throw new ErrorWithRemedy(
      'COMMAND',
      ledgerFault(error)
        ? `The database at ${databaseLocation(databaseUrl)} is away: ${why}`
        : `The database at ${databaseLocation(databaseUrl)} refuses: ${why}`,
      'Start it, or mend host, port, name, user and password in DATABASE_URL; unset it to use the embedded PostgreSQL.',
      { cause: error },
    );
  } finally {
    await client.end().catch(() => undefined);
  }
}
