import { readingId, type Claim } from '../domain/claims/claim.ts';
import type { DetectedLanguage } from '../domain/claims/detectedLanguage.ts';
import type { Words } from '../domain/claims/span.ts';
import type { AmbiguousNumber, ReadableArticle, Reader } from '../domain/claims/reader.ts';
import { entryStarts } from './layout/entryStarts.ts';
import { inPart } from './layout/inPart.ts';
import { leadSources } from './layout/leadSources.ts';
import { tableFigures } from './layout/tableFigures.ts';
import { detectLanguage } from './detection/detectLanguage.ts';
import { readHeadline } from './headline/readHeadline.ts';
import { readSpeech } from './speech/readSpeech.ts';
import type { FoundFigure } from './figures/foundFigure.ts';
import { readFigures } from './figures/readFigures.ts';
import { NO_SPEECH, type FoundSpeech, type Speech } from './speech/foundSpeech.ts';
import { linkClaims } from './linkClaims.ts';
import { withoutFormer } from './withoutFormer.ts';
import { rulesIdentity } from './rulesIdentity.ts';
import { orderFound, type Found } from './orderFound.ts';
import type { Prose } from './text/prose.ts';
import type { Language } from './language.ts';
import { readProse } from './text/readProse.ts';
import { outcomeFigures } from './times/outcomeFigures.ts';
import { readTimes, type FoundTimes } from './times/readTimes.ts';
import type { Extent } from './text/extent.ts';

/** A reader that answers at once. */
export interface RulesReader extends Reader {
  detectLanguage(text: string, tag: string | null): DetectedLanguage;
  read(article: ReadableArticle, onAmbiguous?: (number: AmbiguousNumber) => void): readonly Claim[];
}

function wordsOf({ points }: Prose, { start, end }: Extent): Words {
  return points.words({ start: points.fromUtf16(start), end: points.fromUtf16(end) });
}

/** A figure, quote or statement as a claim. */
function claimOf(id: string, prose: Prose, speech: Speech, found: Found, times: FoundTimes): Claim {
  const { item, links } = found;
  const {
    links: attribution,
    notes,
    told,
  } = speech.attributionOf(
    found.kind === 'FIGURE' ? item.words : found.item.asked,
    found.kind !== 'FIGURE' && found.item.own,
  );
  return {
    id,
    kind: found.kind,
    words: wordsOf(prose, item.words),
    sentence: wordsOf(prose, item.sentence),
    place: 'BODY',
    frame: found.kind === 'FIGURE' ? found.item.frame : null,
    frameWords:
      found.kind === 'FIGURE'
        ? found.item.slots.map(({ slot, words }) => ({ slot, ...wordsOf(prose, words) }))
        : [],
    figure: found.kind === 'FIGURE' ? found.item.figure : null,
    modality: item.modality,
    polarity: item.polarity,
    times: { event: times.event, asOf: times.asOf },
    attribution,
    links,
    ...(told.length > 0 && { told }),
    reading: { rule: item.rule, notes: [...item.notes, ...times.notes, ...notes] },
  };
}

/**
 * Makes a reader of rules only: no network, no randomness. It gives the figures, quotes and attributed statements of an
 * article, in the order of the text. Linear in the text.
 */
export function makeRulesReader(languages: readonly [Language, ...Language[]]): RulesReader {
  const [first, ...others] = languages;
  return {
    ...rulesIdentity(languages),
    detectLanguage: (text, tag) => detectLanguage(text, tag, { language: first.tag, hasWord: first.hasWord }),
    read(article, onAmbiguous) {
      const language = others.find(({ tag }) => tag === article.language) ?? first;
      const layout = article.layout ?? [];
      const prose = readProse(article.text, language, layout);
      const { publisher, title, url = null } = article;
      const entries = entryStarts(prose, layout);
      const printed = readFigures(
        prose,
        (words, reason) => {
          onAmbiguous?.({ words: wordsOf(prose, words), reason });
        },
        article.publishedAt,
        article.mostClaims,
      );
      // Such a text is refused, so that its figures need no sources.
      const isOverfull = printed.length > (article.mostClaims ?? Infinity);
      const speech = isOverfull ? NO_SPEECH : readSpeech(prose, { publisher, title, url }, entries);
      const figures: readonly FoundFigure[] = tableFigures(prose, layout, printed);
      const said: readonly FoundSpeech[] = [...speech.quotes, ...speech.statements];
      const timesOf = readTimes(
        prose,
        article.publishedAt,
        figures.map(({ words }) => words),
        entries,
      );
      const isOutcome = outcomeFigures(figures, language);
      const withSource = leadSources(prose, layout, speech);
      const read = orderFound(figures, said).map((found, index) => {
        const { kind, item, around } = found;
        const previous = kind === 'FIGURE' && item.frame.scope === 'PREVIOUS';
        const predicate = kind === 'FIGURE' ? item.predicateAt : null;
        const outcome = kind === 'FIGURE' && isOutcome(item);
        const claim = claimOf(
          readingId(index),
          prose,
          speech,
          found,
          timesOf({ kind, words: item.words, predicate, outcome, previous, around }),
        );
        return withSource(inPart(claim, layout));
      });
      const claims = linkClaims(read.map(withoutFormer));
      // A text that is kept as it was sent may begin with its title: then the claims are of the text.
      const isInText = title === null || article.text.trimStart().startsWith(title.trim());
      return isInText ? claims : [...claims, ...readHeadline(title, language, claims)];
    },
  };
}
