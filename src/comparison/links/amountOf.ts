import type { FigureClaim } from '../claims/classedClaim.ts';

/** The amount of a figure, as a key; `null` for vague words. */
export const amountOf = ({ frame, figure: { value } }: FigureClaim): string | null =>
  value === null ? null : `${frame.dimension} ${frame.unit ?? ''} ${String(Number(value))}`;
