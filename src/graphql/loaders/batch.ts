import DataLoader from 'dataloader';
import type { ProfileRecord } from '../../ledger/derived/readProfiles.ts';

/** Loads the row of each id in one read; `null` if there is none. */
export function byId<Row extends { readonly id: string }>(
  read: (ids: readonly string[]) => Promise<readonly Row[]>,
): DataLoader<string, Row | null> {
  return new DataLoader(async (ids) => {
    const rows = new Map((await read(ids)).map((row) => [row.id, row]));
    return ids.map((id) => rows.get(id) ?? null);
  });
}

/** Loads the rows of each group in one read. */
export function grouped<Row>(
  read: (ids: readonly string[]) => Promise<readonly Row[]>,
  groupOf: (row: Row) => string,
): DataLoader<string, readonly Row[]> {
  return new DataLoader(async (ids) => {
    const groups = new Map<string, Row[]>(ids.map((id) => [id, []]));
    for (const row of await read(ids)) groups.get(groupOf(row))?.push(row);
    return ids.map((id) => groups.get(id) ?? []);
  });
}

/** The profile of each id; zeros if it has no claim among others. */
export function profilesById(
  read: (ids: readonly string[]) => Promise<readonly ProfileRecord[]>,
): DataLoader<string, ProfileRecord> {
  return new DataLoader(async (ids) => {
    const found = new Map((await read(ids)).map((profile) => [profile.id, profile]));
    const none = { questionCount: 0, firstCount: 0, outlyingCount: 0, correctedCount: 0 };
    return ids.map((id) => found.get(id) ?? { id, ...none });
  });
}

/** Makes one value for each time. */
export function memoByTime<Value>(make: (time: Date) => Value): (time: Date) => Value {
  const made = new Map<number, Value>();
  return (time) => {
    const value = made.get(time.getTime()) ?? make(time);
    made.set(time.getTime(), value);
    return value;
  };
}

/** Makes a value once, when it is first needed. */
export function memoOnce<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => (made ??= { value: make() }).value;
}
