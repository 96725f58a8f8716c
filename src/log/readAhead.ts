/**
 * What `read` gives for each of some starts, in their order, a few of them read ahead while one is looked at. Rejects where a
 * read does; ends only when nothing is under way any more.
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
      // It is awaited when its turn comes, and until then nobody hears of its failure.
      begun.catch(() => undefined);
      open.push(begun);
      const next = open.length < ahead ? undefined : open.shift();
      if (next) yield await next;
    }
    for (let next = open.shift(); next; next = open.shift()) yield await next;
  } finally {
    // Where the caller stops early, what was begun still runs.
    await Promise.allSettled(open);
  }
}

/** The numbers from `from` on, by `step`, below `to`. */
export function* steps(from: number, to: number, step: number): Generator<number> {
  for (let at = from; at < to; at += step) yield at;
}
