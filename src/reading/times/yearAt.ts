import { isHyphen, lowerAt, textAt } from '../text/tokenAccess.ts';
import { isYear, daysOfYear } from './days.ts';
import type { TimePhrase } from './timePhrase.ts';
import type { Token } from '../text/token.ts';

/** Words in front of a bare year that make it the time of something; "the 2018 law" is a name. */
const LEADS =
  /^(?:in|during|of|for|since|by|until|till|through|from|before|after|early|late|mid|-|end|year|to|around|circa|between|and|than|spring|summer|autumn|fall|winter|q[1-4])$/;

/** A year of four digits, or the two that follow a first year ("2023-24"). */
function yearFrom(text: string, century: number | null): number | null {
  const digits = century !== null && /^\d\d$/.test(text) ? `${century}${text}` : text;
  return /^\d{4}$/.test(digits) && isYear(Number(digits)) ? Number(digits) : null;
}

/** The year, or the stretch of years, that begins at token `i`; `null` where the number is none or only a name. */
export function yearAt(tokens: readonly Token[], i: number): TimePhrase | null {
  const first = yearFrom(textAt(tokens, i), null);
  const lead = lowerAt(tokens, i - 1);
  if (first === null || !LEADS.test(lead)) return null;
  // "the Treaty of 1648" names a treaty; "the spring of 1648" and "in 1648" tell when.
  if (
    lead === 'of' &&
    !/^(?:quarter|half|end|start|beginning|middle|rest|most|all|much|part|months|weeks|spring|summer|autumn|fall|winter|year|as)$/.test(
      lowerAt(tokens, i - 2),
    )
  )
    return null;
  // A budget year begins when the law of its country says.
  const fiscal = /^(?:fiscal|financial|budget)$/.test(lowerAt(tokens, lead === 'year' ? i - 2 : i - 1));
  const tie = textAt(tokens, i + 1);
  const second =
    isHyphen(tie) || /^(?:and|to|through|or|\/)$/.test(tie)
      ? yearFrom(textAt(tokens, i + 2), Math.floor(first / 100))
      : null;
  const last = second !== null && second > first ? second : first;
  return {
    from: i,
    to: last === first ? i + 1 : i + 3,
    deictic: false,
    resolve: () => (fiscal ? null : { first: daysOfYear(first).first, last: daysOfYear(last).last }),
  };
}
