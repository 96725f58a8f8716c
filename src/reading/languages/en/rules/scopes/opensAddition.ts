import type { Amount } from '../../../../figures/quantities/amount.ts';
import { lowerAt, posAt } from '../../../../text/tokenAccess.ts';
import type { Token } from '../../../../text/token.ts';

/** Words at the beginning of a sentence that name what a number adds to. */
const OPENINGS: readonly (readonly string[])[] = [['in', 'addition', 'to'], ['on', 'top', 'of'], ['besides']];

/** The index behind "In addition to" at the beginning of a sentence; 0 if it begins otherwise. */
export const pastAddition = (tokens: readonly Token[]): number =>
  OPENINGS.find((words) => words.every((word, k) => lowerAt(tokens, k) === word))?.length ?? 0;

/** "In addition to the homes destroyed, 900 were damaged": the first number behind the comma. */
export function opensAddition(tokens: readonly Token[], { from }: Amount, head: number | null): boolean {
  const start = pastAddition(tokens);
  if (start === 0) return false;
  // "On top of the job losses, 700 temps will go": all the temps, since the opening names another thing.
  const noun = head === null ? undefined : tokens[head]?.lemma;
  if (noun !== undefined && !tokens.slice(start, from).some(({ lemma }) => lemma === noun)) return false;
  for (let k = from - 1; k >= start; k--) {
    if (lowerAt(tokens, k) === ',') return true;
    if (posAt(tokens, k) === 'NUM' || posAt(tokens, k) === 'VERB') return false;
  }
  return false;
}
