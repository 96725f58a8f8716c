/** A cache of values by id. It evicts the values that were least recently used. */
export interface LruCache<Value> {
  get(id: string): Value | undefined;
  set(id: string, value: Value): void;
}

/** A cache of at most `most` values. */
export function lruCache<Value>(most: number): LruCache<Value> {
  const recent = new Map<string, Value>();
  const set = (id: string, value: Value): void => {
    recent.delete(id);
    recent.set(id, value);
    for (const oldest of recent.keys()) {
      if (recent.size <= most) break;
      recent.delete(oldest);
    }
  };
  return {
    get: (id) => {
      const value = recent.get(id);
      if (value !== undefined) set(id, value);
      return value;
    },
    set,
  };
}

/** The values of ids: cached ones, and the others from `read`, which are then cached. */
export async function readThrough<Value>(
  remembered: LruCache<Value>,
  ids: readonly string[],
  read: (ids: readonly string[]) => Promise<Iterable<readonly [string, Value]>>,
): Promise<readonly Value[]> {
  const values: Value[] = [];
  const unknown: string[] = [];
  for (const id of new Set(ids)) {
    const value = remembered.get(id);
    if (value === undefined) unknown.push(id);
    else values.push(value);
  }
  if (unknown.length === 0) return values;
  for (const [id, value] of await read(unknown)) {
    remembered.set(id, value);
    values.push(value);
  }
  return values;
}
