import type { Agreement } from '../../comparison/agreement/agreement.ts';
import { parseInstant } from '../../domain/times/parseInstant.ts';
import type { LedgerTransaction } from '../../ledger/ledgerTransaction.ts';
import type { NewQuestionState } from '../../ledger/derived/saveQuestionStates.ts';
import { computeSpread } from './computeSpread.ts';
import { findRole } from './findRole.ts';
import type { ClaimContext } from './loadClaimContexts.ts';
import { computeAgreements } from './computeAgreements.ts';
import { wordQuestions } from '../questions/wordQuestions.ts';

/** Characters of sentences in the search text of a question: the first dozen claims describe it well enough. */
const MAX_SEARCH_TEXT = 4_000;

/** Half of a surrogate pair that was cut. */
const HALF_CHARACTER = /\p{Surrogate}$/u;

/** Computes the agreement of questions from their current claims, and stores it. */
export async function refreshAgreements(
  tx: LedgerTransaction,
  questionIds: readonly string[],
): Promise<void> {
  if (questionIds.length === 0) return;
  const agreements = await computeAgreements(tx.read, questionIds);
  const labels = await wordQuestions(tx, agreements);
  await tx.saveQuestionStates(
    agreements.map(({ questionId, contexts, agreement }) =>
      buildState(questionId, labels.get(questionId) ?? '', contexts, agreement),
    ),
  );
}

function buildState(
  questionId: string,
  label: string,
  contexts: readonly ClaimContext[],
  agreement: Agreement | null,
): NewQuestionState {
  const instants = contexts
    .flatMap(({ version }) => version.publishedAt ?? [])
    .map((at) => parseInstant(at)?.getTime() ?? 0);
  const sentences = contexts.map(({ claim, version }) => `${version.title ?? ''} ${claim.sentence.exact}`);
  return {
    questionId,
    verdict: agreement?.verdict ?? null,
    claimCount: contexts.length,
    articleCount: agreement?.articleCount ?? 0,
    publisherCount: agreement?.publisherCount ?? 0,
    originCount: agreement?.originCount ?? 0,
    unknownCount: agreement?.unknownIndependenceCount ?? 0,
    spread: computeSpread(agreement),
    latestInstant: instants.length > 0 ? new Date(Math.max(...instants)) : null,
    unit: agreement?.unit ?? null,
    noun: contexts[0]?.claim.frame?.noun ?? null,
    agreement,
    policy: agreement?.policy ?? null,
    outlierIds: agreement?.outliers ?? [],
    correctedIds: (agreement?.series ?? [])
      .filter(({ status }) => status === 'CORRECTED')
      .map(({ claimId }) => claimId),
    withdrawalIds: (agreement?.withdrawals ?? []).map(({ by }) => by),
    role: findRole(contexts),
    label,
    words: [label, ...new Set(sentences)].join('\n').slice(0, MAX_SEARCH_TEXT).replace(HALF_CHARACTER, ''),
  };
}
