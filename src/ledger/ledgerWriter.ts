import type { IntakenArticle } from '../domain/articleInput.ts';
import type { ReadClaim } from '../domain/claim.ts';
import type { Prisma, PrismaClient } from '../generated/prisma/client.ts';
import { appendArticle } from './append/appendArticle.ts';
import type { AppendedArticle } from './append/appendArticle.ts';
import type { ReadBy } from './append/claimRows.ts';
import { identityKey, recogniseArticle } from './append/recogniseArticle.ts';
import type { KnownArticle } from './append/recogniseArticle.ts';

/** A promise that a repeat of the same write gives the same result. Keys are per actor. */
export interface IdempotencyClaim {
  readonly actor: string;
  readonly key: string;
  /** A hash of all that the write depends on. */
  readonly requestHash: string;
}

export type AppendResult =
  | { readonly conflict: false; readonly article: AppendedArticle }
  /** The key was used for another request before. */
  | { readonly conflict: true };

/** Everything that can be added. Nothing is ever changed or removed. */
export interface LedgerWriter {
  /** What the ledger has of an article already, without waiting for other writers. */
  recognise(article: IntakenArticle): Promise<KnownArticle | null>;
  /** All of it or nothing. */
  appendArticle(
    article: IntakenArticle,
    claims: readonly ReadClaim[],
    by: ReadBy,
    idempotency: IdempotencyClaim | null,
  ): Promise<AppendResult>;
}

/** A long article with thousands of claims is some seconds of inserts on a slow disk. */
const TRANSACTION_TIMEOUT_MS = 60_000;
/** How long a writer waits for a connection before the database counts as overloaded. */
const TRANSACTION_WAIT_MS = 10_000;

/** The writer of a ledger in a PostgreSQL database. */
export function ledgerWriter(prisma: PrismaClient): LedgerWriter {
  return {
    recognise: (article) => recogniseArticle(prisma, article),
    appendArticle: (article, claims, by, idempotency) =>
      prisma.$transaction(
        async (tx) => {
          await tx.$executeRaw`SELECT set_config('statement_timeout', ${String(TRANSACTION_TIMEOUT_MS)}, TRUE)`;
          if (idempotency) {
            await lock(tx, `${idempotency.actor} ${idempotency.key}`);
            const before = await earlierResult(tx, idempotency);
            if (before) return before;
          }
          await lock(tx, identityKey(article));
          const appended = await appendArticle(tx, article, claims, by);
          if (idempotency)
            await tx.idempotency.createMany({ data: { ...idempotency, result: { ...appended } } });
          return { conflict: false, article: appended };
        },
        { timeout: TRANSACTION_TIMEOUT_MS, maxWait: TRANSACTION_WAIT_MS },
      ),
  };
}

/** Waits until no other transaction holds the key; it is given back at the end of this one. */
async function lock(tx: Prisma.TransactionClient, key: string): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${key}, 0))`;
}

async function earlierResult(
  tx: Prisma.TransactionClient,
  { actor, key, requestHash }: IdempotencyClaim,
): Promise<AppendResult | null> {
  const earlier = await tx.idempotency.findUnique({ where: { actor_key: { actor, key } } });
  if (!earlier) return null;
  if (earlier.requestHash !== requestHash) return { conflict: true };
  return { conflict: false, article: earlier.result as unknown as AppendedArticle };
}
