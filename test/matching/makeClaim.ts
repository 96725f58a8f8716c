import type { Frame } from '../../src/domain/frames/frame.ts';
import type { Modality } from '../../src/domain/vocabulary.ts';
import { articleContext } from '../../src/matching/terms/articleContext.ts';
import type { ClaimParts } from '../../src/domain/claims/claimParts.ts';
import { lexicon } from '../../src/reading/languages/en/lexicon.ts';
import { matchableClaim, type MatchableClaim } from '../../src/matching/claims/matchableClaim.ts';

/** An article in a test: its first sentence says what it is about. */
export interface TestArticle {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly publishedAt?: string;
}

type FigureParts = Partial<Frame> & {
  readonly modality?: Modality;
  readonly eventTime?: string;
  readonly restates?: string;
};

const place = (article: TestArticle, sentence: string): number => Math.max(0, article.text.indexOf(sentence));

function made(
  article: TestArticle,
  sentence: string,
  words: string,
  parts: Omit<ClaimParts, 'id' | 'words' | 'start' | 'sentence'>,
): MatchableClaim {
  const begin = place(article, sentence);
  const at = sentence.indexOf(words);
  if (at < 0) throw new Error(`"${words}" does not stand in "${sentence}"`);
  return matchableClaim(
    {
      id: `${article.id}#${String(begin + at)}`,
      words,
      start: begin + at,
      sentence: { text: sentence, start: begin },
      ...parts,
    },
    {
      id: article.id,
      publishedAt: article.publishedAt ?? null,
      context: articleContext({ title: article.title, text: article.text }, lexicon.terms),
    },
    lexicon,
  );
}

/** A FIGURE claim on words of a sentence. */
export function figure(
  article: TestArticle,
  sentence: string,
  words: string,
  { modality = 'ASSERTED', eventTime, restates, ...frame }: FigureParts,
): MatchableClaim {
  return made(article, sentence, words, {
    kind: 'FIGURE',
    frame: {
      dimension: 'COUNT',
      unit: null,
      noun: null,
      nounPhrase: frame.noun ?? null,
      predicate: null,
      actor: null,
      target: null,
      scope: 'TOTAL',
      ...frame,
    },
    modality,
    polarity: 'POSITIVE',
    times: { event: eventTime ?? null, asOf: null },
    speaker: null,
    restates: restates ?? null,
  });
}

/** A QUOTE or STATEMENT claim. */
export function speech(
  kind: 'QUOTE' | 'STATEMENT',
  article: TestArticle,
  words: string,
  speaker: string | null,
  polarity: 'POSITIVE' | 'NEGATIVE' = 'POSITIVE',
): MatchableClaim {
  return made(article, words, words, {
    kind,
    frame: null,
    modality: 'ASSERTED',
    polarity,
    times: { event: null, asOf: null },
    speaker,
    restates: null,
  });
}
