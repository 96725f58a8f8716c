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
import type { Agent } from './speech/attribution/agent.ts';
import type { OwnVoiceWords } from './speech/attribution/ownVoiceWords.ts';
import type { NameMention } from './speech/attribution/mentions.ts';
import type { Scene } from './speech/attribution/scene.ts';
import type { Wire } from './speech/attribution/wire.ts';
import type { Reading, Run } from './speech/statements/reading.ts';
import type { Item, SpeechUnit } from './speech/statements/speechUnit.ts';
import type { Stated } from './speech/statements/stated.ts';
import type { SpeechWords } from './speech/speechWords.ts';
import type { Extent } from './text/extent.ts';
import type { TextWords } from './text/textWords.ts';
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

/** How a language labels its tables. */
export interface TableRules {
  /** A number with the words that the head of its column and the caption say of it, the surest first. */
  readonly phrases: (number: string, head: string, caption: string) => readonly string[];
  /** Whether the head of a row says that it is the sum of the others. */
  readonly isTotal: (label: string) => boolean;
  /** The slot of a frame that the head of a row fills; `head` is that of its column. */
  readonly slotOf: (head: string, label: string) => 'location' | 'period' | 'qualifiers';
}

/** The forms of headlines that the sentences of a language do not have. */
export interface HeadlineRules {
  /** The verb that a headline leaves out behind its source ("said"). */
  readonly verbOfSaying: string;
  /** The source behind a dash or colon at the end of a title, and the offset of the mark. */
  readonly sourceBehind: (title: string) => { readonly from: number; readonly source: string } | null;
  /** Whether the words in front of a figure make it a plan ("firm to cut"). */
  readonly isPlanned: (before: string) => boolean;
  /** Whether a word in capitals, given in small letters, is a common word and no acronym. */
  readonly isShouted: (word: string) => boolean;
}

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
  readonly joiners: { readonly afterTens: Words; readonly afterHundreds: Words };
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

/** Currency words to ISO 4217 codes, lower case, plurals listed. */
export interface CurrencyWords {
  readonly words: ReadonlyMap<string, string>;
  /** Hundredths of a currency, also by lemma. */
  readonly parts: ReadonlyMap<string, string>;
  /** Two words that say whose currency it is ("australian dollars"). */
  readonly owned: ReadonlyMap<string, string>;
  /** Words that mostly mean something else ("won", "real"): read only as `owned`. */
  readonly doubtful: Words;
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

/** The words that tie two numbers. Links are all the words between them, lower case, one space. */
export interface RangeWords {
  readonly between: Words;
  readonly betweenLinks: Words;
  readonly from: Words;
  readonly to: Words;
  readonly toLinks: Words;
  /** Links that never part a change from a total ("through"). */
  readonly through: Words;
  readonly by: Words;
  readonly or: Words;
  /** Links between a lower and an upper bound of one number. */
  readonly bounds: Words;
}

/** Words beside numbers that tell a time. `languages/base/dates` has none. */
export interface DateWords {
  /** Behind an hour ("a.m."). */
  readonly hourMarks: Words;
  /** Forms of weekdays in front of a year or a number that is not of a name. */
  readonly weekdays: Words;
  /** Between two days of a month, if the month is in front of them, or behind them. */
  readonly dayTiesBefore: Words;
  readonly dayTiesBehind: Words;
  /** Hedges behind which four digits may still be a year ("around 2010"). */
  readonly hedges: Words;
  /** Behind them a year in front of a noun is its name ("the 2018 sales"). */
  readonly articles: Words;
  /** Behind them four digits are a year even in front of a plural. */
  readonly countedLeads: Words;
  readonly leads: Words;
  /** Behind them four digits are a new level. */
  readonly notLeads: Words;
  /** Behind a duration they make it a point in time, the second only at the end of a clause. */
  readonly agoWords: Words;
  readonly agoAtEnd: Words;
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
  readonly dates: DateWords;
  /** Reasons why a number is not a figure, beside those of the engine. */
  readonly rejections: readonly RejectionRule[];
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
  /** The judgement of the sentences around one with figures, about all of it. Asked once for each such sentence. */
  readTakeup(tokens: Tokens, neighbours: Neighbours): Takeup;
  /** Modality and polarity of a figure. */
  readAssertion(scene: AssertionScene): Assertion;
}

/** Words of the calendar, lower case. Months count from 1; Monday is 0. */
export interface CalendarWords {
  /** Names and short forms. */
  readonly months: ReadonlyMap<string, number>;
  readonly weekdays: ReadonlyMap<string, number>;
  /** Whether names of months and days have a capital. */
  readonly capitalised: boolean;
  /** Whether a month's word is another word here ("may"). */
  readonly isOtherWord: (tokens: Tokens, i: number) => boolean;
  /** A day of the month as printed ("13th"); the digits are its first group. */
  readonly dayForm: RegExp;
  /** Between day and month, and between month and year. */
  readonly of: Words;
  /** Between two weekdays or years; between two days of a month or two months. */
  readonly ties: Words;
  readonly dayTies: Words;
  /** The ties that count days up: they are not one night. */
  readonly countingTies: Words;
  /** In front of a month without day and year; without one of them it may be a name or a verb. */
  readonly monthLeads: Words;
  /** In front of a bare year that is the time of something ("in 1648"; "the 2018 law" is a name). */
  readonly yearLeads: Words;
  /** In front of "of" and a year ("the spring of 1648"; "the Treaty of 1648" names a treaty). */
  readonly yearOfLeads: Words;
  /** Nouns between a word of `fiscal` and the year. A budget year begins on a day that the law of its country sets. */
  readonly yearNouns: Words;
  readonly fiscal: Words;
  /** Behind a month without day and year ("April's storm"). */
  readonly possessives: Words;
  /** In front of a month or weekday: the one before, this one, the next. */
  readonly steps: ReadonlyMap<string, -1 | 0 | 1>;
  /** "in the night to Saturday": words between the night and the weekday, and words for the night. */
  readonly nightLinks: Words;
  readonly nights: Words;
  /** Whether a weekday is a part of another name ("Sunday Herald"). */
  readonly isNameWithDay: (tokens: Tokens, i: number) => boolean;
}

/** Grammar of times. */
export interface TimeRules {
  cutClauses(tokens: Tokens): Clauses;
  /** Words for "up to publication" at token `i`: the index behind them; `null` if there are none. */
  soFarAt(tokens: Tokens, i: number): number | null;
  /** Times relative to publication that are not in the calendar ("two days ago", "la semana pasada"). */
  relativeTimeAt(tokens: Tokens, i: number): TimePhrase | null;
  verbOfTime(tokens: Tokens, clauses: Clauses, phrase: TimePhrase): number | null;
  timeRole(tokens: Tokens, clauses: Clauses, phrase: TimePhrase, verb: number | null): TimeRole;
  isFutureOriented(tokens: Tokens, clauses: Clauses, phrase: TimePhrase, verb: number | null): boolean;
  /** Whether a sentence takes up an event that the text already told ("the attack"). */
  takesUpEvent(tokens: Tokens): boolean;
  /** Whether the verb form at token `i` is only part of a noun phrase ("a drive-by shooting"). */
  readonly isVerbOfNoun: (tokens: Tokens, i: number) => boolean;
  /** Behind a time that the next clause tells of ("since 1931, when 70 people drowned"). */
  readonly when: Words;
  /** In front of an old figure ("up from 12"): no time behind it dates the figure before. */
  readonly oldFigureLeads: Words;
  /** Between verbs that share a time. */
  readonly coordinators: Words;
}

/** Grammar of saying. */
export interface SpeechRules {
  readonly words: SpeechWords;
  /** Everything in a unit that names the source of some words. */
  readUnit(unit: SpeechUnit): readonly Reading[];
  /** The clauses that a unit states on its own account; `lead` if it is the first of the article. */
  findStated(unit: SpeechUnit, lead: boolean): readonly Stated[];
  /** The clause that a reading states; `null` if its content is not a clause. */
  statementOf(items: readonly Item[], reading: Reading): Run | null;
  /** The noun phrase that a relative pronoun at the beginning of a source refers to. */
  antecedentOf(items: readonly Item[], source: Run): Run | null;
  /** A form in capitals that is a name and not a pronoun ("WHO"). */
  isAcronym(word: string): boolean;
  findNames(text: string, sentences: readonly { readonly tokens: Tokens }[]): NameMention[];
  /** The agent that words mean; `null` if they mean no one known ("we", an unknown "it", "the toll"). */
  identifyAgent(scene: Scene, source: Extent, zone: string, sentence: number): Agent | null;
  /** The subject of a sentence, if it is a body without a name ("The air force"). */
  bodySubject(tokens: readonly Token[]): Extent | null;
  /** Whether words are an office or kind of body that the name behind them explains; `next` is the sign behind the name. */
  isOfficeOf(words: string, body: boolean, next: string): boolean;
  /** Lemmas of acts that say something only if no one says the act itself ("pledged"). */
  readonly actingVerbs: ReadonlySet<string>;
  findWires(text: string, paragraphs: readonly Extent[]): readonly Wire[];
  /** Whether a sentence without a source goes on with the words of the speaker before it. */
  goesOn(items: readonly Item[], speaker: Agent): boolean;
  /** Whether a sentence leaves out what the sentence before counts ("Eight have died.", "Of those, 31 …"). */
  refersBack(items: readonly Item[]): boolean;
  /** Whether the words from item `at` on, behind a tag, still are the speaker's. */
  goesOnBehindTag(items: readonly Item[], at: number, rule: string): boolean;
  /** How a text shows that its publisher speaks for itself; `null` if the language does not tell. */
  readonly ownVoice: OwnVoiceWords | null;
  readonly isTitleCase: (words: string) => boolean;
  readonly isTitleOrScare: (text: string, stretch: Stretch) => boolean;
  /** Whether the text ascribes the words of a stretch to a speaker whom it does not name. */
  readonly isAscribed: (text: string, stretch: Stretch) => boolean;
}
