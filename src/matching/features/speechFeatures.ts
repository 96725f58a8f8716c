import { cosine } from '../terms/articleContext.ts';
import { formatPercent, type Feature } from './feature.ts';
import type { MatchSubject } from '../claims/matchSubject.ts';

/** Quotes of fewer words are said by many of many things. */
const FEW_WORDS = 4;

/** The pairs of neighbouring words, or the words themselves if there are not two. */
function pairsOf(words: readonly string[]): ReadonlySet<string> {
  if (words.length < 2) return new Set(words);
  return new Set(words.slice(1).map((word, index) => `${words[index] ?? ''} ${word}`));
}

/** The part of the shorter quote that the longer one holds, by pairs of neighbouring words. */
function quotedAlike(a: readonly string[], b: readonly string[]): number {
  const [few, many] = a.length <= b.length ? [a, b] : [b, a];
  const own = pairsOf(few);
  const other = few.length < 2 ? new Set(many) : pairsOf(many);
  return own.size === 0 ? 0 : [...own].filter((pair) => other.has(pair)).length / own.size;
}

function speakerFeature({ speaker: p }: MatchSubject, { speaker: q }: MatchSubject): Feature | null {
  if (p.size === 0 || q.size === 0) return null;
  const shared = [...p].filter((name) => q.has(name));
  return shared.length > 0
    ? { name: 'speaker.same', strength: 1, because: () => `Both are said by ${shared.join(' ')}.` }
    : {
        name: 'speaker.other',
        strength: 1,
        because: () => `${[...p].join(' ')} says one, ${[...q].join(' ')} the other.`,
      };
}

/** The grounds for and against two quotes as one saying, or two statements as one, the event left aside. */
export function speechFeatures(a: MatchSubject, b: MatchSubject): readonly (Feature | null)[] {
  const quote = a.kind === 'QUOTE';
  const alike = quote ? quotedAlike(a.words, b.words) : cosine(a.terms, b.terms);
  const few = Math.min(a.words.length, b.words.length);
  return [
    { name: 'words', strength: alike, because: () => `They share ${formatPercent(alike)} of the words.` },
    quote && few < FEW_WORDS
      ? { name: 'words.few', strength: 1, because: () => `${String(few)} words are no saying of their own.` }
      : null,
    speakerFeature(a, b),
  ];
}
