import type { Token } from '../text/token.ts';
import type { Clauses } from '../times/clauses.ts';
import type { TimePhrase } from '../times/timePhrase.ts';
import type { TimeRole } from '../times/timeRole.ts';

type Words = ReadonlySet<string>;

/** Grammar of times. */
export interface TimeRules {
  cutClauses(tokens: readonly Token[]): Clauses;
  /** Words for "up to publication" at token `i`: the index behind them; `null` if there are none. */
  soFarAt(tokens: readonly Token[], i: number): number | null;
  /** Times relative to publication that are not in the calendar ("two days ago", "la semana pasada"). */
  relativeTimeAt(tokens: readonly Token[], i: number): TimePhrase | null;
  verbOfTime(tokens: readonly Token[], clauses: Clauses, phrase: TimePhrase): number | null;
  timeRole(tokens: readonly Token[], clauses: Clauses, phrase: TimePhrase, verb: number | null): TimeRole;
  isFutureOriented(
    tokens: readonly Token[],
    clauses: Clauses,
    phrase: TimePhrase,
    verb: number | null,
  ): boolean;
  /** Whether a sentence takes up an event that the text already told ("the attack"). */
  takesUpEvent(tokens: readonly Token[]): boolean;
  /** Whether a sentence tells a sudden event ("A quake struck Arno"). */
  tellsEvent(tokens: readonly Token[]): boolean;
  /** Whether a sentence brings up another event ("when a bus crashed"). */
  opensEvent(tokens: readonly Token[]): boolean;
  /** Predicates of the people and things in a sudden event, by lemma. */
  readonly outcomes: Words;
  /** Whether the verb form at token `i` is only part of a noun phrase ("a drive-by shooting"). */
  readonly isVerbOfNoun: (tokens: readonly Token[], i: number) => boolean;
  /** Behind a time that the next clause tells of ("since 1931, when 70 people drowned"). */
  readonly when: Words;
  /** In front of an old figure ("up from 12"): no time behind it dates the figure before. */
  readonly oldFigureLeads: Words;
  /** Between verbs that share a time. */
  readonly coordinators: Words;
}
