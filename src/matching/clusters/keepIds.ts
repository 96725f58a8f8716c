/** A member of a group, with the object to which it belonged so far. */
export interface Member {
  readonly id: string;
  /** `null` if it belonged to none. */
  readonly homeId: string | null;
  /** The object that a person gave it to. */
  readonly givenTo?: string | undefined;
}

/**
 * The id of each group; `null` if it needs a new one. An id stays with the group to which a person gave a member, else
 * with the larger part of its members. If that is outside these groups, none of them has it.
 * @param elsewhere the number of members that an object has outside these groups
 */
export function keepIds(
  groups: readonly (readonly Member[])[],
  elsewhere: ReadonlyMap<string, number>,
): readonly (string | null)[] {
  const shares = groups.flatMap(sharesOf);
  shares.sort(
    (a, b) => b.given - a.given || b.count - a.count || (a.homeId < b.homeId ? -1 : 1) || a.index - b.index,
  );
  const ids = groups.map((): string | null => null);
  const taken = new Set<string>();
  for (const { index, homeId, given, count } of shares) {
    if (taken.has(homeId) || ids[index] !== null) continue;
    if (given === 0 && (elsewhere.get(homeId) ?? 0) > count) continue;
    ids[index] = homeId;
    taken.add(homeId);
  }
  return ids;
}

interface Share {
  /** The place of the group. */
  readonly index: number;
  readonly homeId: string;
  /** The members that a person gave to the object, and all that belonged to it. */
  given: number;
  count: number;
}

function sharesOf(group: readonly Member[], index: number): readonly Share[] {
  const shares = new Map<string, Share>();
  const share = (homeId: string): Share => {
    const found = shares.get(homeId) ?? { index, homeId, given: 0, count: 0 };
    shares.set(homeId, found);
    return found;
  };
  for (const { homeId, givenTo } of group) {
    if (givenTo !== undefined) share(givenTo).given++;
    if (homeId !== null) share(homeId).count++;
  }
  return [...shares.values()];
}
