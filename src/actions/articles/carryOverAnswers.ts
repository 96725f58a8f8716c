import type { Claim } from '../../domain/claims/claim.ts';
import type { LedgerTransaction } from '../../ledger/ledgerTransaction.ts';
import { MATCHED_BY } from '../questions/matchedBy.ts';

type SaidClaim = Pick<Claim, 'id' | 'kind' | 'words' | 'sentence'>;

const SAME_WORDS = 'The version before said the same words, and they answered this question.';

/**
 * Assigns claims of a new version that repeat the version before to their old questions. A question and its decisions
 * therefore outlive an edit of the text. Returns the assigned claims.
 * @param before the claims of the version before, in the order of arrival
 */
export async function carryOverAnswers(
  tx: LedgerTransaction,
  before: readonly string[],
  claims: readonly SaidClaim[],
): Promise<ReadonlySet<string>> {
  if (before.length === 0 || claims.length === 0) return new Set();
  const questions = await questionsByWords(tx, before);
  const repeated = claims.flatMap((claim) => {
    const questionId = questions.get(wordsKey(claim))?.shift();
    return questionId === undefined ? [] : [{ claimId: claim.id, questionId }];
  });
  await tx.addAnswers(
    repeated.map((answer) => ({
      ...answer,
      ...{ decidedBy: MATCHED_BY, causeId: null, score: null },
      reasons: [{ name: 'words.same', contribution: null, reason: SAME_WORDS }],
    })),
  );
  return new Set(repeated.map(({ claimId }) => claimId));
}

const wordsKey = ({ kind, words, sentence }: Omit<SaidClaim, 'id'>): string =>
  JSON.stringify([kind, words.exact, sentence.exact]);

/** The questions of active claims by their words, in the order of the text if the same words are there twice. */
async function questionsByWords(
  tx: LedgerTransaction,
  claimIds: readonly string[],
): Promise<ReadonlyMap<string, string[]>> {
  const states = new Map((await tx.read.claimQuestions(claimIds)).map((state) => [state.claimId, state]));
  const byWords = new Map<string, string[]>();
  const claims = await tx.read.claims(claimIds);
  for (const claim of claims.toSorted((a, b) => a.words.start - b.words.start || (a.id < b.id ? -1 : 1))) {
    const state = states.get(claim.id);
    if (!state?.isActive || state.questionId === null) continue;
    const key = wordsKey(claim);
    byWords.set(key, [...(byWords.get(key) ?? []), state.questionId]);
  }
  return byWords;
}
