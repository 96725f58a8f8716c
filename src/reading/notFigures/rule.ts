import type { Quantity } from '../figures/quantity.ts';
import type { Token } from '../prose.ts';

/** A rule that says why a quantity is no figure; `null` where it does not apply. */
export type NotFigureRule = (tokens: readonly Token[], quantity: Quantity) => string | null;
