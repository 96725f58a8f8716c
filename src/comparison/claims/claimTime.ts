import { parsePeriod } from '../../domain/times/period.ts';
import type { Period } from '../../domain/times/period.ts';
import type { ClassedClaim } from './classedClaim.ts';

/**
 * The time at which a claim's figure holds: its own date, cut off at publication; else the publication, or
 * the time of recording. A date after publication is the time that the claim looks ahead to, not when it was
 * known.
 */
export function claimTime({
  times,
  publication: { publishedAt, recordedAt },
}: Pick<ClassedClaim, 'times' | 'publication'>): Period | null {
  const recorded = recordedAt?.getTime();
  const known =
    parsePeriod(publishedAt) ?? (recorded === undefined ? null : { start: recorded, end: recorded });
  const own = parsePeriod(times.asOf);
  if (own === null || known === null) return own ?? known;
  return own.start > known.end ? known : { start: own.start, end: Math.min(own.end, known.end) };
}

/** Whether `later` begins after `earlier` ended, as precisely as both are known. */
export const isStrictlyLater = (later: Period | null, earlier: Period | null): boolean =>
  later !== null && earlier !== null && later.start > earlier.end;
