import type { Prisma } from '../../generated/prisma/client.ts';
import type { Journal } from '../log/journal.ts';
import { newId } from '../newId.ts';

/** A feature of a score: its name, how much it adds or takes, and why. */
export interface ScoreReason {
  readonly name: string;
  readonly contribution: string | null;
  readonly reason: string;
}

/** What the matcher is not sure enough of. */
export type NewSuggestion = {
  readonly questionId: string;
  readonly score: string;
  readonly reasons: readonly ScoreReason[];
  readonly matcher: string;
} & (
  | { readonly kind: 'ANSWER' | 'SPLIT'; readonly claimId: string; readonly otherId: null }
  | { readonly kind: 'MERGE'; readonly claimId: null; readonly otherId: string }
);

export async function addSuggestions(
  tx: Prisma.TransactionClient,
  journal: Journal,
  suggestions: readonly NewSuggestion[],
): Promise<void> {
  if (suggestions.length === 0) return;
  const rows = suggestions.map(({ reasons, ...suggestion }) => ({
    id: newId('suggestion'),
    recordedAt: journal.moment,
    ...suggestion,
    reasons: reasons.map((reason) => ({ ...reason })),
  }));
  await tx.suggestion.createMany({ data: rows });
  journal.note('suggestion', rows);
}
