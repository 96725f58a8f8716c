import type { Modality } from '../../domain/vocabulary.ts';
import { cosine } from '../terms/articleContext.ts';
import { featureFamily, formatPercent } from './featureFamily.ts';

export const near = featureFamily<'near', number>({
  name: 'Words around the figure',
  kinds: ['FIGURE'],
  of: (a, b) => {
    const alike = cosine(a.near, b.near);
    return { name: 'near', strength: alike, seen: alike };
  },
  features: {
    near: {
      weight: { FIGURE: 2.3 },
      says: 'The strength is the likeness of the words around the figures.',
      explain: (alike) => `The words at the figures are ${formatPercent(alike)} the same.`,
    },
  },
});

export const sentence = featureFamily<'sentence' | 'sentence.one', number>({
  name: 'Sentence',
  kinds: ['FIGURE'],
  of: (a, b) => {
    if (a.article.id === b.article.id && a.sentenceStart === b.sentenceStart)
      return { name: 'sentence.one', seen: 1 };
    const alike = cosine(a.terms, b.terms);
    return { name: 'sentence', strength: alike, seen: alike };
  },
  features: {
    sentence: {
      weight: { FIGURE: 0.9 },
      says: 'The strength is the likeness of the sentences.',
      explain: (alike) => `The sentences share ${formatPercent(alike)} of their words.`,
    },
    'sentence.one': {
      weight: { FIGURE: -2.3 },
      says: 'One sentence holds both: it says two things.',
      explain: () => 'One sentence holds both, and says two things.',
    },
  },
});

export const modality = featureFamily<'modality.other', { readonly one: Modality; readonly other: Modality }>(
  {
    name: 'Modality',
    kinds: ['FIGURE'],
    of: (a, b) =>
      a.modality === b.modality
        ? null
        : { name: 'modality.other', seen: { one: a.modality, other: b.modality } },
    features: {
      'modality.other': {
        weight: { FIGURE: -0.5 },
        says: 'Their modalities differ, but may be of one class of assertion.',
        explain: ({ one, other }) => `One is ${one}, the other ${other}.`,
      },
    },
  },
);

/** The pairs of neighbouring words, or the words themselves if there are fewer than two. */
function pairsOf(words: readonly string[]): ReadonlySet<string> {
  if (words.length < 2) return new Set(words);
  return new Set(words.slice(1).map((word, index) => `${words[index] ?? ''} ${word}`));
}

/** How much of the shorter quote the longer one has, by pairs of neighbouring words. */
function quotedAlike(a: readonly string[], b: readonly string[]): number {
  const [few, many] = a.length <= b.length ? [a, b] : [b, a];
  const own = pairsOf(few);
  const other = few.length < 2 ? new Set(many) : pairsOf(many);
  return own.size === 0 ? 0 : [...own].filter((pair) => other.has(pair)).length / own.size;
}

export const words = featureFamily<'words', number>({
  name: 'Words of the quote or statement',
  kinds: ['QUOTE', 'STATEMENT'],
  of: (a, b) => {
    const alike = a.kind === 'QUOTE' ? quotedAlike(a.words, b.words) : cosine(a.terms, b.terms);
    return { name: 'words', strength: alike, seen: alike };
  },
  features: {
    words: {
      weight: { QUOTE: 8, STATEMENT: 7 },
      says: 'The strength is the shared part: pairs of neighbouring words of quotes, content words of statements.',
      explain: (alike) => `They share ${formatPercent(alike)} of the words.`,
    },
  },
});

/** Many speakers say quotes of fewer words, of many things. */
const FEW_WORDS = 4;

export const fewWords = featureFamily<'words.few', number>({
  name: 'Length of the quote',
  kinds: ['QUOTE'],
  of: (a, b) => {
    const few = Math.min(a.words.length, b.words.length);
    return few < FEW_WORDS ? { name: 'words.few', seen: few } : null;
  },
  features: {
    'words.few': {
      weight: { QUOTE: -4 },
      says: `A quote has fewer than ${FEW_WORDS} words.`,
      explain: (few) => `${String(few)} words are no saying of their own.`,
    },
  },
});
