import { logistic, roundScore, type Contribution } from './matchScore.ts';
import type { MatchSubject } from '../claims/matchSubject.ts';
import { explainScore, questionScore, sampleMembers, type QuestionProfile } from './questionScore.ts';

/** Two questions that seem to be one. */
export interface MergeProposal {
  /** In the order in which they were given. */
  readonly questionIds: readonly [string, string];
  /** 0 to 1: the mean fit of the members of one to the other. */
  readonly score: number;
  /** Of the member that fits best, the strongest first. */
  readonly features: readonly Contribution[];
}

/**
 * Two questions with this score or a higher one are proposed as one. A claim answers a question from 0.5 on, because
 * the question's other members count too. Two questions of one event already share its words, so a lower bound would
 * add pairs that only happened together.
 */
const MERGES_FROM = 0.95;

/**
 * Whether a sentence tells the two side by side ("30 cruise missiles and 120 ballistic missiles"): then they are two.
 */
function shareSentence(one: QuestionProfile, other: QuestionProfile): boolean {
  const sentenceOf = ({ article, sentenceStart }: MatchSubject): string => `${article.id} ${sentenceStart}`;
  const sentences = new Set(one.members.map(sentenceOf));
  return other.members.some((member) => sentences.has(sentenceOf(member)));
}

/** How well the members of one question answer another; `null` if they are two for certain. */
function fit(one: QuestionProfile, other: QuestionProfile): Omit<MergeProposal, 'questionIds'> | null {
  if (shareSentence(one, other)) return null;
  const scores = sampleMembers(one.members).map((member) => questionScore(member, other));
  if (scores.some(({ mismatch }) => mismatch !== null)) return null;
  const mean = scores.reduce((sum, { logOdds }) => sum + logOdds, 0) / scores.length;
  const best = scores.reduce((a, b) => (b.logOdds > a.logOdds ? b : a));
  return { score: roundScore(logistic(mean)), features: explainScore(best).features };
}

/**
 * The pairs of questions that later claims show to be one, the surest first: the members of the first, taken together,
 * answer the second. It only proposes; a curator merges. The caller leaves out the pairs that a curator ruled out.
 */
export function proposeMerges(
  pairs: Iterable<readonly [QuestionProfile, QuestionProfile]>,
): readonly MergeProposal[] {
  const proposals: MergeProposal[] = [];
  for (const [one, other] of pairs) {
    const found = fit(one, other);
    if (found && found.score >= MERGES_FROM) proposals.push({ questionIds: [one.id, other.id], ...found });
  }
  return proposals.sort((a, b) => b.score - a.score);
}
