import type { Origin } from '../origins/findOrigins.ts';
import type { FigureClaim } from '../claims/classedClaim.ts';

/** An origin as a sentence names it. */
export function nameOrigin({ kind, name }: Pick<Origin, 'kind' | 'name'>): string {
  if (kind === 'UNNAMED')
    return name === null ? 'a source without a name' : `a source without a name (${name})`;
  return name ?? 'an article without an outlet';
}

/** A figure as its article prints it. */
export const quoteFigure = ({ figure }: Pick<FigureClaim, 'figure'>): string => `“${figure.verbatim}”`;
