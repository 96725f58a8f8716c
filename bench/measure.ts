import { performance } from 'node:perf_hooks';

/** The middle of some numbers. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** The number that a share of some numbers does not exceed. */
export function percentile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** Milliseconds that a run takes. */
export async function timed(run: () => unknown): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

/**
 * Times two runs in turn, A B A B …, after one uncounted round. Gives the medians and the median of the
 * ratios A/B round by round. The speed of these machines drifts, so only runs side by side can be compared.
 */
export async function compared(
  rounds: number,
  a: () => unknown,
  b: () => unknown,
): Promise<{ readonly a: number; readonly b: number; readonly ratio: number }> {
  await a();
  await b();
  const times: { a: number; b: number }[] = [];
  for (let round = 0; round < rounds; round++) times.push({ a: await timed(a), b: await timed(b) });
  return {
    a: median(times.map((time) => time.a)),
    b: median(times.map((time) => time.b)),
    ratio: median(times.map((time) => time.a / time.b)),
  };
}

/** A table for a person: one row a line, columns in line. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
