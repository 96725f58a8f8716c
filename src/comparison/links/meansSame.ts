import { compareThings } from '../../domain/frames/countedThing.ts';
import { scopeClass } from '../../domain/frames/assertionClass.ts';
import { nameKey } from '../../domain/nameKey.ts';
import type { Scope } from '../../domain/vocabulary.ts';
import { MS_PER_DAY, parsePeriod } from '../../domain/times/period.ts';
import type { FigureClaim } from '../claims/classedClaim.ts';
import { findDifferences } from '../relations/findDifferences.ts';

/** Whether the words name the counted thing: "its figure of 41" leaves it open. */
const namesThing = ({ frame, classes: { thing } }: FigureClaim): boolean =>
  thing !== null && thing.classes.length > 0 && (thing.listed || frame.nounPhrase !== null);

/** Whether the words of a figure name both the counted thing and its predicate. */
export const isComplete = (claim: FigureClaim): boolean =>
  namesThing(claim) && claim.classes.predicate !== null;

function countSame(about: FigureClaim, held: FigureClaim): boolean {
  if (about.frame.dimension !== 'COUNT') return true;
  const [p, q] = [about.classes.predicate, held.classes.predicate];
  if (p?.listed === true && q?.listed === true && p.name !== q.name) return false;
  const [x, y] = [about.classes.thing, held.classes.thing];
  if (x === null || y === null || !namesThing(about) || !namesThing(held)) return true;
  const relation = compareThings(x, y);
  return relation !== 'DIFFERENT' && relation !== 'UNRELATED';
}

const WHOLE: Scope = 'TOTAL';

/** An older figure ("from 31") may be any total. */
const fitsScope = ({ frame: { scope } }: FigureClaim, { frame }: FigureClaim): boolean =>
  scopeClass(frame.scope) === (scope === 'PREVIOUS' ? WHOLE : scopeClass(scope));

const differ = (a: string | null, b: string | null): boolean =>
  a !== null && b !== null && nameKey(a) !== nameKey(b);

/** A date so near to publication is that of the news, such as the withdrawal, and not that of the event. */
const NEWS_DAYS = 31;

/** The figure without an event time that may be the time of the denial or withdrawal itself. */
function withoutNews(about: FigureClaim): FigureClaim {
  const [event, published] = [parsePeriod(about.times.event), parsePeriod(about.publication.publishedAt)];
  const isNews = event && published && Math.abs(published.start - event.start) <= NEWS_DAYS * MS_PER_DAY;
  return isNews ? { ...about, times: { ...about.times, event: null } } : about;
}

/**
 * Whether a figure that is only told of may mean a held one of the same amount. Words that leave something out fit all;
 * known things, predicates, places, roles and dates that differ never fit.
 */
export function meansSame(about: FigureClaim, held: FigureClaim): boolean {
  if (!fitsScope(about, held) || !countSame(about, held)) return false;
  if (differ(about.frame.location, held.frame.location) || differ(about.frame.role, held.frame.role))
    return false;
  return findDifferences(withoutNews(about), held).every(
    ({ dimension }) => dimension !== 'UNIT' && dimension !== 'EVENT',
  );
}
