import { plainRelation, type ClaimRelation } from './claimRelation.ts';
import { firstDifference } from './findDifferences.ts';
import { isFigureClaim } from '../../domain/claims/claim.ts';
import type { ClassedClaim, FigureClaim } from '../claims/classedClaim.ts';
import { deniedRelation, figureRelation } from './figureRelation.ts';
import { quoteRelation } from './quoteRelation.ts';
import { normalizeFigure } from '../intervals/normalizedFigure.ts';
import { repeatsFigure } from './repeatsFigure.ts';
import type { ClaimStance } from './claimStance.ts';
import { statementRelation } from './statementRelation.ts';
import { isStrictlyLater, claimTime } from '../claims/claimTime.ts';

/** Knowledge of a pair of claims beyond the claims. */
export interface PairContext {
  /** Both were put to one question, by the matcher or by a person, so that it is not asked again. */
  readonly oneQuestion: boolean;
  /** Both are of one origin: the same speaker, or one depends on the other. */
  readonly oneOrigin: boolean;
  /** A person's judgement of two statements. */
  readonly stance: Pick<ClaimStance, 'stance' | 'actor' | 'reason'> | null;
}

const UNKNOWN_PAIR: PairContext = { oneQuestion: false, oneOrigin: false, stance: null };

/**
 * The relation of claim `a` to claim `b` (figures/2, sections 2 and 3). `null` only for two statements that
 * nothing relates. Symmetric up to the inverse relation.
 */
export function relateClaims(
  a: ClassedClaim,
  b: ClassedClaim,
  { oneQuestion, oneOrigin, stance }: PairContext = UNKNOWN_PAIR,
): ClaimRelation | null {
  const difference = oneQuestion ? null : firstDifference(a, b);
  if (difference !== null)
    return { ...plainRelation('NOT_COMPARABLE', difference.reason), dimension: difference.dimension };
  if (isFigureClaim(a) && isFigureClaim(b)) return relateFigures(a, b, oneOrigin);
  if (a.kind === 'QUOTE' && b.kind === 'QUOTE') {
    const relation = quoteRelation(a.words.exact, b.words.exact);
    return oneOrigin && relation.relation === 'EQUAL' ? repeats(relation) : relation;
  }
  return statementRelation(a, b, stance);
}

const repeats = (relation: ClaimRelation): ClaimRelation => ({
  ...relation,
  relation: 'REPEATS',
  reason: `${relation.reason} Both come from one origin.`,
});

function relateFigures(a: FigureClaim, b: FigureClaim, oneOrigin: boolean): ClaimRelation {
  const [x, y] = [normalizeFigure(a), normalizeFigure(b)];
  if (x.unit !== y.unit)
    return {
      ...plainRelation('NOT_COMPARABLE', 'No exact factor leads from one unit to the other.'),
      dimension: 'UNIT',
    };
  const positive = a.polarity === 'POSITIVE' && b.polarity === 'POSITIVE';
  const plain = positive ? figureRelation(x, y) : deniedRelation(x, a.polarity, y, b.polarity);
  if (!oneOrigin) return plain;
  if (plain.relation === 'EQUAL') return repeats(plain);
  const [timeA, timeB] = [claimTime(a), claimTime(b)];
  const later = (words: string): string =>
    `“${words}” is the later figure of the same origin. ${plain.reason}`;
  if (isStrictlyLater(timeA, timeB) && !(positive && repeatsFigure(x, y)))
    return { ...plain, relation: 'SUPERSEDES', reason: later(a.figure.verbatim) };
  if (isStrictlyLater(timeB, timeA) && !(positive && repeatsFigure(y, x)))
    return { ...plain, relation: 'SUPERSEDED_BY', reason: later(b.figure.verbatim) };
  return plain;
}
