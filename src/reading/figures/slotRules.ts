import type { Token } from '../text/token.ts';
import type { CountedAmount } from './countedAmount.ts';
import type { Elision } from './foundFigure.ts';
import type { FrameSlots } from './frameSlots.ts';
import type { Predicate } from './predicate.ts';
import type { ScopeReading } from './scopeReading.ts';

/** Grammar of the slots of a frame. */
export interface SlotRules {
  /** The noun that an amount counts if its predicate says so ("2 killed": people). */
  nounOf(tokens: readonly Token[], counting: CountedAmount, predicate: Predicate | null): string | null;
  /** Whether the counted noun of an amount is left out; `null` if it is named, or unknown. */
  elision(tokens: readonly Token[], counting: CountedAmount, noun: string | null): Elision | null;
  /** The slots beside noun and predicate. */
  readSlots(
    tokens: readonly Token[],
    counting: CountedAmount,
    scope: ScopeReading,
    noun: string | null,
    predicate: Predicate | null,
  ): FrameSlots;
}
