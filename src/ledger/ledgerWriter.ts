import type { PreparedArticle } from '../domain/preparedArticle.ts';
import type { Prisma, PrismaClient } from '../generated/prisma/client.ts';
import { recogniseArticle } from './append/recogniseArticle.ts';
import type { KnownArticle } from './append/recogniseArticle.ts';
import { ledgerReader } from './ledgerReader.ts';
import type { LedgerReader } from './ledgerReader.ts';
import { ledgerTransaction } from './ledgerTransaction.ts';
import type { LedgerTransaction } from './ledgerTransaction.ts';
import { insertRows } from './sql/insertRows.ts';
import { transactionEntries } from './outbox/transactionEntries.ts';
import { commitTime } from './asOf/commitTime.ts';
import { REPLAY_TIMEOUT_MS, replayWithin } from './derived/replay/replayLedger.ts';
import type { DeriveBatch } from './derived/replay/replayLedger.ts';

/** A promise that a repeat of the same write gets the same result. Keys are per actor. */
export interface IdempotencyClaim {
  readonly actor: string;
  readonly key: string;
  /** A hash of everything that the write depends on. */
  readonly requestHash: string;
}

export type Transacted<T> =
  | { readonly conflict: false; readonly value: T }
  /** An earlier, different request used the key. */
  | { readonly conflict: true };

/** The only way to add records: a transaction adds all of them or none. */
export interface LedgerWriter {
  /** The stored article that an incoming text belongs to. It does not wait for other writers. */
  recognise(article: PreparedArticle): Promise<KnownArticle | null>;
  /** The erasures of a text, by its marks. It does not wait for other writers. */
  readonly erasuresOf: LedgerReader['erasuresOf'];
  /** The newest reading of each version. It does not wait for other writers. */
  readonly readings: LedgerReader['readings'];
  /**
   * Runs a transaction alone: the next writer waits for its end, and so sees all its records. Under an idempotency key
   * the result is stored as JSON, and a repeat gets it without running again. If `run` throws, everything is rolled
   * back. A change of the past needs `derive`, which derives all state again at the end; other writers wait for it.
   */
  transact<T>(
    idempotency: IdempotencyClaim | null,
    run: (tx: LedgerTransaction) => Promise<T>,
    derive?: DeriveBatch,
  ): Promise<Transacted<T>>;
}

/** A long article with thousands of claims is some seconds of inserts on a slow disk. */
const TRANSACTION_TIMEOUT_MS = 60_000;
/** How long a writer waits for a connection before the database counts as overloaded. */
const TRANSACTION_WAIT_MS = 10_000;

/**
 * The writer of a ledger in a PostgreSQL database.
 * @param onCommit called after each transaction that may have added to the outbox
 */
export function ledgerWriter(prisma: PrismaClient, onCommit: () => void): LedgerWriter {
  return {
    recognise: (article) => recogniseArticle(prisma, article),
    erasuresOf: (marks) => ledgerReader(prisma).erasuresOf(marks),
    readings: (versionIds) => ledgerReader(prisma).readings(versionIds),
    transact: async <T>(
      idempotency: IdempotencyClaim | null,
      run: (tx: LedgerTransaction) => Promise<T>,
      derive?: DeriveBatch,
    ): Promise<Transacted<T>> => {
      const timeout = derive ? REPLAY_TIMEOUT_MS : TRANSACTION_TIMEOUT_MS;
      const done = await prisma.$transaction(
        (client) => runIn(client, idempotency, { run, derive, timeout }),
        {
          timeout,
          maxWait: TRANSACTION_WAIT_MS,
        },
      );
      onCommit();
      return done;
    },
  };
}

interface Work<T> {
  readonly run: (tx: LedgerTransaction) => Promise<T>;
  readonly derive: DeriveBatch | undefined;
  readonly timeout: number;
}

async function runIn<T>(
  client: Prisma.TransactionClient,
  idempotency: IdempotencyClaim | null,
  { run, derive, timeout }: Work<T>,
): Promise<Transacted<T>> {
  // A writer that hangs must not delay the others for longer than the limit of its transaction.
  await client.$executeRaw`
    SELECT set_config(name, ${String(timeout)}, TRUE)
    FROM unnest(ARRAY['statement_timeout', 'idle_in_transaction_session_timeout']) AS setting(name)`;
  const before = idempotency && (await earlierResult<T>(client, idempotency));
  if (before) return before;
  const entries = transactionEntries(await commitTime(client));
  const value = await run(ledgerTransaction(client, entries));
  if (derive) await replayWithin(client, entries.commitTime, derive);
  if (idempotency) await insertRows(client, 'idempotency', [{ ...idempotency, result: value }]);
  await entries.flush(client);
  return { conflict: false, value };
}

/** The result of an earlier write under the key. It waits for a current write, and others wait until this one ends. */
async function earlierResult<T>(
  client: Prisma.TransactionClient,
  { actor, key, requestHash }: IdempotencyClaim,
): Promise<Transacted<T> | null> {
  await client.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`${actor} ${key}`}, 0))`;
  const earlier = await client.idempotency.findUnique({ where: { actor_key: { actor, key } } });
  if (!earlier) return null;
  if (earlier.requestHash !== requestHash) return { conflict: true };
  return { conflict: false, value: earlier.result as T };
}
