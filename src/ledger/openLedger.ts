import { setFlagsFromString } from 'node:v8';
import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import { PrismaClient } from '../generated/prisma/client.ts';
import { ledgerReader } from './ledgerReader.ts';
import type { LedgerReader } from './ledgerReader.ts';
import { ledgerWriter } from './ledgerWriter.ts';
import { logReader } from './storedLog/logReader.ts';
import type { LogReader } from './storedLog/logReader.ts';
import { sqlOfPrisma } from './sql/runSql.ts';
import type { LedgerWriter } from './ledgerWriter.ts';
import { replayLedger } from './derived/replay/replayLedger.ts';
import type { ReplayLedger } from './derived/replay/replayLedger.ts';
import { sessionOptions } from '../postgres/sessionOptions.ts';

/** Limits of the connections of a ledger to its database, and of the time that it waits for it. */
export interface LedgerLimits {
  /** Connections at once. */
  readonly connections: number;
  /** A database that does not accept a connection within this time counts as unavailable. */
  readonly connectMs: number;
  /** The limit of every read, including any search. */
  readonly statementMs: number;
}

/** Ten connections keep two cores of PostgreSQL busy. The times are short, because a client waits for the answer. */
const LIMITS: LedgerLimits = { connections: 10, connectMs: 2_000, statementMs: 2_000 };
/**
 * How much a function of WebAssembly runs before V8 optimizes it. Prisma's compiler of queries runs once for each shape of a
 * query, and with V8's own budget its optimization took 40 % of the CPU time of a short command.
 */
const TIERING_BUDGET = 1_000_000_000;
/** The role of the application: it may read and add, but not change or remove evidence. */
const APPLICATION_ROLE = 'consilience_app';

export interface Ledger {
  readonly read: LedgerReader;
  readonly write: LedgerWriter;
  readonly replay: ReplayLedger;
  readonly log: LogReader;
  /**
   * The application's role, with few rights; `null` if the server has no such role, so that only triggers guard the
   * evidence.
   */
  readonly role: string | null;
  /** Rejects when the database does not answer. */
  ping(): Promise<void>;
  close(): Promise<void>;
}

export interface LedgerOptions {
  readonly url: string;
  /** Called with every SQL statement, to count them. */
  readonly onStatement?: (sql: string) => void;
  /** `LIMITS` if not given. */
  readonly limits?: LedgerLimits;
  /** Called after each commit that may have added to the outbox. */
  readonly onCommit?: () => void;
  /** The number of transactions that a replay reads ahead; that of `replayLedger` if not given. */
  readonly replayAhead?: number;
}

/** Opens the ledger in a migrated database. Rejects if the database is unavailable or not migrated. */
export async function openLedger(options: LedgerOptions): Promise<Ledger> {
  const { url, onStatement, onCommit, replayAhead, limits = LIMITS } = options;
  const role = (await mayTakeRole(url, limits)) ? APPLICATION_ROLE : null;
  const settings = ['timezone=UTC', 'datestyle=ISO', `statement_timeout=${String(limits.statementMs)}`];
  if (role !== null) settings.push(`role=${role}`);
  const adapter = new PrismaPg({
    ...sessionOptions(url, settings),
    max: limits.connections,
    connectionTimeoutMillis: limits.connectMs,
  });
  setFlagsFromString(`--wasm-tiering-budget=${TIERING_BUDGET}`);
  const prisma = new PrismaClient({ adapter, log: [{ emit: 'event', level: 'query' }] });
  if (onStatement)
    prisma.$on('query', (event) => {
      onStatement(event.query);
    });
  return {
    read: ledgerReader(prisma),
    replay: replayLedger(prisma, replayAhead),
    write: ledgerWriter(prisma, onCommit ?? (() => undefined)),
    log: logReader(sqlOfPrisma(prisma)),
    role,
    ping: async () => {
      await prisma.$queryRaw`SELECT 1`;
    },
    close: () => prisma.$disconnect(),
  };
}

async function mayTakeRole(url: string, { connectMs }: LedgerLimits): Promise<boolean> {
  const client = new pg.Client({ ...sessionOptions(url), connectionTimeoutMillis: connectMs });
  await client.connect();
  try {
    const { rows } = await client.query<{ may: boolean }>(
      `SELECT EXISTS (SELECT FROM pg_roles WHERE rolname = $1 AND pg_has_role(oid, 'MEMBER')) AS may`,
      [APPLICATION_ROLE],
    );
    return rows[0]?.may ?? false;
  } finally {
    await client.end();
  }
}
