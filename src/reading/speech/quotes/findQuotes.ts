import { firstReached } from '../../text/firstReached.ts';
import type { FoundSpeech } from '../foundSpeech.ts';
import type { Prose, Sentence } from '../../text/prose.ts';
import type { Saying } from '../statements/saying.ts';
import type { Extent } from '../../text/extent.ts';
import type { Stretch } from './stretch.ts';

/** Speech without a source has at least these many words; shorter stretches are scare quotes. */
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

/** The index of the last sentence that begins at or before `at`; 0 if none does. */
export function sentenceAt(sentences: readonly Sentence[], at: number): number {
  return Math.max(0, firstReached(sentences, (sentence) => sentence.start > at) - 1);
}

function trimmed(text: string, words: Extent): Extent {
  let { start, end } = words;
  while (start < end && /\s/u.test(text[start] ?? '')) start++;
  while (end > start && /\s/u.test(text[end - 1] ?? '')) end--;
  return { start, end };
}

/** Whether a stretch reads like whole speech, and not like a part of the narrator's sentence. */
export function isFull(text: string, stretch: Stretch): boolean {
  const words = text.slice(stretch.words.start, stretch.words.end).trim();
  return stretch.continues || (/^[^\p{L}]*(?:\p{Lu}|\d)/u.test(words) && words.includes(' '));
}

/**
 * The stretches that are whole speech: those that read like it, and the second halves of speech that a tag
 * splits ("“...,” Ortiz said, “...”").
 */
export function fullStretches(
  text: string,
  stretches: readonly Stretch[],
  sayingOf: (words: Extent) => Saying | null,
): Set<Stretch> {
  const full = new Set<Stretch>();
  stretches.forEach((stretch, index) => {
    const previous = stretches[index - 1];
    const saying = previous !== undefined && full.has(previous) ? sayingOf(stretch.words) : null;
    const split =
      saying !== null && saying.content.length > 1 && saying === sayingOf(previous?.words ?? stretch.words);
    if (split || isFull(text, stretch)) full.add(stretch);
  });
  return full;
}

/** Whether a named source calls a thing by the words ("what Ortiz called “...”"), so that they are more than a name. */
function isLabel(text: string, saying: Saying, stretch: Stretch, subjects: ReadonlySet<string>): boolean {
  const source = saying.source === null ? '' : text.slice(saying.source.start, saying.source.end);
  const last = source.split(/\s/u).at(-1) ?? '';
  const named = subjects.has(last) || /^\p{Lu}/u.test(last);
  return named && stretch.open - saying.cue.end <= 1 && saying.cue.end <= stretch.open;
}

/**
 * The quotes of a prose: the attributed stretches, and unattributed ones that are whole sentences. `full` are the
 * stretches that are whole speech.
 */
export function findQuotes(
  prose: Prose,
  stretches: readonly Stretch[],
  full: ReadonlySet<Stretch>,
  sayingOf: (words: Extent) => Saying | null,
): FoundSpeech[] {
  const { text } = prose;
  const { speech } = prose.language;
  const quotes: FoundSpeech[] = [];
  for (const stretch of stretches) {
    const words = trimmed(text, stretch.words);
    if (words.start >= words.end) continue;
    const saying = sayingOf(words);
    const printed = text.slice(words.start, words.end);
    const whole = full.has(stretch);
    const titled = speech.isTitleCase(printed) && !/[.!?…]$/u.test(printed);
    const spoken = whole && !titled && SENTENCE_END.test(printed);
    const labelled = saying !== null && isLabel(text, saying, stretch, speech.words.pronouns.subjects);
    if (!spoken && (labelled ? speech.isTitleCase(printed) : speech.isTitleOrScare(text, stretch))) continue;
    if (saying === null && speech.isTitleCase(printed)) continue;
    const ascribed = saying === null && speech.isAscribed(text, stretch);
    if (saying === null && !ascribed && !(spoken && printed.split(/\s+/u).length >= MIN_UNATTRIBUTED_WORDS))
      continue;
    const notes = [
      whole
        ? 'The words between the marks are whole speech.'
        : 'The words between the marks are a part of speech inside a sentence of the narrator.',
    ];
    if (stretch.continues) notes.push('The speech of the paragraph before runs on: its mark was not closed.');
    if (saying === null) notes.push('The text names no source for the words.');
    quotes.push({
      kind: 'QUOTE',
      words,
      asked: words,
      own: false,
      sentence: sentencesAround(prose.sentences, { start: stretch.open, end: stretch.close }),
      modality: 'ASSERTED',
      polarity: 'POSITIVE',
      rule: saying === null && !ascribed ? 'quote.unattributed' : whole ? 'quote.full' : 'quote.partial',
      notes,
    });
  }
  return quotes;
}
