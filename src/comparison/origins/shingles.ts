import { AGREEMENT_POLICY } from '../../domain/agreement/agreementPolicyTable.ts';

const FNV_PRIME = 0x01000193;
const FNV_OFFSET = 0x811c9dc5;
/** A second, unrelated start, so that both halves together tell apart what one would confuse. */
const SECOND_OFFSET = 0x9e3779b9;
/** The high half keeps so many bits that a hash is a whole number a double holds exactly (32 + 21). */
const HIGH_BITS_SHIFT = 11;
const TWO_TO_32 = 4_294_967_296;

/** FNV-1a over UTF-16 units (http://www.isthe.com/chongo/tech/comp/fnv). */
function hashWord(word: string, offset: number): number {
  let hash = offset;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), FNV_PRIME);
  return hash >>> 0;
}

const mix = (hash: number, word: number): number => {
  const mixed = Math.imul(hash ^ word, FNV_PRIME);
  return Math.imul(mixed ^ (mixed >>> 15), 0x85ebca6b) >>> 0;
};

/**
 * The runs of five words of a text, hashed to whole numbers below 2^53 (they fit a bigint column), each once, in order
 * of their first place. Case, marks and white space do not count. The same on every machine; linear in the text.
 */
export function shingles(text: string): ReadonlySet<number> {
  const words =
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const low = words.map((word) => hashWord(word, FNV_OFFSET));
  const high = words.map((word) => hashWord(word, SECOND_OFFSET));
  const found = new Set<number>();
  const run = AGREEMENT_POLICY.copy.shingleWords;
  for (let at = 0; at + run <= words.length; at++) {
    let [a, b] = [FNV_OFFSET, SECOND_OFFSET];
    for (let i = at; i < at + run; i++) {
      a = mix(a, low[i] ?? 0);
      b = mix(b, high[i] ?? 0);
    }
    found.add((b >>> HIGH_BITS_SHIFT) * TWO_TO_32 + a);
  }
  return found;
}
