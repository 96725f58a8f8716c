import { instantOf } from '../domain/moment.ts';
import type { ComparableClaim } from './comparableClaim.ts';

/** A stretch of time in milliseconds since 1970, both ends inclusive: as long as the words leave it open. */
export interface Period {
  readonly start: number;
  readonly end: number;
}

export const MS_PER_DAY = 86_400_000;

/** The period of an ISO 8601 moment: a year, a month, a day in UTC, an instant. `null` where it is none of them. */
export function periodOf(moment: string | null): Period | null {
  if (moment === null) return null;
  const parts = /^(\d{4})(?:-(\d{2}))?(-\d{2})?$/u.exec(moment);
  const start = instantOf(parts?.[2] === undefined && parts ? `${moment}-01-01` : moment)?.getTime();
  if (start === undefined) return null;
  if (parts === null) return { start, end: start };
  const [, year = '', month, day] = parts;
  if (day !== undefined) return { start, end: start + MS_PER_DAY - 1 };
  const next = month === undefined ? Date.UTC(Number(year) + 1, 0) : Date.UTC(Number(year), Number(month));
  return { start, end: next - 1 };
}

/**
 * When a claim's figure holds as far as its words tell: its own date, cut off at publication; else the publication, or
 * when the ledger met it. A date after publication says what the claim looks ahead to, not when it was known.
 */
export function timeOf(claim: Pick<ComparableClaim, 'asOf' | 'publishedAt' | 'recordedAt'>): Period | null {
  const recorded = claim.recordedAt?.getTime();
  const known =
    periodOf(claim.publishedAt) ?? (recorded === undefined ? null : { start: recorded, end: recorded });
  const own = periodOf(claim.asOf);
  if (own === null || known === null) return own ?? known;
  return own.start > known.end ? known : { start: own.start, end: Math.min(own.end, known.end) };
}

/** Whether `later` begins after `earlier` ended, as precisely as both are known. */
export const strictlyLater = (later: Period | null, earlier: Period | null): boolean =>
  later !== null && earlier !== null && later.start > earlier.end;
