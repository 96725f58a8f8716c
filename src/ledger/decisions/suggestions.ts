import type { Prisma } from '../../generated/prisma/client.ts';
import { decidedSuggestions } from '../../generated/prisma/sql.ts';
import { insertRows } from '../sql/insertRows.ts';
import type { TransactionEntries } from '../outbox/transactionEntries.ts';
import { newId } from '../newId.ts';

/** A feature of a score: its name, the amount that it adds or subtracts, and the reason. */
export interface ScoreReason {
  readonly name: string;
  readonly contribution: string | null;
  readonly reason: string;
}

/** A doubtful match, for a person to decide. */
export type NewSuggestion = {
  readonly questionId: string;
  readonly score: string;
  readonly reasons: readonly ScoreReason[];
  readonly matcher: string;
} & (
  | { readonly kind: 'ANSWER' | 'SPLIT' | 'READING'; readonly claimId: string; readonly otherId: null }
  | { readonly kind: 'MERGE'; readonly claimId: null; readonly otherId: string }
);

/**
 * The indexes of suggestions that need not be made, because they exist or a person has decided them. Two questions that
 * were once merged and separated count as decided.
 */
export async function redundantSuggestions(
  tx: Prisma.TransactionClient,
  suggestions: readonly NewSuggestion[],
): Promise<readonly number[]> {
  if (suggestions.length === 0) return [];
  const given = suggestions.map(({ kind, questionId, claimId, otherId }, n) => ({
    ...{ n, kind, question: questionId, claim: claimId, other: otherId },
  }));
  const rows = await tx.$queryRawTyped(decidedSuggestions(JSON.stringify(given)));
  return rows.map(({ n }) => n);
}

export async function addSuggestions(
  tx: Prisma.TransactionClient,
  entries: TransactionEntries,
  suggestions: readonly NewSuggestion[],
): Promise<void> {
  if (suggestions.length === 0) return;
  const rows = suggestions.map(({ reasons, ...suggestion }) => ({
    id: newId('suggestion'),
    recordedAt: entries.commitTime,
    ...suggestion,
    reasons: reasons.map((reason) => ({ ...reason })),
  }));
  await insertRows(tx, 'suggestion', rows);
  entries.add('suggestion', rows);
}
