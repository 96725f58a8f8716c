import { groupBy } from '../../domain/groupBy.ts';
import { joinLabel } from '../../domain/questionLabel.ts';
import type { LedgerTransaction } from '../../ledger/ledgerTransaction.ts';
import { loadClaimContexts, type ClaimContext } from '../agreements/loadClaimContexts.ts';
import { lexiconOf } from '../lexiconOf.ts';

interface QuestionToWord {
  readonly questionId: string;
  /** Its current claims. */
  readonly contexts: readonly ClaimContext[];
}

/**
 * The stored labels of questions, by id: as a person gave it, else worded from the current claims. A question without
 * current claims is worded from all that ever answered it.
 */
export async function wordQuestions(
  tx: LedgerTransaction,
  questions: readonly QuestionToWord[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await tx.read.questions(questions.map(({ questionId }) => questionId));
  const given = new Map(rows.map(({ id, label }) => [id, label]));
  const labels = questions.flatMap(({ questionId, contexts }): [string, string][] => {
    const label = given.get(questionId) ?? (contexts.length > 0 ? wordClaims(contexts) : null);
    return label === null ? [] : [[questionId, label]];
  });
  const worded = new Map(labels);
  const left = questions.map(({ questionId }) => questionId).filter((id) => !worded.has(id));
  for (const [questionId, contexts] of await everAnswered(tx, left))
    worded.set(questionId, wordClaims(contexts));
  return worded;
}

async function everAnswered(
  tx: LedgerTransaction,
  questionIds: readonly string[],
): Promise<ReadonlyMap<string, readonly ClaimContext[]>> {
  if (questionIds.length === 0) return new Map();
  const answers = await tx.read.everAnswered(questionIds);
  const claims = await tx.read.claims([...new Set(answers.map(({ claimId }) => claimId))]);
  const contextOf = new Map(
    (await loadClaimContexts(tx.read, claims)).map((context) => [context.claim.id, context]),
  );
  const groups = groupBy(answers, ({ questionId }) => questionId);
  return new Map(
    [...groups].map(([questionId, own]) => [
      questionId,
      own.flatMap(({ claimId }) => contextOf.get(claimId) ?? []),
    ]),
  );
}

/** Worded in the language of most claims; of two as frequent the first in the alphabet. */
function wordClaims(contexts: readonly ClaimContext[]): string {
  const languages = [...groupBy(contexts, ({ version }) => version.language ?? '')];
  const [first] = languages.sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1));
  const [language, own] = first ?? ['', contexts];
  return joinLabel(lexiconOf(language || null).wordQuestion(own.map(({ claim }) => claim)));
}
