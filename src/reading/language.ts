import type { SpeechRules } from './language/speechRules.ts';
import type { TimeRules } from './language/timeRules.ts';
import type { CalendarWords } from './language/calendarWords.ts';
import type { HeadlineRules } from './language/headlineRules.ts';
import type { TableRules } from './language/tableRules.ts';
import type { DateWords } from './language/dateWords.ts';
import type { RangeWords } from './language/rangeWords.ts';
import type { CurrencyWords } from './language/currencyWords.ts';
import type { Frame } from '../domain/frames/frame.ts';
import type { PointComparator } from '../domain/figures/figurePolicy.ts';
import type { Lexicon } from '../domain/lexicon.ts';
import type { Assertion, AssertionScene, Neighbours, Takeup } from './figures/assertion.ts';
import type { Counted, CountedAmount } from './figures/countedAmount.ts';
import type { SlotRules } from './figures/slotRules.ts';
import type { FigureLink, ScopedAmounts } from './figures/figureLink.ts';
import type { Numeral } from './figures/numerals/numeral.ts';
import type { Predicate } from './figures/predicate.ts';
import type { Amount } from './figures/quantities/amount.ts';
import type { Hedge } from './figures/quantities/hedge.ts';
import type { Quantity } from './figures/quantities/quantity.ts';
import type { PlacedUnit, Unit } from './figures/quantities/unit.ts';
import type { ScopeReading } from './figures/scopeReading.ts';
import type { TextWords } from './text/textWords.ts';
import type { RawToken, Token } from './text/token.ts';

/** The tokens of one sentence, with the language they are read in. */
export interface Tokens extends ReadonlyArray<Token> {
  readonly language: Language;
}

/** The words and grammar that the engine asks of a language. A folder `languages/<tag>` gives one value of this type. */
export interface Language {
  /** The primary subtag of BCP 47: "en". */
  readonly tag: string;
  readonly text: TextWords;
  /** Gives tokens their part of speech and lemma. A language without a model uses closed word lists (`languages/base`). */
  readonly tagger: (tokens: readonly RawToken[]) => Token[];
  /** Whether the language has a word (lower case, in any form). It tells short texts of other languages. */
  readonly hasWord: (word: string) => boolean;
  readonly numbers: NumberWords;
  readonly units: UnitWords;
  readonly hedges: HedgeWords;
  readonly ranges: RangeWords;
  readonly calendar: CalendarWords;
  readonly figures: FigureRules;
  readonly times: TimeRules;
  readonly speech: SpeechRules;
  readonly headlines: HeadlineRules;
  readonly tables: TableRules;
  /** The words that the floors above reading need. */
  readonly lexicon: Lexicon;
}

type Words = ReadonlySet<string>;

/** Numerals in digits and words. `cardinalAt` joins them. Words are lower case. */
export interface NumberWords {
  /** Below twenty in English, below thirty in Spanish. */
  readonly small: ReadonlyMap<string, number>;
  readonly tens: ReadonlyMap<string, number>;
  /** Hundreds of one word ("doscientos"). */
  readonly hundreds: ReadonlyMap<string, number>;
  /** Words that multiply the number in front of them. */
  readonly magnitudes: ReadonlyMap<string, string>;
  /** Of these the ones that count one by themselves ("mil"). */
  readonly bareMagnitudes: Words;
  /** Behind digits, as printed ("bn", "K"). */
  readonly shortMagnitudes: ReadonlyMap<string, string>;
  /** Of these the ones that count only beside money, or if `isMagnitude` says so. */
  readonly ambiguousMagnitudes: Words;
  isMagnitude(tokens: Tokens, i: number): boolean;
  /** Words between the parts of a number ("and" behind hundreds, "y" behind tens). */
  readonly joiners: {
    readonly afterTens: Words;
    readonly afterHundreds: Words;
    /** Between a number and its spoken decimals ("one point two"). */
    readonly decimal: Words;
  };
  /** Count one in front of a magnitude ("a million"). */
  readonly articles: Words;
  /** Phrases for a half in front of a magnitude ("half a", "medio"). */
  readonly halves: Words;
  /** Phrases behind a number that add a half ("and a half"). */
  readonly plusHalf: Words;
  /** They end a compound that only looks like a cardinal ("twenty-first"). */
  readonly ordinals: Words;
  readonly minus: Words;
  /** Words between number and unit ("tens of dollars", "millones de euros"). */
  readonly of: { readonly behindVague: Words; readonly behindMagnitude: Words };
}

/** Units and money. */
export interface UnitWords {
  /** By lower-case words with one space, plurals listed. */
  readonly words: ReadonlyMap<string, Unit>;
  /** Units that a hyphen ties to their number even behind a space ("5.6 -magnitude"). */
  readonly behindLooseHyphen: Words;
  readonly currencies: CurrencyWords;
  /** A unit that no word behind the number names ("a 5.6 quake"); `null` if there is none. */
  impliedUnit(tokens: Tokens, numeral: Numeral): PlacedUnit | null;
}

/** Words that bound a number: the comparator they give, by phrase (lower-case tokens, one space). */
export interface HedgeWords {
  readonly before: ReadonlyMap<string, PointComparator>;
  readonly after: ReadonlyMap<string, PointComparator>;
  /** Tokens in the longest of the phrases. */
  readonly longest: number;
  /** Words on the left of a hedge that belong to it ("well over", "just under"). */
  readonly modifiers: Words;
  /** Nouns with an article on the left of a hedge ("a little over"). */
  readonly measures: { readonly nouns: Words; readonly articles: Words };
  /** Whether the words bound the number here and are not a place or particle ("handed over 20 prisoners"). */
  readonly bindsBefore: (tokens: Tokens, hedge: Hedge) => boolean;
  readonly bindsBehind: (tokens: Tokens, hedge: Hedge) => boolean;
}

/** A rule that says why a number is not a figure. */
export interface RejectionRule {
  readonly name: string;
  /** One sentence for the pages that list the rules. */
  readonly says: string;
  /** The reason; `null` if the rule does not apply. */
  readonly at: (tokens: Tokens, quantity: Quantity) => string | null;
}

/** A parser of a numeral that begins at a token. */
export type NumeralRule = (tokens: Tokens, i: number) => Numeral | null;

/** Grammar of figures. `languages/base` has each for a language that has no rule for it. */
export interface FigureRules extends SlotRules {
  /**
   * Numerals beside cardinals, in order. `first` decide before cardinals, of `longer` and cardinals the longest wins, and
   * `last` are tried if nothing else reads.
   */
  readonly numerals: {
    readonly first: readonly NumeralRule[];
    readonly longer: readonly NumeralRule[];
    readonly last: readonly NumeralRule[];
  };
  /** How many tokens behind a number make it a factor ("three times as many"); 0 if it is not one. */
  factorTokens(tokens: Tokens, to: number): number;
  /** The half of a score, as a unit by itself; `null` for any other number. */
  scoreSide(tokens: Tokens, quantity: Quantity): Unit | null;
  /**
   * The unit that an amount shares with a neighbour ("from 80 to 60 km/h", "70 miles (113 km) per hour"); `null` if it
   * shares none.
   */
  sharedUnit(
    tokens: Tokens,
    amounts: readonly Amount[],
    index: number,
    sentenceBefore: readonly Token[] | null,
  ): Unit | null;
  readonly dates: DateWords;
  /** Reasons why a number is not a figure, beside those of the engine. */
  readonly rejections: readonly RejectionRule[];
  /** The index of the verb or noun of change that governs token `at`; `null` if there is none. */
  changeBefore(tokens: Tokens, at: number): number | null;
  /** Whether two numbers, the first at `at`, are the two sides of a vote, which are not the ends of a range. */
  isVotePair(tokens: Tokens, at: number): boolean;
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
  /** The judgement of the sentences around one with figures, about all of it. Asked once for each such sentence. */
  readTakeup(tokens: Tokens, neighbours: Neighbours): Takeup;
  /** Modality and polarity of a figure. */
  readAssertion(scene: AssertionScene): Assertion;
}
