import type { Lead } from './agreement.ts';
import type { LatestPerOrigin } from '../series/latestPerOrigin.ts';
import { statedEnd } from './figureEnds.ts';
import type { FoundConsensus } from './findConsensus.ts';
import { nameOrigin } from './nameOrigin.ts';

/**
 * The figure that a page leads with, by the first rule that applies. It is the figure of the only body, else the most precise
 * one where most bodies meet, else the range of all.
 * @param current the latest figures that count, at least one
 * @param strongest the most precise figure at that place
 */
export function findLead(
  current: readonly LatestPerOrigin[],
  meeting: FoundConsensus | null,
  strongest: LatestPerOrigin | null,
): Lead | null {
  const [first, ...others] = current;
  if (first === undefined) return null;
  if (others.length === 0) return leadOf(first, 'SINGLE_BODY');
  const meets = meeting !== null && strongest !== null && 2 * meeting.members.length > current.length;
  return meets && meeting.members.length > 1 ? leadOf(strongest, 'MOST_BODIES') : rangeOf(current);
}

const value = (latest: LatestPerOrigin, end: 'low' | 'high'): string | null =>
  latest.denies ? null : (statedEnd(latest, end)?.toFixed() ?? null);

const leadOf = (latest: LatestPerOrigin, rule: Lead['rule']): Lead => ({
  low: value(latest, 'low'),
  high: value(latest, 'high'),
  words: latest.figure.claim.figure.verbatim,
  body: latest.origin.name === null ? null : nameOrigin(latest.origin),
  rule,
  claimIds: [latest.figure.claim.id],
});

/** From the least figure to the greatest, in the words of both. */
function rangeOf(current: readonly LatestPerOrigin[]): Lead {
  const at = (end: 'low' | 'high'): LatestPerOrigin | undefined =>
    current
      .filter((latest) => statedEnd(latest, end) !== null)
      .toSorted((a, b) => {
        const [x, y] = [statedEnd(a, end), statedEnd(b, end)];
        const order = x === null || y === null ? 0 : x.cmp(y);
        return (end === 'low' ? order : -order) || (a.figure.claim.id < b.figure.claim.id ? -1 : 1);
      })[0];
  const [low, high] = [at('low'), at('high')];
  const ends = [...new Set([low, high].flatMap((latest) => latest ?? []))];
  const shown = ends.length > 0 ? ends : current.slice(0, 1);
  return {
    low: low === undefined ? null : value(low, 'low'),
    high: high === undefined ? null : value(high, 'high'),
    words: [...new Set(shown.map(({ figure }) => figure.claim.figure.verbatim))].join(' – '),
    body: null,
    rule: 'RANGE_OF_ALL',
    claimIds: shown.map(({ figure }) => figure.claim.id),
  };
}
