import type { Language } from '../language.ts';
import { CodePoints } from '../../domain/claims/codePoints.ts';
import { readSpeech } from '../speech/readSpeech.ts';
import type { FoundAttribution } from '../speech/foundSpeech.ts';
import type { Extent } from '../text/extent.ts';
import { readProse } from '../text/readProse.ts';

/**
 * The source that a title names behind a dash or colon at its end ("Nine dead in blast – police"); `null` if it names
 * none. It is read as if the verb of saying were there.
 */
export function titleSource(
  title: string,
  language: Language,
): ((words: Extent) => FoundAttribution | null) | null {
  const tail = language.headlines.sourceBehind(title);
  if (tail === null) return null;
  const said = `${title.slice(0, tail.from)}, ${tail.source} ${language.headlines.verbOfSaying}.`;
  const speech = readSpeech(readProse(said, language));
  const points = new CodePoints(title);
  return (words) => {
    if (words.end > tail.from) return null;
    const { links, notes } = speech.attributionOf(words);
    if (!links.some(({ role }) => role === 'ORIGIN')) return null;
    const start = title.indexOf(tail.source, tail.from);
    const source = points.words({
      start: points.fromUtf16(start),
      end: points.fromUtf16(start + tail.source.length),
    });
    return {
      links: links.map((link) => ({ ...link, source: link.role === 'ORIGIN' ? source : null, cue: null })),
      notes,
      // The evidence of a relation is in the text.
      told: [],
    };
  };
}
