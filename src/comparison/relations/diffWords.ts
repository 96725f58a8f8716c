import type { WordDifference } from './claimRelation.ts';

/** A table of more cells than this is not filled: speeches that long are shown as differing in their whole middle. */
const MAX_CELLS = 250_000;

interface Alignment {
  readonly shared: number;
  readonly differences: readonly WordDifference[];
}

/** The words in which two word lists differ, in order, and how many they share in order (longest common subsequence). */
export function diffWords(first: readonly string[], second: readonly string[]): Alignment {
  let start = 0;
  while (start < first.length && start < second.length && first[start] === second[start]) start++;
  let tail = 0;
  const most = Math.min(first.length, second.length) - start;
  while (tail < most && first[first.length - 1 - tail] === second[second.length - 1 - tail]) tail++;
  const a = first.slice(start, first.length - tail);
  const b = second.slice(start, second.length - tail);
  if (a.length === 0 && b.length === 0) return { shared: start + tail, differences: [] };
  if (a.length * b.length > MAX_CELLS)
    return { shared: start + tail, differences: [{ first: a.join(' '), second: b.join(' ') }] };
  const middle = align(a, b);
  return { shared: start + tail + middle.shared, differences: middle.differences };
}

/** `table[i][j]`: how many words the ends of `a` from i and of `b` from j share in order. */
function sharedEnds(a: readonly string[], b: readonly string[]): readonly Uint32Array[] {
  const table = Array.from({ length: a.length + 1 }, () => new Uint32Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const longest = Math.max(table[i + 1]?.[j] ?? 0, table[i]?.[j + 1] ?? 0);
      const row = table[i];
      if (row) row[j] = a[i] === b[j] ? (table[i + 1]?.[j + 1] ?? 0) + 1 : longest;
    }
  }
  return table;
}

function align(a: readonly string[], b: readonly string[]): Alignment {
  const table = sharedEnds(a, b);
  const differences: WordDifference[] = [];
  let [left, right]: [string[], string[]] = [[], []];
  const close = (): void => {
    if (left.length + right.length > 0) differences.push({ first: left.join(' '), second: right.join(' ') });
    [left, right] = [[], []];
  };
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    const [wordA, wordB] = [a[i], b[j]];
    if (wordA !== undefined && wordA === wordB) {
      close();
      i++;
      j++;
    } else if (
      wordB === undefined ||
      (wordA !== undefined && (table[i + 1]?.[j] ?? 0) >= (table[i]?.[j + 1] ?? 0))
    ) {
      left.push(wordA ?? '');
      i++;
    } else {
      right.push(wordB);
      j++;
    }
  }
  close();
  return { shared: table[0]?.[0] ?? 0, differences };
}
