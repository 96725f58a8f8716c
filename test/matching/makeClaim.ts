import { makeFrame } from '../support/makeFrame.ts';
import type { Frame } from '../../src/domain/frames/frame.ts';
import type { Interval } from '../../src/domain/figures/interval.ts';
import type { Modality } from '../../src/domain/vocabulary.ts';
import { articleContext } from '../../src/matching/terms/articleContext.ts';
import type { MatchableParts } from '../../src/domain/claims/matchableParts.ts';
import { lexicon } from '../../src/reading/languages/en/lexicon.ts';
import { matchSubject, type MatchSubject } from '../../src/matching/claims/matchSubject.ts';

/** An article in a test: its first sentence names its subject. */
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

type MadeParts = Omit<MatchableParts, 'id' | 'words' | 'sentence' | 'place' | 'figure'>;

const exactly = (value: string): Interval => ({
  low: value,
  high: value,
  lowInclusive: true,
  highInclusive: true,
});

function made(
  article: TestArticle,
  sentence: string,
  words: string,
  parts: MadeParts,
  value: string | null = null,
): MatchSubject {
  const begin = place(article, sentence);
  const at = sentence.indexOf(words);
  if (at < 0) throw new Error(`"${words}" does not stand in "${sentence}"`);
  return matchSubject(
    {
      id: `${article.id}#${String(begin + at)}`,
      place: 'BODY',
      figure: value === null ? null : { value, typical: exactly(value) },
      words: { exact: words, start: begin + at, end: begin + at + [...words].length },
      sentence: { exact: sentence, start: begin, end: begin + [...sentence].length },
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
): MatchSubject {
  const parts: MadeParts = {
    kind: 'FIGURE',
    frame: makeFrame({ nounPhrase: frame.noun ?? null, ...frame }),
    modality,
    polarity: 'POSITIVE',
    times: { event: eventTime ?? null, asOf: null },
    attribution: [],
    links: restates === undefined ? [] : [{ kind: 'CONVERSION_OF', to: restates }],
  };
  const digits = /\d[\d,]*/u.exec(words)?.[0].replaceAll(',', '') ?? null;
  return made(article, sentence, words, parts, digits);
}

/** A QUOTE or STATEMENT claim. */
export function speech(
  kind: 'QUOTE' | 'STATEMENT',
  article: TestArticle,
  words: string,
  speaker: string | null,
  polarity: 'POSITIVE' | 'NEGATIVE' = 'POSITIVE',
): MatchSubject {
  return made(article, words, words, {
    kind,
    frame: null,
    modality: 'ASSERTED',
    polarity,
    times: { event: null, asOf: null },
    attribution: speaker === null ? [] : [{ role: 'ORIGIN', agent: { name: speaker, kind: 'UNKNOWN' } }],
    links: [],
  });
}
