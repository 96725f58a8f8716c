import type { Token } from '../../../../text/token.ts';
import { isNoun, lowerAt } from '../../../../text/tokenAccess.ts';

/** Whether the verb form at token `i` is part of a noun phrase ("a drive-by shooting", "a secured building"). */
export const isVerbOfNoun = (tokens: readonly Token[], i: number): boolean =>
  /ing$/.test(lowerAt(tokens, i)) || isNoun(tokens, i + 1);
