import type { Span } from '../../domain/claims/span.ts';
import type { Prose } from './prose.ts';

/**
 * The sentence, or sentences, that some words touch; the words themselves if they are in no sentence. UTF-16 offsets.
 */
export function sentenceAround({ sentences }: Pick<Prose, 'sentences'>, { start, end }: Span): Span {
  const touched = sentences.filter((sentence) => sentence.start < end && start < sentence.end);
  return {
    start: Math.min(start, touched.at(0)?.start ?? start),
    end: Math.max(end, touched.at(-1)?.end ?? end),
  };
}
