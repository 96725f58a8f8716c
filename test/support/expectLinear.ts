import { expect } from '@jest/globals';

/** How many times as much work the longer input is. */
const FACTOR = 4;
/** Linear work takes `FACTOR` times as long, quadratic work its square. Halfway between, with room for caches. */
const MOST = 10;
/** Work below this is lost in the noise of the clock and of garbage collection; the inputs grow until it is reached. */
const LEAST_CPU_MS = 40;
/** Inputs do not grow beyond this many times their first length. Work that is still too short then is fast enough. */
const MOST_GROWTH = 24;
/** A ratio that is too high once may be a collection of garbage; work that is not linear is too slow every time. */
const ATTEMPTS = 4;

/** The CPU time of `work` on an input of `length` units, in milliseconds. Other processes do not lengthen it. */
function cpuMsOf(work: (length: number) => void, length: number): number {
  const before = process.cpuUsage();
  work(length);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

/**
 * Expects `work` to take time in proportion to the length of its input. Compares two lengths in CPU time,
 * so a busy machine does not fail it, and needs no bound in seconds.
 * @param work does the work on an input of `length` units
 * @param length units of the shorter input to begin with
 * @param most the most units of any input, if longer ones are done in another way
 */
export function expectLinear(work: (length: number) => void, length: number, most = Infinity): void {
  work(Math.ceil(length / FACTOR));
  let units = length;
  while (units < Math.min(length * MOST_GROWTH, most / FACTOR / 2) && cpuMsOf(work, units) < LEAST_CPU_MS)
    units *= 2;
  const ratios: number[] = [];
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const short = cpuMsOf(work, units);
    const long = cpuMsOf(work, FACTOR * units);
    if (long < LEAST_CPU_MS) return;
    const ratio = long / Math.max(short, 1);
    if (ratio < MOST) return;
    ratios.push(ratio);
  }
  expect(ratios).toEqual(`below ${MOST} for ${FACTOR} times the input`);
}
