import { isFigureClaim } from '../../domain/claims/claim.ts';
import type { ClassedClaim } from '../claims/classedClaim.ts';
import { normalizeFigure } from '../intervals/normalizedFigure.ts';
import { figuresConflict } from './figureRelation.ts';

/** Whether two claims both have a figure, and the figures conflict. */
export const figuresContradict = (a: ClassedClaim, b: ClassedClaim): boolean =>
  isFigureClaim(a) && isFigureClaim(b) && figuresConflict(normalizeFigure(a), normalizeFigure(b));
