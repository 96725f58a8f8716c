/** The things to join, by index, and the rules for joining them. */
export interface Linkage {
  readonly size: number;
  /**
   * How well two things fit: higher is closer. Minus infinity keeps their groups apart for ever; `null` says nothing, as
   * for two things that have no common measure.
   */
  readonly fit: (one: number, other: number) => number | null;
  /** Pairs that are in one group whatever their fit. */
  readonly together: readonly (readonly [number, number])[];
  /** Two groups join if their mean fit reaches it. */
  readonly from: number;
}

/** Coherent groups of things. */
export interface Groups {
  /** Indices, ascending; groups in the order of their first one. */
  readonly groups: readonly (readonly number[])[];
  /** The mean fit of two groups, by their places in `groups`; minus infinity if they are apart or nothing compares them. */
  readonly fit: (one: number, other: number) => number;
}

/** The sums of fits between groups, each in the row of its first member, and how many pairs they sum. */
class FitSums {
  private readonly sums: Float64Array;
  private readonly pairs: Int32Array;
  private readonly size: number;

  constructor(size: number) {
    this.size = size;
    this.sums = new Float64Array(size * size);
    this.pairs = new Int32Array(size * size);
  }

  add(one: number, other: number, fit: number): void {
    for (const at of [one * this.size + other, other * this.size + one]) {
      this.sums[at] = (this.sums[at] ?? 0) + fit;
      this.pairs[at] = (this.pairs[at] ?? 0) + 1;
    }
  }

  /** Adds the row of one group to that of another. */
  join(into: number, from: number, rows: Iterable<number>): void {
    const { size, sums, pairs } = this;
    for (const row of rows) {
      if (row === into || row === from) continue;
      const sum = (sums[into * size + row] ?? 0) + (sums[from * size + row] ?? 0);
      const count = (pairs[into * size + row] ?? 0) + (pairs[from * size + row] ?? 0);
      sums[into * size + row] = sums[row * size + into] = sum;
      pairs[into * size + row] = pairs[row * size + into] = count;
    }
  }

  mean(one: number, other: number): number {
    const at = one * this.size + other;
    const count = this.pairs[at] ?? 0;
    return count === 0 ? -Infinity : (this.sums[at] ?? 0) / count;
  }
}

/** The first member of the group of each thing, under the pairs that belong together. */
function firstMembers({ size, together }: Linkage): number[] {
  const first = Array.from({ length: size }, (_, index) => index);
  const find = (index: number): number => {
    let at = index;
    while (first[at] !== at) at = first[at] ?? at;
    return at;
  };
  for (const [one, other] of together) {
    const [a, b] = [find(one), find(other)];
    first[Math.max(a, b)] = Math.min(a, b);
  }
  return first.map((_, index) => find(index));
}

/** The group that fits a group best; of equal ones the preferred one, else the first. */
function closest(
  sums: FitSums,
  group: number,
  open: Iterable<number>,
  preferred: number | undefined,
): { readonly other: number; readonly fit: number } | null {
  let best: { other: number; fit: number } | null = null;
  for (const other of open) {
    if (other === group) continue;
    const fit = sums.mean(group, other);
    if (best === null || fit > best.fit || (fit === best.fit && other === preferred)) best = { other, fit };
  }
  return best;
}

/**
 * Joins things from the closest pair on, until no two groups have a mean fit of `from` (average linkage). It follows
 * chains of nearest neighbours: joining never brings a group closer to a third, so the groups are those of joining the
 * closest pair each time. The square of the things in time and memory. The order of equal fits is that of the indices.
 */
export function averageLinkage(linkage: Linkage): Groups {
  const { size, fit, from } = linkage;
  const first = firstMembers(linkage);
  const sums = new FitSums(size);
  for (let one = 0; one < size; one++) {
    for (let other = one + 1; other < size; other++) {
      const [a, b] = [first[one] ?? one, first[other] ?? other];
      const found = a === b ? null : fit(one, other);
      if (found !== null) sums.add(a, b, found);
    }
  }
  const members = new Map<number, number[]>();
  first.forEach((group, index) => members.set(group, [...(members.get(group) ?? []), index]));
  joinChains(sums, members, from);
  const groups = [...members].sort(([a], [b]) => a - b);
  return {
    groups: groups.map(([, own]) => own.sort((a, b) => a - b)),
    fit: (one, other) => sums.mean(groups[one]?.[0] ?? 0, groups[other]?.[0] ?? 0),
  };
}

/** Joins the groups, whose keys are their first members. */
function joinChains(sums: FitSums, members: Map<number, number[]>, from: number): void {
  const open = new Set([...members.keys()].sort((a, b) => a - b));
  const chain: number[] = [];
  while (open.size > 0) {
    const [next] = open;
    const tip = chain.at(-1) ?? next ?? 0;
    if (chain.length === 0) chain.push(tip);
    const before = chain.at(-2);
    const best = closest(sums, tip, open, before);
    if (best === null || !(best.fit >= from)) {
      // No later join brings it closer to any other.
      open.delete(tip);
      chain.pop();
    } else if (best.other === before) {
      chain.splice(-2);
      const [into, gone] = tip < before ? [tip, before] : [before, tip];
      sums.join(into, gone, members.keys());
      members.get(into)?.push(...(members.get(gone) ?? []));
      members.delete(gone);
      open.delete(gone);
    } else chain.push(best.other);
  }
}
