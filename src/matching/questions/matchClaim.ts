import type { MatchSubject } from '../claims/matchSubject.ts';
import { ANSWERS_FROM, SUGGESTED_FROM } from '../features/matchPolicy.ts';
import { logistic, type MatchScore } from './matchScore.ts';
import { explainScore, questionScore, type QuestionProfile } from './questionScore.ts';

/** The outcome for a claim: it answers a question, a person is asked, or a question opens for it. */
export type MatchDecision = 'ANSWERS' | 'SUGGESTED' | 'NEW';

/** A question that a claim may answer, and how far. */
export interface RankedQuestion extends MatchScore {
  readonly questionId: string;
}

export interface ClaimMatch {
  readonly decision: MatchDecision;
  /** The questions with a score of at least `SUGGESTED_FROM`, the best first; of equal ones the earliest first. */
  readonly ranked: readonly RankedQuestion[];
}

/** The number of ranked questions with reasons in words; a person reads no more. */
const MAX_RANKED = 5;

/**
 * The candidate question that a claim answers, if any. Candidates are in the order in which they were opened, and may
 * be many. The caller leaves out the questions that a curator ruled out (a NEGATIVE).
 */
export function matchClaim(claim: MatchSubject, candidates: readonly QuestionProfile[]): ClaimMatch {
  const ranked = candidates
    .map((question) => questionScore(claim, question))
    .filter(({ logOdds }) => logistic(logOdds) >= SUGGESTED_FROM)
    .sort((a, b) => b.logOdds - a.logOdds)
    .slice(0, MAX_RANKED)
    .map((scored) => ({ questionId: scored.question.id, ...explainScore(scored) }));
  return decide(ranked);
}

function decide(ranked: readonly RankedQuestion[]): ClaimMatch {
  const best = ranked[0];
  if (best === undefined) return { decision: 'NEW', ranked };
  return { decision: best.score >= ANSWERS_FROM ? 'ANSWERS' : 'SUGGESTED', ranked };
}

/** A match without some ruled-out questions. */
export const excludeQuestions = ({ ranked }: ClaimMatch, questionIds: ReadonlySet<string>): ClaimMatch =>
  decide(ranked.filter(({ questionId }) => !questionIds.has(questionId)));

/** The match of a claim that restates another claim's amount: it answers the other claim's question. */
export const restatementMatch = (questionId: string): ClaimMatch => ({
  decision: 'ANSWERS',
  ranked: [
    {
      questionId,
      score: 1,
      mismatch: null,
      features: [
        {
          name: 'conversion',
          contribution: 0,
          reason: 'The article states the same amount in another currency or unit.',
        },
      ],
    },
  ],
});
