import { readingId, type Claim } from '../../../domain/claims/claim.ts';
import type { CodePoints } from '../../../domain/claims/codePoints.ts';
import type { Words } from '../../../domain/claims/span.ts';

/**
 * A reading of a sentence at the place of the same sentence in another text; `null` if the text does not have its words
 * there. Words outside the sentence that the text does not have at their distance are left out.
 */
export function moveReading(
  reading: Omit<Claim, 'links'>,
  sentence: Words,
  points: CodePoints,
): Claim | null {
  const distance = sentence.start - reading.sentence.start;
  const move = <W extends Words>(words: W | null): W | null => {
    if (words === null) return null;
    const moved = { ...words, start: words.start + distance, end: words.end + distance };
    return moved.start >= 0 && points.slice(moved.start, moved.end) === words.exact ? moved : null;
  };
  const words = move(reading.words);
  if (words === null || move(reading.sentence) === null) return null;
  return {
    ...reading,
    ...{ id: readingId(0), words, sentence, links: [] },
    frameWords: reading.frameWords.flatMap((slot) => move(slot) ?? []),
    attribution: reading.attribution.map((link) => ({
      ...link,
      source: move(link.source),
      cue: move(link.cue),
    })),
  };
}
