import type { Claim } from '../../domain/claims/claim.ts';
import type { MatchableParts } from '../../domain/claims/matchableParts.ts';
import type { ScopeClass } from '../../domain/frames/assertionClass.ts';
import { figureSize } from '../../domain/figures/figureSize.ts';
import { classifyCountedThing, type CountedThing } from '../../domain/frames/countedThing.ts';
import { thingOfHappening } from '../../domain/frames/thingOfHappening.ts';
import { classifyPredicate, type PredicateClass } from '../../domain/frames/predicateClass.ts';
import type { Lexicon } from '../../domain/lexicon.ts';
import type { WeightedTerms } from '../terms/articleContext.ts';
import {
  contentTerms,
  datesInSentence,
  namesInSentence,
  nearTerms,
  nounQualifiers,
  sentenceTerms,
  speakerNames,
} from './claimTerms.ts';
import { comparedScope } from './comparedScope.ts';
import { parseDays, type Days } from './days.ts';

/** The parts of an article that matching uses. */
export interface ArticleProfile {
  readonly id: string;
  /** ISO 8601; a date only if no time is known. */
  readonly publishedAt: string | null;
  /** `articleContext` of its title and text. */
  readonly context: WeightedTerms;
}

/** A claim with its terms for matching. */
export interface MatchSubject extends Pick<
  Claim,
  'id' | 'kind' | 'place' | 'frame' | 'modality' | 'polarity'
> {
  readonly article: ArticleProfile;
  /** The beginning of its sentence: claims of one sentence say different things. */
  readonly sentenceStart: number;
  readonly thing: CountedThing | null;
  /** `null` if nothing is counted. */
  readonly scope: ScopeClass | null;
  readonly predicate: PredicateClass | null;
  /** Words before the counted noun that narrow it ("ballistic", "attack"). */
  readonly qualifiers: ReadonlySet<string>;
  /** Countries whose people are counted ("two German nationals"). */
  readonly peoples: ReadonlySet<string>;
  /** `figureSize`; `null` for other claims. */
  readonly size: number | null;
  readonly event: Days | null;
  readonly published: Days | null;
  /** The speaker's names; empty if the speaker has none ("an official"). */
  readonly speaker: ReadonlySet<string>;
  /** The words for the body that gives it, else for its speaker; empty if the article names none. */
  readonly source: ReadonlySet<string>;
  /** The time at which it holds as its text tells it, ISO 8601; `null` if it tells none. */
  readonly asOf: string | null;
  /** The actor and the target (person or place), as far as the sentence's verb names them. */
  readonly actor: ReadonlySet<string>;
  readonly target: ReadonlySet<string>;
  /** Names in the sentence without the speaker's: participants and places. */
  readonly names: ReadonlySet<string>;
  /** Years and months that the sentence names ("2003", "december", "last month"): background is of another time. */
  readonly dates: ReadonlySet<string>;
  /** Content words of the sentence; for a quote or statement, only of the claim's words. */
  readonly terms: WeightedTerms;
  /** Content words around the figure, the nearer the heavier; empty for quotes and statements. */
  readonly near: WeightedTerms;
  /** The claim's own words in order, lower case, without marks; empty for figures. */
  readonly words: readonly string[];
  /** The claim of the article that gives the same amount in another unit: both answer one question. */
  readonly restates: string | null;
}

/**
 * The subject of matching, by the words of its article's language. Deterministic, linear in its sentence; build it once
 * for each claim.
 */
export function matchSubject(claim: MatchableParts, article: ArticleProfile, lexicon: Lexicon): MatchSubject {
  const { terms: rules } = lexicon;
  const { id, kind, place, words, sentence, frame, modality, polarity, times } = claim;
  const published = parseDays(article.publishedAt);
  const counted = frame && classifyCountedThing(frame, lexicon);
  const predicate = counted && classifyPredicate(counted, frame.predicate, lexicon);
  const thing = counted && thingOfHappening(counted, predicate);
  const speaker = claim.attribution.find(({ role }) => role === 'ORIGIN')?.agent.name ?? null;
  const body = claim.attribution.find(({ role }) => role === 'BODY')?.agent.name ?? null;
  const speech = kind !== 'FIGURE';
  return {
    ...{ id, kind, place, frame, modality, polarity, article },
    sentenceStart: sentence.start,
    thing,
    scope: comparedScope(claim, predicate, lexicon),
    predicate,
    qualifiers: nounQualifiers(frame?.nounPhrase ?? null, rules),
    peoples: new Set(
      (frame?.nounPhrase ?? '').split(' ').flatMap((word) => lexicon.findCountry(word.toLowerCase()) ?? []),
    ),
    size: claim.figure && figureSize(claim.figure),
    event: parseDays(times.event ?? times.asOf),
    published,
    speaker: speakerNames(speaker, rules),
    source: contentTerms(body ?? speaker, rules),
    asOf: times.asOf,
    actor: contentTerms(frame?.actor ?? null, rules),
    target: contentTerms(frame?.target ?? null, rules),
    names: namesInSentence(sentence.exact, speaker, rules),
    dates: datesInSentence(sentence.exact, published, rules),
    terms: sentenceTerms(speech ? words.exact : sentence.exact, rules),
    near: speech ? new Map() : nearTerms(claim, rules),
    restates: claim.links.find((link) => link.kind === 'CONVERSION_OF')?.to ?? null,
    words: speech ? (words.exact.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []) : [],
  };
}
