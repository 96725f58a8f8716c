import type { ReadableArticle, ReadClaim, Reader } from '../domain/claim.ts';
import { readSpeech } from './attribution/readSpeech.ts';
import type { FoundFigure } from './figures/foundFigure.ts';
import { readFigures } from './figures/readFigures.ts';
import type { Extent, FoundSpeech, Speech } from './found.ts';
import type { Prose } from './prose.ts';
import { readProse } from './readProse.ts';

function spanOf(prose: Prose, extent: Extent): { start: number; end: number } {
  return { start: prose.points.fromUtf16(extent.start), end: prose.points.fromUtf16(extent.end) };
}

function figureClaim(prose: Prose, speech: Speech, found: FoundFigure): ReadClaim {
  const { links, notes } = speech.attributionOf(found.words);
  return {
    kind: 'FIGURE',
    words: spanOf(prose, found.words),
    sentence: spanOf(prose, found.sentence),
    figure: found.figure,
    modality: found.modality,
    polarity: found.polarity,
    eventTime: null,
    asOf: null,
    attribution: links,
    links: [],
    trace: { rule: found.rule, notes: [...found.notes, ...notes] },
  };
}

function speechClaim(prose: Prose, speech: Speech, found: FoundSpeech): ReadClaim {
  const { links, notes } = speech.attributionOf(found.words);
  return {
    kind: found.kind,
    words: spanOf(prose, found.words),
    sentence: spanOf(prose, found.sentence),
    figure: null,
    modality: found.modality,
    polarity: found.polarity,
    eventTime: null,
    asOf: null,
    attribution: links,
    links: [],
    trace: { rule: found.rule, notes: [...found.notes, ...notes] },
  };
}

/** By place, the wider words first where two claims begin together; so the order never depends on the engine. */
const byPlace = (a: ReadClaim, b: ReadClaim): number =>
  a.words.start - b.words.start || b.words.end - a.words.end || a.kind.localeCompare(b.kind);

/**
 * The reader of the house: rules only, no network, no randomness. It gives the figures, quotes and attributed
 * statements of an article, sorted by where they begin. Linear in the text.
 */
export const rulesReader = {
  name: 'consilience-rules',
  version: '1',
  read(article: ReadableArticle): readonly ReadClaim[] {
    const prose = readProse(article.text);
    const speech = readSpeech(prose);
    const claims = [
      ...readFigures(prose).map((found) => figureClaim(prose, speech, found)),
      ...speech.quotes.map((found) => speechClaim(prose, speech, found)),
      ...speech.statements.map((found) => speechClaim(prose, speech, found)),
    ];
    return claims.sort(byPlace);
  },
} satisfies Reader;
