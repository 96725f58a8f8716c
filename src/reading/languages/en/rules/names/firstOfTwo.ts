import type { KnownMention } from '../../../../speech/attribution/mentions.ts';
import type { Token } from '../../../../text/token.ts';
import { people } from '../../people.ts';

/** The first of two sources has at most so many words, if it has no name. */
const MAX_FIRST_TOKENS = 5;

const NOMINAL = /^(?:DET|ADJ|NOUN|PROPN|X)$/u;
const DETERMINER = /^(?:the|an?|his|her|its|their)$/u;

/**
 * The tokens of the first of two sources: "police and Europol", "the mayor and the miners' union", "Ana Quill and the
 * council". Empty if the words name one source.
 */
export function firstOfTwo(tokens: readonly Token[], mentions: readonly KnownMention[]): readonly Token[] {
  const and = tokens.findIndex(({ lower }) => lower === 'and');
  const [joint, behind] = [tokens[and], tokens[and + 1]];
  if (joint === undefined || behind === undefined) return [];
  // "both the mayor and the union"
  const first = tokens.slice(tokens[0]?.lower === 'both' ? 1 : 0, and);
  const own = mentions.find(({ start }) => start < joint.start);
  const determined = DETERMINER.test(behind.lower);
  if (own !== undefined) return determined && own.end === first.at(-1)?.end ? first : [];
  if (and > MAX_FIRST_TOKENS || first.length === 0) return [];
  const isPlain = first.every(
    ({ pos, text, lower }, k) =>
      (NOMINAL.test(pos) || lower === 'of' || people.bodies.has(lower)) &&
      (k === 0 || !/^\p{Lu}/u.test(text)),
  );
  const isNamed = mentions.some(({ start, kind }) => start === behind.start && kind !== 'OTHER');
  return isPlain && (isNamed || determined) && first.at(-1)?.pos !== 'DET' ? first : [];
}
