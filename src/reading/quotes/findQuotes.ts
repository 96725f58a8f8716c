import { firstReached } from '../firstReached.ts';
import type { Extent, FoundSpeech } from '../found.ts';
import type { Prose, Sentence } from '../prose.ts';
import type { Saying } from '../statements/saying.ts';
import type { Stretch } from './pairMarks.ts';
import { isTitleOrScare } from './titleOrScare.ts';

/** Speech that nobody is named for has at least these many words; shorter stretches are scare quotes. */
const MIN_UNATTRIBUTED_WORDS = 5;
const SENTENCE_END = /[.!?…,—-]$/u;

/** The span from the first sentence that `words` touch to the last. Binary search. */
export function sentencesAround(sentences: readonly Sentence[], words: Extent): Extent {
  const first = sentences[sentenceAt(sentences, words.start)];
  const last = sentences[sentenceAt(sentences, Math.max(words.start, words.end - 1))];
  return {
    start: Math.min(words.start, first?.start ?? words.start),
    end: Math.max(words.end, last?.end ?? words.end),
  };
}

/** The index of the last sentence that begins at or before `at`; 0 where none does. */
export function sentenceAt(sentences: readonly Sentence[], at: number): number {
  return Math.max(0, firstReached(sentences, (sentence) => sentence.start > at) - 1);
}

function trimmed(text: string, words: Extent): Extent {
  let { start, end } = words;
  while (start < end && /\s/u.test(text[start] ?? '')) start++;
  while (end > start && /\s/u.test(text[end - 1] ?? '')) end--;
  return { start, end };
}

/** Whether a stretch is speech of its own, and no part of the narrator's sentence. */
export function isFull(text: string, stretch: Stretch): boolean {
  const words = text.slice(stretch.words.start, stretch.words.end).trim();
  return stretch.continues || (/^[^\p{L}]*(?:\p{Lu}|\d)/u.test(words) && words.includes(' '));
}

/** The quotes of a prose: the attributed stretches, and unattributed ones that are whole sentences. */
export function findQuotes(
  prose: Prose,
  stretches: readonly Stretch[],
  sayingOf: (words: Extent) => Saying | null,
): FoundSpeech[] {
  const { text } = prose;
  const quotes: FoundSpeech[] = [];
  for (const stretch of stretches) {
    const words = trimmed(text, stretch.words);
    if (words.start >= words.end) continue;
    const saying = sayingOf(words);
    const printed = text.slice(words.start, words.end);
    const full = isFull(text, stretch);
    const spoken = full && SENTENCE_END.test(printed);
    if (!spoken && isTitleOrScare(text, stretch)) continue;
    if (saying === null && !(spoken && printed.split(/\s+/u).length >= MIN_UNATTRIBUTED_WORDS)) continue;
    const notes = [
      full
        ? 'The words between the marks are speech of their own.'
        : 'The words between the marks are a part of somebody’s words inside a sentence of the narrator.',
    ];
    if (stretch.continues) notes.push('The speech of the paragraph before runs on: its mark was not closed.');
    if (saying === null) notes.push('Nobody is named for the words.');
    quotes.push({
      kind: 'QUOTE',
      words,
      sentence: sentencesAround(prose.sentences, { start: stretch.open, end: stretch.close }),
      modality: 'ASSERTED',
      polarity: 'POSITIVE',
      rule: saying === null ? 'quote.unattributed' : full ? 'quote.full' : 'quote.partial',
      notes,
    });
  }
  return quotes;
}
