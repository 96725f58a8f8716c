import type { LedgerTransaction } from '../../ledger/ledgerTransaction.ts';
import type { NewSuggestion } from '../../ledger/decisions/suggestions.ts';
import { proposeMerges } from '../../matching/questions/proposeMerges.ts';
import { proposeSplits, SPLITS_FROM } from '../../matching/questions/proposeSplits.ts';
import type { QuestionProfile } from '../../matching/questions/questionScore.ts';
import type { AssignedClaim } from './findQuestions.ts';
import { MATCHED_BY, toScoreReasons } from './matchedBy.ts';

/** Pairs of questions that one article may bring up: each costs a millisecond, and adding it waits. */
const MAX_PAIRS = 50;
/** Questions of one article that are checked for a split. */
const MAX_WHOLES = 50;

/**
 * Records suggestions after the claims of a text were assigned: answers, merges of questions, and splits of claims
 * from their questions. It never repeats a suggestion, nor one that a person decided.
 * @param real gives the id of a question that was opened for a claim of the text
 */
export async function suggestChanges(
  tx: LedgerTransaction,
  placed: readonly AssignedClaim[],
  real: (id: string) => string,
): Promise<void> {
  const suggestions = [
    ...placed.flatMap((place) => suggestAnswer(place, real)),
    ...suggestMerges(placed, real),
    ...suggestSplits(placed, real),
  ];
  const known = new Set(await tx.redundantSuggestions(suggestions));
  await tx.addSuggestions(suggestions.filter((_, index) => !known.has(index)));
}

function suggestAnswer({ claim, match }: AssignedClaim, real: (id: string) => string): NewSuggestion[] {
  const best = match.ranked[0];
  if (match.decision !== 'SUGGESTED' || !best) return [];
  const about = { questionId: real(best.questionId), claimId: claim.id, otherId: null };
  return [
    {
      kind: 'ANSWER',
      ...about,
      score: String(best.score),
      reasons: toScoreReasons(best.features),
      matcher: MATCHED_BY,
    },
  ];
}

/** The question of a claim and each other one that it may answer: nothing else has come any closer by this text. */
function suggestMerges(placed: readonly AssignedClaim[], real: (id: string) => string): NewSuggestion[] {
  const pairs = new Map<string, readonly [QuestionProfile, QuestionProfile]>();
  for (const { profile, rivals } of placed) {
    for (const rival of rivals) {
      const [one, other] = profile.id < rival.id ? [profile, rival] : [rival, profile];
      if (pairs.size < MAX_PAIRS) pairs.set(`${one.id} ${other.id}`, [one, other]);
    }
  }
  return proposeMerges(pairs.values()).map(({ questionIds: [one, other], score, features }) => ({
    kind: 'MERGE',
    ...{ questionId: real(one), otherId: real(other), claimId: null },
    ...{ score: String(score), reasons: toScoreReasons(features), matcher: MATCHED_BY },
  }));
}

/** Claims that hang together apart from the first of their question; the surer, the less they fit it. */
function suggestSplits(placed: readonly AssignedClaim[], real: (id: string) => string): NewSuggestion[] {
  const wholes = new Map(placed.map(({ profile }) => [profile.id, profile]));
  return [...wholes.values()].slice(0, MAX_WHOLES).flatMap((whole) =>
    proposeSplits(whole)
      .map(({ score, ...split }) => ({ ...split, sureness: 1 - score }))
      .filter(({ sureness }) => sureness >= SPLITS_FROM)
      .flatMap(({ claimIds, sureness, reason }) =>
        claimIds.map((claimId): NewSuggestion => {
          const score = sureness.toFixed(SCORE_DECIMALS);
          const reasons = [{ name: 'apart', contribution: null, reason }];
          return {
            kind: 'SPLIT',
            questionId: real(whole.id),
            claimId,
            otherId: null,
            score,
            reasons,
            matcher: MATCHED_BY,
          };
        }),
      ),
  );
}

/** As the matcher rounds its scores. */
const SCORE_DECIMALS = 4;
