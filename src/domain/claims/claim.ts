import type { Interval } from '../figures/interval.ts';
import type {
  AgentKind,
  AttributionRole,
  ClaimKind,
  ClaimLinkKind,
  Comparator,
  Dimension,
  Directness,
  Modality,
  Polarity,
  Scope,
} from '../vocabulary.ts';

/** A stretch of an article's text in Unicode code points, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where the words are, after the W3C Web Annotation TextQuoteSelector and TextPositionSelector. */
export interface Selector extends Span {
  /** The words themselves: exactly the text at `start`..`end`. */
  readonly exact: string;
  /** Up to `SELECTOR_CONTEXT` code points before and after, to find the words again in another copy. */
  readonly prefix: string;
  readonly suffix: string;
}

/** What is counted. */
export interface Measure {
  readonly dimension: Dimension;
  /** A unit of measure or a currency code ("km", "USD", "percent", "missiles"); `null` where none is given. */
  readonly unit: string | null;
  /** The head of the counted noun phrase, lower case and singular where that is regular ("missile"). */
  readonly noun: string | null;
  /** The counted noun phrase as printed ("missiles and drones"). */
  readonly nounPhrase: string | null;
  /** The lemma of what happens to the counted thing ("launch", "intercept", "kill"). */
  readonly predicate: string | null;
  /** The heads of the predicate's other arguments: who did it ("navy"), and to or at whom or what ("Israel"). */
  readonly actor: string | null;
  readonly target: string | null;
  readonly scope: Scope;
}

/** A reported number as data. Decimals are strings without exponent. */
export interface Figure {
  /** Hedge, numeral and counted noun as printed: "some 300 missiles and drones". */
  readonly verbatim: string;
  readonly comparator: Comparator;
  /** The stated number; `null` for RANGE and VAGUE. */
  readonly value: string | null;
  /** The largest 10^k or 5*10^k that divides the value; `null` where there is no value. */
  readonly grain: string | null;
  /** L: what the words entail. */
  readonly literal: Interval;
  /** P: what a cooperative reader takes the words to mean. */
  readonly typical: Interval;
  readonly measure: Measure;
}

/** One link of the attribution chain of a claim, ORIGIN first. */
export interface AttributionLink {
  readonly role: AttributionRole;
  readonly agent: { readonly name: string; readonly kind: AgentKind };
  /** The words that name the source in the article; `null` where it is not named there (the publisher). */
  readonly source: Span | null;
  /** The words that attribute ("said", "according to"). */
  readonly cue: Span | null;
  readonly directness: Directness;
  /** True when the source is deliberately unnamed ("a senior official"). */
  readonly anonymous: boolean;
}

/** How a claim of an article stands to another one of it. */
export interface ClaimLink {
  readonly kind: ClaimLinkKind;
  /** The other claim's index in the reader's list. */
  readonly to: number;
}

/** Why a reader read a claim so. */
export interface ReadingTrace {
  /** The rule that produced the claim ("figure.hedged-cardinal"). */
  readonly rule: string;
  /** One sentence for each decision that a person may ask about. */
  readonly notes: readonly string[];
}

/** A claim as a reader finds it, before it is in the ledger. Spans are offsets into the article's text. */
export interface ReadClaim {
  readonly kind: ClaimKind;
  readonly words: Span;
  readonly sentence: Span;
  /** Present exactly for FIGURE claims. */
  readonly figure: Figure | null;
  readonly modality: Modality;
  readonly polarity: Polarity;
  /** ISO 8601 date or time, as precise as the article gives it ("2024", "2024-04", "2024-04-13"); `null` if not given. */
  readonly eventTime: string | null;
  readonly asOf: string | null;
  readonly attribution: readonly AttributionLink[];
  readonly links: readonly ClaimLink[];
  readonly trace: ReadingTrace;
}

/** What a reader is given: the kept text of one article version and what is known of it. */
export interface ReadableArticle {
  readonly text: string;
  readonly title: string | null;
  readonly publisher: string | null;
  /** Who wrote it, as printed: it may name an agency. */
  readonly byline: string | null;
  /** ISO 8601; date only where no time is known. */
  readonly publishedAt: string | null;
}

/**
 * What finds the claims of an article. The reader of the house is pure and deterministic: same article and version,
 * same claims. One that asks elsewhere may take its time, and rejects with ReaderError where it can't read.
 */
export interface Reader {
  readonly name: string;
  readonly version: string;
  read(article: ReadableArticle): readonly ReadClaim[] | Promise<readonly ReadClaim[]>;
}
