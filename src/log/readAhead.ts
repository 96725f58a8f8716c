/**
 * The results of `read` for some starts, in their order. A few are read ahead while the caller uses one.
 * Rejects if a read does; ends only when no read is under way.
 */
export async function* readAhead<T>(
  starts: Iterable<number>,
  ahead: number,
  read: (start: number) => Promise<T>,
): AsyncGenerator<T> {
  const open: Promise<T>[] = [];
  try {
    for (const start of starts) {
      const begun = read(start);
      // It is awaited when its turn comes; until then its failure is not reported.
      begun.catch(() => undefined);
      open.push(begun);
      const next = open.length < ahead ? undefined : open.shift();
      if (next) yield await next;
    }
    for (let next = open.shift(); next; next = open.shift()) yield await next;
  } finally {
    // If the caller stops early, the reads that were begun still run.
    await Promise.allSettled(open);
  }
}

/** The numbers from `from`, in steps of `step`, below `to`. */
export function* steps(from: number, to: number, step: number): Generator<number> {
  for (let at = from; at < to; at += step) yield at;
}
