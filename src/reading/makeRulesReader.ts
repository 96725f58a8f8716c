import type { Claim } from '../domain/claims/claim.ts';
import type { ReadableArticle, Reader } from '../domain/claims/reader.ts';
import { readSpeech } from './speech/readSpeech.ts';
import type { FoundFigure } from './figures/foundFigure.ts';
import { readFigures } from './figures/readFigures.ts';
import type { FoundSpeech, Speech } from './speech/foundSpeech.ts';
import { orderFound, type Found } from './orderFound.ts';
import type { Prose } from './text/prose.ts';
import type { Language } from './language.ts';
import { readProse } from './text/readProse.ts';
import { readTimes, type ClaimTimes } from './times/readTimes.ts';
import type { Extent } from './text/extent.ts';

/** A reader that answers at once. */
export interface RulesReader extends Reader {
  read(article: ReadableArticle): readonly Claim[];
}

function spanOf(prose: Prose, extent: Extent): { start: number; end: number } {
  return { start: prose.points.fromUtf16(extent.start), end: prose.points.fromUtf16(extent.end) };
}

/** A figure, quote or statement as a claim. */
function claimOf(prose: Prose, speech: Speech, found: Found, times: ClaimTimes): Claim {
  const { item, links } = found;
  const { links: attribution, notes } = speech.attributionOf(item.words);
  return {
    kind: found.kind,
    words: spanOf(prose, item.words),
    sentence: spanOf(prose, item.sentence),
    figure: found.kind === 'FIGURE' ? found.item.figure : null,
    modality: item.modality,
    polarity: item.polarity,
    eventTime: times.eventTime,
    asOf: times.asOf,
    attribution,
    links,
    trace: { rule: item.rule, notes: [...item.notes, ...times.notes, ...notes] },
  };
}

/**
 * Makes a reader of rules only: no network, no randomness. It gives the figures, quotes and attributed statements of an
 * article, sorted by where they begin. Linear in the text.
 */
export function makeRulesReader([language]: readonly [Language, ...Language[]]): RulesReader {
  return {
    name: 'consilience-rules',
    version: '1',
    read(article) {
      const prose = readProse(article.text, language);
      const speech = readSpeech(prose);
      const figures: readonly FoundFigure[] = readFigures(prose);
      const said: readonly FoundSpeech[] = [...speech.quotes, ...speech.statements];
      const timesOf = readTimes(
        prose,
        article.publishedAt,
        figures.map(({ words }) => words),
      );
      return orderFound(figures, said).map((found) => {
        const { kind, item, around } = found;
        const previous = kind === 'FIGURE' && item.figure.measure.scope === 'PREVIOUS';
        const predicate = kind === 'FIGURE' ? item.predicateAt : null;
        return claimOf(
          prose,
          speech,
          found,
          timesOf({ kind, words: item.words, predicate, previous, around }),
        );
      });
    },
  };
}
