import { CodePoints } from '../../domain/claims/codePoints.ts';
import type { Language } from '../language.ts';
import { cutParagraphs } from './cutParagraphs.ts';
import { cutSentences } from './cutSentences.ts';
import type { Prose, Sentence } from './prose.ts';
import { tokenize } from './tokenize.ts';
import { tokensIn } from './tokensIn.ts';

/**
 * Cuts a text into paragraphs, sentences and tagged tokens of a language. Every offset is UTF-16 into `text` as given:
 * it normalises nothing. Deterministic, and linear in the text.
 */
export function readProse(text: string, language: Language): Prose {
  const paragraphs = cutParagraphs(text);
  const sentences: Sentence[] = [];
  paragraphs.forEach((paragraph, index) => {
    const tokens = tokenize(text, paragraph.start, paragraph.end, language.text);
    for (const { from, to } of cutSentences(tokens, language.text)) {
      const own = tokensIn(language, language.tagger(tokens.slice(from, to)));
      const first = own[0];
      const last = own.at(-1);
      if (first && last) sentences.push({ start: first.start, end: last.end, paragraph: index, tokens: own });
    }
  });
  return { text, language, points: new CodePoints(text), paragraphs, sentences };
}
