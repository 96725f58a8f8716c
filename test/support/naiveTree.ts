import { createHash } from 'node:crypto';

const sha256 = (...parts: Uint8Array[]): Buffer => createHash('sha256').update(Buffer.concat(parts)).digest();

/** The split of a tree of `count` leaves: the largest power of two below. */
const split = (count: number): number => 2 ** (Math.ceil(Math.log2(count)) - 1);

/** The tree over entries as RFC 6962, section 2.1, defines it, independent of the tested code. */
export interface NaiveTree {
  /** MTH(D[from:to]) */
  root(to: number, from?: number): Buffer;
  /** PATH(m, D[from:to]) */
  path(m: number, to: number, from?: number): Buffer[];
  /** `SUBPROOF(m, D[from:to], whole)`, which is `PROOF(m, D[to])` with its defaults. */
  proof(m: number, to: number, from?: number, whole?: boolean): Buffer[];
}

export function naiveTree(entries: readonly Uint8Array[]): NaiveTree {
  const known = new Map<string, Buffer>();
  const compute = (to: number, from: number): Buffer => {
    if (to === from) return sha256();
    if (to === from + 1) return sha256(Uint8Array.of(0), entries[from]!);
    const middle = from + split(to - from);
    return sha256(Uint8Array.of(1), root(middle, from), root(to, middle));
  };
  const root = (to: number, from = 0): Buffer => {
    const key = `${from}:${to}`;
    const hash = known.get(key) ?? compute(to, from);
    known.set(key, hash);
    return hash;
  };
  const path = (m: number, to: number, from = 0): Buffer[] => {
    if (to === from + 1) return [];
    const k = split(to - from);
    const middle = from + k;
    return m < k
      ? [...path(m, middle, from), root(to, middle)]
      : [...path(m - k, to, middle), root(middle, from)];
  };
  const proof = (m: number, to: number, from = 0, whole = true): Buffer[] => {
    if (m === to - from) return whole ? [] : [root(to, from)];
    const k = split(to - from);
    const middle = from + k;
    return m <= k
      ? [...proof(m, middle, from, whole), root(to, middle)]
      : [...proof(m - k, to, middle, false), root(middle, from)];
  };
  return { root, path, proof };
}
