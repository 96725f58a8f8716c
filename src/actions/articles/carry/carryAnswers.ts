import type { Claim } from '../../../domain/claims/claim.ts';
import { groupBy } from '../../../domain/groupBy.ts';
import type { NewAnswer } from '../../../ledger/decisions/answers.ts';
import type { ClaimAnswer } from '../../../ledger/decisions/curatedClaims.ts';
import type { LedgerTransaction } from '../../../ledger/ledgerTransaction.ts';
import { MATCHED_BY } from '../../questions/matchedBy.ts';
import type { CarriedJudgements } from './carryJudgements.ts';
import { pairSameSentences } from './sameSentence.ts';

const SAME_WORDS = 'The version before said the same words, and they answered this question.';

/**
 * Gives claims of a new version the answers of the claims that they repeat, with the decisions that caused them. A question
 * and its decisions therefore outlive an edit of the text. Returns the assigned claims.
 * @param before the claims of the version before
 */
export async function carryAnswers(
  tx: LedgerTransaction,
  before: readonly string[],
  claims: readonly Claim[],
  carried: CarriedJudgements | null,
): Promise<ReadonlySet<string>> {
  if (before.length === 0 || claims.length === 0) return new Set();
  const repeats = new Map([...(carried?.repeats ?? [])].map(([id, { id: earlier }]) => [id, earlier]));
  const others = claims.filter(({ id }) => !repeats.has(id));
  const active = await activeClaims(tx, before, new Set(repeats.values()));
  for (const [id, earlier] of pairSameSentences(active, others)) repeats.set(id, earlier.id);
  const answers = groupBy(await tx.curation.answersOf([...new Set(repeats.values())]), (row) => row.claimId);
  const copied = [...repeats].flatMap(([claimId, earlier]) =>
    copyAnswers(answers.get(earlier) ?? [], carried).map((answer): NewAnswer => ({ ...answer, claimId })),
  );
  await tx.addAnswers(copied);
  return new Set(copied.map(({ claimId }) => claimId));
}

/** The claims of the version before that counted and were not taken, in the order of its text. */
async function activeClaims(
  tx: LedgerTransaction,
  before: readonly string[],
  taken: ReadonlySet<string>,
): Promise<readonly Pick<Claim, 'id' | 'kind' | 'words' | 'sentence' | 'place'>[]> {
  const states = await tx.read.claimQuestions(before);
  const active = states.filter(
    ({ claimId, isActive, questionId }) => isActive && questionId !== null && !taken.has(claimId),
  );
  const claims = await tx.read.claims(active.map(({ claimId }) => claimId));
  return claims.toSorted((a, b) => a.words.start - b.words.start || (a.id < b.id ? -1 : 1));
}

/** The answers of a claim for one that repeats it: of those that no person caused in a row only the last. */
function copyAnswers(
  answers: readonly ClaimAnswer[],
  carried: CarriedJudgements | null,
): readonly Omit<NewAnswer, 'claimId'>[] {
  const copied: Omit<NewAnswer, 'claimId'>[] = [];
  for (const { questionId, decidedBy, causeId, reasons } of answers) {
    if (causeId === null) {
      if (copied.at(-1)?.causeId === null) copied.pop();
      const same = [{ name: 'words.same', contribution: null, reason: SAME_WORDS }];
      copied.push({ questionId, decidedBy: MATCHED_BY, causeId: null, score: null, reasons: same });
      continue;
    }
    // A judgement that was retracted, or is about another reading, has no follower.
    const isJudgement = causeId.startsWith('judgement_');
    const cause = isJudgement ? carried?.followers.get(causeId) : causeId;
    if (cause !== undefined) copied.push({ questionId, decidedBy, causeId: cause, score: null, reasons });
  }
  return copied;
}
