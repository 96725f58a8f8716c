import type { Prisma } from '../../generated/prisma/client.ts';
import { entryText } from '../../log/entries/entryText.ts';
import type { EntryContent } from '../../log/entries/entryText.ts';

/** The number of rows in one INSERT: enough for the bytes of an article's claims. */
const ROWS_PER_INSERT = 1_000;

/**
 * Adds the transaction's records to the outbox. Once the transaction is committed, they will enter the log. Throws
 * ErrorWithRemedy (LOG) if an entry is too long, TypeError if it is not JSON.
 */
export async function addToOutbox(
  tx: Prisma.TransactionClient,
  recorded: readonly EntryContent[],
): Promise<void> {
  for (let first = 0; first < recorded.length; first += ROWS_PER_INSERT) {
    const rows = recorded.slice(first, first + ROWS_PER_INSERT);
    // As text, which costs the connection half as much as bytes.
    await tx.$executeRaw`
      INSERT INTO outbox (subject_kind, subject_id, bytes)
      SELECT kind, id, convert_to(leaf, 'UTF8')
      FROM unnest(${rows.map(({ kind }) => kind)}::text[], ${rows.map(({ id }) => id)}::text[],
                  ${rows.map(entryText)}::text[]) WITH ORDINALITY AS row(kind, id, leaf, at)
      ORDER BY at`;
  }
}
