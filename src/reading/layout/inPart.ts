import type { Claim } from '../../domain/claims/claim.ts';
import { partAt, type Layout } from '../../domain/claims/layout.ts';

/** A claim of the text with its place; a claim of an entry holds at the time of the entry if no other time is said. */
export function inPart(claim: Claim, layout: Layout): Claim {
  const part = partAt(layout, claim.words.start);
  if (part === null) return claim;
  if (part.time === null || claim.times.asOf !== null) return { ...claim, place: part.kind };
  const note = `Its entry is of ${part.time}, so it holds then.`;
  return {
    ...claim,
    place: part.kind,
    times: { ...claim.times, asOf: part.time },
    reading: { ...claim.reading, notes: [...claim.reading.notes, note] },
  };
}
