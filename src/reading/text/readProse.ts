import type { Layout } from '../../domain/claims/layout.ts';
import { CodePoints } from '../../domain/claims/codePoints.ts';
import type { Language } from '../language.ts';
import { cutCells } from './cutCells.ts';
import { cutParagraphs } from './cutParagraphs.ts';
import { cutSentences } from './cutSentences.ts';
import type { Prose, Sentence } from './prose.ts';
import { tokenize } from './tokenize.ts';
import { tokensIn } from './tokensIn.ts';

/**
 * Cuts a text into paragraphs, sentences and tagged tokens of a language. Every offset is UTF-16 into `text` as given:
 * it normalises nothing. The parts of the layout bound its sentences: each cell of a table is read by itself. Deterministic, and linear in the text.
 */
export function readProse(text: string, language: Language, layout: Layout = []): Prose {
  const points = new CodePoints(text);
  const paragraphs = cutCells(cutParagraphs(text), points, layout);
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
  return { text, language, points, paragraphs, sentences };
}
