import type { Frame } from '../domain/frames/frame.ts';
import type { Modality, Polarity } from '../domain/vocabulary.ts';
import type { Counted, CountedAmount } from './figures/countedAmount.ts';
import type { FigureLink, ScopedAmounts } from './figures/figureLink.ts';
import type { Predicate } from './figures/predicate.ts';
import type { Amount } from './figures/quantities/amount.ts';
import type { ScopeReading } from './figures/scopeReading.ts';
import type { Agent } from './speech/attribution/agent.ts';
import type { NameMention } from './speech/attribution/mentions.ts';
import type { Scene } from './speech/attribution/scene.ts';
import type { Wire } from './speech/attribution/wire.ts';
import type { Reading, Run } from './speech/statements/reading.ts';
import type { Item, SpeechUnit } from './speech/statements/speechUnit.ts';
import type { Extent } from './text/extent.ts';
import type { RawToken, Token } from './text/token.ts';
import type { Clauses } from './times/clauses.ts';
import type { TimePhrase } from './times/timePhrase.ts';
import type { TimeRole } from './times/timeRole.ts';
import type { Stretch } from './speech/quotes/stretch.ts';

/** The tokens of one sentence, with the language they are read in. */
export interface Tokens extends ReadonlyArray<Token> {
  readonly language: Language;
}

/** The words and grammar that the engine asks of a language. A folder `languages/<tag>` gives one value of this type. */
export interface Language {
  /** The primary subtag of BCP 47: "en". */
  readonly tag: string;
  /** Gives tokens their part of speech and lemma. A language without a model uses closed word lists (`languages/base`). */
  readonly tagger: (tokens: readonly RawToken[]) => Token[];
  readonly figures: FigureRules;
  readonly times: TimeRules;
  readonly speech: SpeechRules;
}

/** Grammar of figures. `languages/base` has each for a language that has no rule for it. */
export interface FigureRules {
  /** The index of the verb or noun of change that governs token `at`; `null` if there is none. */
  changeBefore(tokens: Tokens, at: number): number | null;
  findCounted(tokens: Tokens, amount: Amount): Counted;
  /** The verb or event that happens to amount `index`, coordination included. */
  findPredicate(tokens: Tokens, amounts: readonly CountedAmount[], index: number): Predicate | null;
  findParticipants(
    tokens: Tokens,
    amounts: readonly CountedAmount[],
    index: number,
    predicate: Predicate | null,
    text: string,
  ): Pick<Frame, 'actor' | 'target'>;
  readScopes(tokens: Tokens, amounts: readonly CountedAmount[]): readonly ScopeReading[];
  linkFigures(tokens: Tokens, amounts: ScopedAmounts, index: number): readonly FigureLink[];
  /** Modality and polarity of the figure whose words are tokens `from` to `to`. */
  readAssertion(
    tokens: Tokens,
    from: number,
    to: number,
    predicate: Predicate | null,
  ): { readonly modality: Modality; readonly polarity: Polarity; readonly notes: readonly string[] };
}

/** Grammar of times. */
export interface TimeRules {
  cutClauses(tokens: Tokens): Clauses;
  /** Times told from publication that the calendar does not name ("two days ago", "la semana pasada"). */
  relativeTimeAt(tokens: Tokens, i: number): TimePhrase | null;
  verbOfTime(tokens: Tokens, clauses: Clauses, phrase: TimePhrase): number | null;
  timeRole(tokens: Tokens, clauses: Clauses, phrase: TimePhrase, verb: number | null): TimeRole;
  isFutureOriented(tokens: Tokens, clauses: Clauses, phrase: TimePhrase, verb: number | null): boolean;
}

/** Grammar of saying. */
export interface SpeechRules {
  /** Everything in a unit that names the source of some words. */
  readUnit(unit: SpeechUnit): readonly Reading[];
  /** The noun phrase that a relative pronoun at the beginning of a source refers to. */
  antecedentOf(items: readonly Item[], source: Run): Run | null;
  /** A form in capitals that is a name and not a pronoun ("WHO"). */
  isAcronym(word: string): boolean;
  findNames(text: string, sentences: readonly { readonly tokens: Tokens }[]): NameMention[];
  identifyAgent(scene: Scene, source: Extent, zone: string, sentence: number): Agent;
  findWires(text: string, paragraphs: readonly Extent[]): readonly Wire[];
  isTitleCase(words: string): boolean;
  isTitleOrScare(text: string, stretch: Stretch): boolean;
}
