import type { KnownMention } from '../../../../speech/attribution/mentions.ts';
import type { Token } from '../../../../text/token.ts';

/** The first of two sources has at most so many words. */
const MAX_FIRST_TOKENS = 3;

const NOMINAL = /^(?:DET|ADJ|NOUN|PROPN|X)$/u;

/** The tokens of the first of two sources, if only the second has a name: "police and Europol". Empty otherwise. */
export function firstOfTwo(tokens: readonly Token[], mentions: readonly KnownMention[]): readonly Token[] {
  const and = tokens.findIndex(({ lower }) => lower === 'and');
  const joint = tokens[and];
  const behind = tokens[and + 1];
  if (joint === undefined || behind === undefined || and > MAX_FIRST_TOKENS) return [];
  const first = tokens.slice(0, and);
  const isBefore = mentions.some(({ start }) => start < joint.start);
  const isPlain = first.every(({ pos, text }, k) => NOMINAL.test(pos) && (k === 0 || !/^\p{Lu}/u.test(text)));
  const isNamed = mentions.some(({ start, kind }) => start === behind.start && kind !== 'OTHER');
  return !isBefore && isPlain && isNamed && first.at(-1)?.pos !== 'DET' ? first : [];
}
