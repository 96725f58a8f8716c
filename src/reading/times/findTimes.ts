import type { Tokens } from '../language.ts';
import { lowerAt } from '../text/tokenAccess.ts';
import type { Sentence } from '../text/prose.ts';
import { calendarDateAt } from './calendarDateAt.ts';
import { isoDate, type Days } from './days.ts';
import type { TimePhrase } from './timePhrase.ts';
import { weekdayAt } from './weekdayAt.ts';
import { yearAt } from './yearAt.ts';
import type { TimeRole } from './timeRole.ts';
import type { Clauses } from './clauses.ts';
import type { Token } from '../text/token.ts';
import type { Extent } from '../text/extent.ts';

/** A time that a sentence names. Offsets are UTF-16. */
export interface FoundTime extends Extent {
  readonly role: TimeRole;
  /** ISO 8601, as precise as the words; `null` if they leave it open. */
  readonly iso: string | null;
  readonly deictic: boolean;
  /** How many days it is from the day that the text named last; `null` if its words tell the day. */
  readonly daysFromNamed: number | null;
  /** Of a time from which on something holds ("since 2011"): that time itself. */
  readonly since: string | null;
  /** The token of the verb it goes with. */
  readonly verb: number | null;
  /** The index of its clause in `TimedSentence.clauses`. */
  readonly clause: number;
  /** Token indices, end exclusive. */
  readonly from: number;
  readonly to: number;
}

/** A sentence with its clauses and times. */
export interface TimedSentence extends Clauses {
  readonly tokens: Tokens;
  readonly times: readonly FoundTime[];
}

function phraseAt(tokens: Tokens, i: number): TimePhrase | null {
  const weekday = weekdayAt(tokens, i);
  if (weekday !== null) {
    // "Monday, April 15" and "Saturday (13 April)": the date says more.
    const at = /^[,(]$/.test(lowerAt(tokens, weekday.to)) ? weekday.to + 1 : weekday.to;
    const date = calendarDateAt(tokens, at);
    return date !== null && /\d/.test(`${lowerAt(tokens, date.from)}${lowerAt(tokens, date.from + 1)}`)
      ? { ...date, from: weekday.from }
      : weekday;
  }
  return calendarDateAt(tokens, i) ?? yearAt(tokens, i) ?? tokens.language.times.relativeTimeAt(tokens, i);
}

/** From that time until now; open if the years differ. */
const untilNow = (since: Days, published: number | null): Days | null =>
  published === null || published < since.first ? null : { first: since.first, last: published };

/**
 * The times of a sentence, in order. `published` is the day of publication, `isFigure` tells whether a token belongs to a
 * reported figure, whose numbers are not dates. Linear.
 */
export function findTimes(
  sentence: Sentence,
  published: number | null,
  isFigure: (token: Token) => boolean,
): TimedSentence {
  const { tokens } = sentence;
  const rules = tokens.language.times;
  const clauses = rules.cutClauses(tokens);
  const times: FoundTime[] = [];
  const found = (
    phrase: Pick<TimePhrase, 'from' | 'to' | 'deictic' | 'daysFromNamed'>,
    role: TimeRole,
    verb: number | null,
    days: Days | null,
    since: Days | null = null,
  ): void => {
    const { from, to, deictic, daysFromNamed = null } = phrase;
    const start = tokens[from]?.start ?? 0;
    const end = tokens[to - 1]?.end ?? start;
    const clause = clauses.of[from] ?? 0;
    times.push({
      ...{ start, end, role, deictic, verb, clause, from, to, daysFromNamed },
      iso: days && isoDate(days),
      since: since && isoDate(since),
    });
  };
  for (let i = 0; i < tokens.length; i++) {
    const soFar = rules.soFarAt(tokens, i);
    if (soFar !== null) {
      const day = published === null ? null : { first: published, last: published };
      found({ from: i, to: soFar, deictic: true }, 'AS_OF', null, day);
      i = soFar - 1;
      continue;
    }
    const phrase = phraseAt(tokens, i);
    if (phrase === null || (!phrase.deictic && hasFigure(tokens, phrase, isFigure))) continue;
    const verb = rules.verbOfTime(tokens, clauses, phrase);
    // "today (10 October)": the same time once more.
    const last = times.at(-1);
    const again = last?.to === phrase.from - 1 && lowerAt(tokens, phrase.from - 1) === '(';
    const role = again ? last.role : rules.timeRole(tokens, clauses, phrase, verb);
    const days = phrase.resolve(published, rules.isFutureOriented(tokens, clauses, phrase, verb));
    const isSince = role === 'SINCE' && days !== null;
    found(phrase, role, verb, isSince ? untilNow(days, published) : days, isSince ? days : null);
    i = phrase.to - 1;
  }
  return { ...clauses, tokens, times };
}

function hasFigure(
  tokens: readonly Token[],
  { from, to }: TimePhrase,
  isFigure: (token: Token) => boolean,
): boolean {
  return tokens.slice(from, to).some((token) => /\d/.test(token.text) && isFigure(token));
}
