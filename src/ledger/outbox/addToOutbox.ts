import type { Prisma } from '../../generated/prisma/client.ts';
import { entryText } from '../../log/entries/entryText.ts';
import type { EntryContent } from '../../log/entries/entryText.ts';

/** Rows in one INSERT: the bytes of an article's claims in one statement are enough. */
const ROWS_PER_INSERT = 1_000;

/**
 * Puts what is recorded in the transaction into the queue of the log: once the transaction is committed, it will enter the
 * log. Throws ErrorWithRemedy (LOG) if an entry is too long, TypeError if it is not JSON.
 */
export async function addToOutbox(
  tx: Prisma.TransactionClient,
  recorded: readonly EntryContent[],
): Promise<void> {
  for (let first = 0; first < recorded.length; first += ROWS_PER_INSERT) {
    const rows = recorded.slice(first, first + ROWS_PER_INSERT);
    // As text, which the connection carries at half the cost of bytes.
    await tx.$executeRaw`
      INSERT INTO outbox (subject_kind, subject_id, bytes)
      SELECT kind, id, convert_to(leaf, 'UTF8')
      FROM unnest(${rows.map(({ kind }) => kind)}::text[], ${rows.map(({ id }) => id)}::text[],
                  ${rows.map(entryText)}::text[]) WITH ORDINALITY AS row(kind, id, leaf, at)
      ORDER BY at`;
  }
}
