import { lowerAt, posAt } from '../../../../text/tokenAccess.ts';
import type { TimePhrase } from '../../../../times/timePhrase.ts';
import type { Token } from '../../../../text/token.ts';
import { smallNumber } from './smallNumber.ts';

/** A part of a day has the day's date. */
const DAY = /^(?:day|morning|afternoon|evening|night)$/;
const LONGER = /^(?:week|month|year)$/;
const STEPS: Readonly<Record<string, number>> = { next: 1, following: 1, same: 0, previous: -1 };
const BESIDE: Readonly<Record<string, number>> = { before: -1, after: 1, earlier: -1, later: 1 };

function named(from: number, to: number, daysFromNamed: number): TimePhrase {
  return { from, to, deictic: false, daysFromNamed, resolve: () => null };
}

/** Whether nothing follows that "the day before" places: "the day before the vote" names its day itself. */
function standsAlone(tokens: readonly Token[], at: number): boolean {
  return tokens[at] === undefined || /^(?:PUNCT|VERB|AUX|CCONJ)$/.test(posAt(tokens, at));
}

/**
 * The words at token `i` for a day by its distance from the day that the text named last: "the next day", "that
 * evening", "two days later", "the day before"; `null` if there are none.
 */
export function namedDayAt(tokens: readonly Token[], i: number): TimePhrase | null {
  const [first, second, third] = [lowerAt(tokens, i), lowerAt(tokens, i + 1), lowerAt(tokens, i + 2)];
  if (first === 'that' && DAY.test(second))
    return /^(?:NOUN|PROPN)$/.test(posAt(tokens, i + 2)) ? null : named(i, i + 2, 0);
  const step = STEPS[second];
  if (first === 'the' && step !== undefined && DAY.test(third)) return named(i, i + 3, step);
  // "Later that week": it is not the day before, and which day it is stays open.
  if (first === 'that' && LONGER.test(second))
    return { from: i, to: i + 2, deictic: false, resolve: () => null };
  if (first === 'the' && step !== undefined && LONGER.test(third))
    return { from: i, to: i + 3, deictic: false, resolve: () => null };
  const count = first === 'the' ? 1 : smallNumber(first);
  const beside = BESIDE[third];
  if (count === null || beside === undefined || !/^days?$/.test(second)) return null;
  const isBound = /^(?:before|after)$/.test(third) && !standsAlone(tokens, i + 3);
  return isBound ? null : named(i, i + 3, count * beside);
}
