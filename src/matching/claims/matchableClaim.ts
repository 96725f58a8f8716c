import { scopeClass, type ScopeClass } from '../../domain/frames/assertionClass.ts';
import type { Frame } from '../../domain/frames/frame.ts';
import { CodePoints } from '../../domain/claims/codePoints.ts';
import type { ClaimParts } from '../../domain/claims/claimParts.ts';
import { classifyCountedThing, type CountedThing } from '../../domain/frames/countedThing.ts';
import type { Lexicon, TermRules } from '../../domain/lexicon.ts';
import { MS_PER_DAY } from '../../domain/times/period.ts';
import { classifyPredicate, type PredicateClass } from '../../domain/frames/predicateClass.ts';
import type { ClaimKind, Modality, Polarity } from '../../domain/vocabulary.ts';
import { normalizeTerms, type WeightedTerms } from '../terms/articleContext.ts';
import { parseDays, type Days } from './days.ts';
import { splitWords, type Word } from '../terms/splitWords.ts';

/** What matching needs to know of an article. */
export interface ArticleProfile {
  readonly id: string;
  /** ISO 8601; a date only where no time is known. */
  readonly publishedAt: string | null;
  /** `articleContext` of its title and text. */
  readonly context: WeightedTerms;
}

/** A claim ready to be matched. The value of a figure is not in it, so that it cannot draw two claims together. */
export interface MatchableClaim {
  readonly id: string;
  readonly kind: ClaimKind;
  readonly article: ArticleProfile;
  /** Where its sentence begins: claims of one sentence say different things. */
  readonly sentenceStart: number;
  readonly measure: Frame | null;
  readonly thing: CountedThing | null;
  /** `null` where nothing is counted. */
  readonly scope: ScopeClass | null;
  readonly predicate: PredicateClass | null;
  /** Words in front of the counted noun that narrow it ("ballistic", "attack"). */
  readonly qualifiers: ReadonlySet<string>;
  readonly modality: Modality;
  readonly polarity: Polarity;
  readonly event: Days | null;
  readonly published: Days | null;
  /** The names of who says it; empty where nobody is named ("an official"). */
  readonly speaker: ReadonlySet<string>;
  /** Who did it, and to whom or at what, as far as the sentence's verb says so. */
  readonly actor: ReadonlySet<string>;
  readonly target: ReadonlySet<string>;
  /** Names in the sentence without the speaker's: who takes part, and where. */
  readonly names: ReadonlySet<string>;
  /** Years and months that the sentence names ("2003", "december", "last month"): background is of another time. */
  readonly dates: ReadonlySet<string>;
  /** Content words of the sentence; of a quote or statement, of its own words. */
  readonly terms: WeightedTerms;
  /** Content words around the figure, the nearer the heavier; empty for quotes and statements. */
  readonly near: WeightedTerms;
  /** The claim's own words in order, lower case, without marks. */
  readonly words: readonly string[];
  /** The claim of the article whose amount it states again in another unit, and whose question it answers therefore. */
  readonly restates: string | null;
}

/** Terms kept of a sentence. Longer ones are lists, where more words add nothing. */
const MAX_SENTENCE_TERMS = 40;
const WEIGHT = { name: 1.5, specific: 1, common: 0.4, nearCommon: 0.7 } as const;

function sentenceTerms(text: string, rules: TermRules): WeightedTerms {
  const weights = new Map<string, number>();
  for (const { term, lower, name } of splitWords(text, rules)) {
    const rank = rules.rank(lower);
    if (rank === 'FUNCTION') continue;
    weights.set(term, rank === 'COMMON' ? WEIGHT.common : name ? WEIGHT.name : WEIGHT.specific);
  }
  return normalizeTerms(weights, MAX_SENTENCE_TERMS);
}

const contentTerms = (name: string | null, rules: TermRules): ReadonlySet<string> =>
  new Set(
    splitWords(name ?? '', rules)
      .filter(({ lower }) => rules.rank(lower) !== 'FUNCTION')
      .map(({ term }) => term),
  );

const speakerNames = (speaker: string | null, rules: TermRules): ReadonlySet<string> =>
  new Set(
    splitWords(speaker ?? '', rules)
      .filter(({ capital, lower }) => capital && rules.rank(lower) !== 'FUNCTION')
      .map(({ term }) => term),
  );

/** Words on each side of a figure that are its own; further ones belong to the rest of the sentence. */
const NEAR_WORDS = 8;
/** At how many words' distance a word counts half. */
const HALF_DISTANCE = 3;

/** What a word counts for standing on its side of the figure ("grown to 40,000", "34,000 has grown"), beside itself. */
const SIDE_WEIGHT = 0.6;

/**
 * Adds the content words of a text at a growing distance from its beginning; `from` is the first word's distance, `side`
 * a mark for words that stand on one side, none for the claim's own.
 */
function addNear(
  weights: Map<string, number>,
  words: readonly Word[],
  from: number,
  side: '' | '<' | '>',
  rules: TermRules,
): void {
  words.slice(0, NEAR_WORDS).forEach(({ term, lower }, index) => {
    const rank = rules.rank(lower);
    if (rank === 'FUNCTION') return;
    const weight = (rank === 'COMMON' ? WEIGHT.nearCommon : 1) / (1 + (from + index) / HALF_DISTANCE);
    weights.set(term, Math.max(weight, weights.get(term) ?? 0));
    if (side !== '') weights.set(side + term, Math.max(SIDE_WEIGHT * weight, weights.get(side + term) ?? 0));
  });
}

/** The content words around the claim's words in its sentence. */
function nearTerms({ words, start, sentence, frame }: ClaimParts, rules: TermRules): WeightedTerms {
  const from = new CodePoints(sentence.text).toUtf16(Math.max(0, start - sentence.start));
  const weights = new Map<string, number>();
  addNear(weights, splitWords(words, rules), 0, '', rules);
  addNear(weights, splitWords(sentence.text.slice(from + words.length), rules), 1, '>', rules);
  addNear(weights, splitWords(sentence.text.slice(0, from), rules).toReversed(), 1, '<', rules);
  // What is counted has a feature of its own and stands at every figure of its kind.
  for (const own of [frame?.unit, frame?.noun])
    if (own != null) weights.delete(rules.stem(own.toLowerCase()));
  return normalizeTerms(weights, MAX_SENTENCE_TERMS);
}

function namesInSentence(sentence: string, speaker: string | null, rules: TermRules): ReadonlySet<string> {
  const words = splitWords(sentence, rules);
  const said = new Set(speaker === null ? [] : splitWords(speaker, rules).map(({ term }) => term));
  const capitals = words.filter(({ capital }) => capital).length;
  // In a headline every word is capitalised.
  if (capitals > words.length / 2) return new Set();
  return new Set(
    words
      .filter(({ name, term, lower }) => name && !said.has(term) && rules.rank(lower) !== 'FUNCTION')
      .map(({ term }) => term),
  );
}

const YEAR = /\b(?:1[89]|20)\d\d\b/gu;

/** The times of a sentence but the year and month of its article, which every sentence may name or leave out. */
function datesInSentence(sentence: string, published: Days | null, rules: TermRules): ReadonlySet<string> {
  const found = [...sentence.matchAll(YEAR), ...sentence.matchAll(rules.times)];
  found.sort((a, b) => a.index - b.index);
  const dates = new Set(found.map(([date]) => date.toLowerCase()));
  if (published === null) return dates;
  const day = new Date(published.from * MS_PER_DAY);
  dates.delete(String(day.getUTCFullYear()));
  dates.delete(rules.months[day.getUTCMonth()] ?? '');
  return dates;
}

function nounQualifiers(nounPhrase: string | null, rules: TermRules): ReadonlySet<string> {
  const words = splitWords(nounPhrase ?? '', rules).slice(0, -1);
  return new Set(
    words
      .filter(
        ({ lower, capital }) =>
          !capital && !rules.looseQualifiers.has(lower) && rules.rank(lower) !== 'FUNCTION',
      )
      .map(({ term }) => term),
  );
}

/**
 * The scope that a figure is compared in. "300 of the 350 drones were intercepted" counts a part of the drones, but all that
 * were intercepted, and answers what "300 drones were intercepted" does; "including two girls" is a part of the answer.
 */
function comparedScope(
  { frame, words, sentence, start }: Pick<ClaimParts, 'frame' | 'words' | 'sentence' | 'start'>,
  predicate: PredicateClass | null,
  { countsPart }: TermRules,
): ScopeClass | null {
  if (frame === null) return null;
  const scope = scopeClass(frame.scope);
  if (scope !== 'SUBSET' || predicate === null) return scope;
  const behind = sentence.text.slice(
    new CodePoints(sentence.text).toUtf16(Math.max(0, start - sentence.start)) + words.length,
  );
  return countsPart(words, behind) ? 'TOTAL' : scope;
}

/**
 * The claim as matching sees it, by the words of its article's language. Deterministic, linear in its sentence;
 * build it once for each claim.
 */
export function matchableClaim(parts: ClaimParts, article: ArticleProfile, lexicon: Lexicon): MatchableClaim {
  const { terms: rules } = lexicon;
  const { id, kind, frame: measure, modality, polarity, restates } = parts;
  const published = parseDays(article.publishedAt);
  const thing = measure && classifyCountedThing(measure, lexicon);
  const predicate = thing && classifyPredicate(thing, measure.predicate, lexicon);
  const speech = kind !== 'FIGURE';
  return {
    id,
    kind,
    article,
    sentenceStart: parts.sentence.start,
    measure,
    thing,
    scope: comparedScope(parts, predicate, rules),
    predicate,
    qualifiers: nounQualifiers(measure?.nounPhrase ?? null, rules),
    modality,
    polarity,
    event: parseDays(parts.times.event ?? parts.times.asOf),
    published,
    speaker: speakerNames(parts.speaker, rules),
    actor: contentTerms(measure?.actor ?? null, rules),
    target: contentTerms(measure?.target ?? null, rules),
    names: namesInSentence(parts.sentence.text, parts.speaker, rules),
    dates: datesInSentence(parts.sentence.text, published, rules),
    terms: sentenceTerms(speech ? parts.words : parts.sentence.text, rules),
    near: speech ? new Map() : nearTerms(parts, rules),
    restates,
    words: speech ? (parts.words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []) : [],
  };
}
