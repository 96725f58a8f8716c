import type { Tokens } from '../language.ts';
import { isHyphen, lowerAt, textAt } from '../text/tokenAccess.ts';
import { isYear, daysOfYear } from './days.ts';
import type { TimePhrase } from './timePhrase.ts';

/** A year of four digits, or the two that follow a first year ("2023-24"). */
function yearFrom(text: string, century: number | null): number | null {
  const digits = century !== null && /^\d\d$/.test(text) ? `${century}${text}` : text;
  return /^\d{4}$/.test(digits) && isYear(Number(digits)) ? Number(digits) : null;
}

/**
 * The year, or the stretch of years, that begins at token `i`; `null` if the number is not a year or is only a name.
 */
export function yearAt(tokens: Tokens, i: number): TimePhrase | null {
  const first = yearFrom(textAt(tokens, i), null);
  const lead = lowerAt(tokens, i - 1);
  const { yearLeads, yearOfLeads, yearNouns, fiscal, of, ties } = tokens.language.calendar;
  if (first === null || !(yearLeads.has(lead) || lead === '-')) return null;
  // "the Treaty of 1648" names a treaty; "the spring of 1648" and "in 1648" tell when.
  if (of.has(lead) && !yearOfLeads.has(lowerAt(tokens, i - 2))) return null;
  const ofBudget = fiscal.has(lowerAt(tokens, yearNouns.has(lead) ? i - 2 : i - 1));
  const tie = textAt(tokens, i + 1);
  const second =
    isHyphen(tie) || tie === '/' || ties.has(tie)
      ? yearFrom(textAt(tokens, i + 2), Math.floor(first / 100))
      : null;
  const last = second !== null && second > first ? second : first;
  return {
    from: i,
    to: last === first ? i + 1 : i + 3,
    deictic: false,
    resolve: () => (ofBudget ? null : { first: daysOfYear(first).first, last: daysOfYear(last).last }),
  };
}
