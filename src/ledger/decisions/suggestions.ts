import type { Prisma } from '../../generated/prisma/client.ts';
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
  | { readonly kind: 'ANSWER' | 'SPLIT'; readonly claimId: string; readonly otherId: null }
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
  const rows = await tx.$queryRaw<{ n: number }[]>`
    SELECT w.n FROM jsonb_to_recordset(${JSON.stringify(given)}::jsonb)
      AS w(n int, kind suggestion_kind, question text, claim text, other text)
    WHERE CASE WHEN w.kind = 'MERGE' THEN
        identity_decided(w.question, w.other)
        OR EXISTS (SELECT FROM suggestion g WHERE g.kind = 'MERGE'
                   AND (g.question_id, g.other_id) IN ((w.question, w.other), (w.other, w.question)))
      ELSE
        effective_verdict(w.claim, w.question) IS NOT NULL
        OR EXISTS (SELECT FROM suggestion g
                   WHERE g.claim_id = w.claim AND g.kind = w.kind AND g.question_id = w.question)
      END`;
  return rows.map(({ n }) => n);
}

export async function addSuggestions(
  tx: Prisma.TransactionClient,
  journal: TransactionEntries,
  suggestions: readonly NewSuggestion[],
): Promise<void> {
  if (suggestions.length === 0) return;
  const rows = suggestions.map(({ reasons, ...suggestion }) => ({
    id: newId('suggestion'),
    recordedAt: journal.commitTime,
    ...suggestion,
    reasons: reasons.map((reason) => ({ ...reason })),
  }));
  await insertRows(tx, 'suggestion', rows);
  journal.add('suggestion', rows);
}
