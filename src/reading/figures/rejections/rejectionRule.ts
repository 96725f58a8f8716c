import type { Quantity } from '../quantities/quantity.ts';
import type { Token } from '../../text/token.ts';

/** A rule that says why a quantity is no figure; `null` where it does not apply. */
export type RejectionRule = (tokens: readonly Token[], quantity: Quantity) => string | null;
