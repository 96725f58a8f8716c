import type { MatchSubject } from '../../matching/claims/matchSubject.ts';
import { restatementMatch, excludeQuestions } from '../../matching/questions/matchClaim.ts';
import type { ClaimMatch } from '../../matching/questions/matchClaim.ts';

/** A claim, and what matching decided of it. */
export interface Assignment {
  readonly claim: MatchSubject;
  /** Its place among the claims of its text. */
  readonly index: number;
  /** Its question: an id, or a temporary name if a question opens for it (`isNew`). */
  readonly questionId: string;
  readonly isNew: boolean;
  readonly match: ClaimMatch;
}

/** A claim with the questions that it may answer. */
export interface OpenClaim {
  readonly claim: MatchSubject;
  readonly index: number;
  readonly match: ClaimMatch;
}

const bestScore = ({ match }: OpenClaim): number => match.ranked[0]?.score ?? 0;

/**
 * Gives the claims of a sentence their questions, those that fit best first, what restates another one last. `questionOf`
 * has the questions of the claims before it, and gets theirs.
 */
export function assignSentence(
  open: readonly OpenClaim[],
  questionOf: Map<string, string>,
): readonly Assignment[] {
  const taken = new Map<string, Set<string>>();
  const inOrder = open.toSorted(
    (a, b) =>
      Number(a.claim.restates !== null) - Number(b.claim.restates !== null) ||
      bestScore(b) - bestScore(a) ||
      a.index - b.index,
  );
  return inOrder.map(({ claim, index, match: alone }) => {
    // A figure and its denial ("54, not 58") are about one thing.
    const side = `${claim.kind} ${claim.polarity}`;
    const others = taken.get(side) ?? new Set();
    const restated = claim.restates === null ? undefined : questionOf.get(claim.restates);
    const match = restated === undefined ? excludeQuestions(alone, others) : restatementMatch(restated);
    const isNew = match.decision !== 'ANSWERS';
    const questionId = (isNew ? null : match.ranked[0]?.questionId) ?? `~${String(index).padStart(6, '0')}`;
    taken.set(side, others.add(questionId));
    questionOf.set(claim.id, questionId);
    return { claim, index, questionId, isNew, match };
  });
}
