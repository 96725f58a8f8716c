import { MS_PER_DAY } from '../../domain/times/period.ts';
import { cosine } from '../terms/articleContext.ts';
import { featureFamily, formatPercent, type Outcome } from './featureFamily.ts';
import type { MatchSubject } from '../claims/matchSubject.ts';
import { daysApart } from '../claims/days.ts';

/** After so many days two times are certainly of two events; the strength grows to there by the logarithm. */
const FAR_DAYS = { event: 30, published: 365 } as const;
/** Days of one event: reports of a night run on to the next day, and clocks differ. */
const NEAR_DAYS = { event: 1, published: 2 } as const;
/** Articles of one event share this much or more; two others share up to the first number (`SAME_EVENT_FROM`). */
const SHARED = { unrelated: 0.03, oneEvent: 0.3 } as const;

/** The kinds of claims that have an event: all. */
const ALL = ['FIGURE', 'QUOTE', 'STATEMENT'] as const;

type TimeName<Kind extends string> = `${Kind}.near` | `${Kind}.far`;

function compareTimes<Kind extends 'event' | 'published'>(
  kind: Kind,
  a: MatchSubject,
  b: MatchSubject,
): Outcome<TimeName<Kind>, number> | null {
  const [p, q] = [a[kind], b[kind]];
  if (!p || !q) return null;
  const days = daysApart(p, q);
  if (days <= NEAR_DAYS[kind]) return { name: `${kind}.near`, seen: days };
  const strength = Math.min(1, Math.log1p(days - NEAR_DAYS[kind]) / Math.log1p(FAR_DAYS[kind]));
  return { name: `${kind}.far`, strength, seen: days };
}

export const event = featureFamily<TimeName<'event'>, number>({
  name: 'Time of the event',
  kinds: ALL,
  of: (a, b) => compareTimes('event', a, b),
  features: {
    'event.near': {
      weight: { FIGURE: 0.2 },
      says: 'The events are at most a day apart.',
      explain: () => 'The events are of one time.',
    },
    'event.far': {
      weight: { FIGURE: -1, STATEMENT: -3 },
      says: 'The events are further apart; the strength grows with the days.',
      explain: (days) => `The events lie ${String(days)} days apart.`,
    },
  },
});

export const published = featureFamily<TimeName<'published'>, number>({
  name: 'Time of the article',
  kinds: ALL,
  of: (a, b) => compareTimes('published', a, b),
  features: {
    'published.near': {
      weight: { FIGURE: -0.4 },
      says: 'The articles are at most two days apart.',
      explain: () => 'The articles are of one time.',
    },
    'published.far': {
      weight: { FIGURE: -1.9, QUOTE: -0.5, STATEMENT: -1.5 },
      says: 'The articles are further apart; the strength grows with the days.',
      explain: (days) => `The articles lie ${String(days)} days apart.`,
    },
  },
});

/** The years that a sentence names and that are before its article's year. */
function foreignYears({ dates, published }: MatchSubject): readonly string[] {
  if (published === null) return [];
  const year = new Date(published.from * MS_PER_DAY).getUTCFullYear();
  return [...dates].filter((date) => /^\d{4}$/.test(date) && Number(date) < year);
}

type DatesName = `dates.${'shared' | 'one' | 'other' | 'past'}`;

/** The times that the sentences name. A sentence that names none tells of the article's event. */
function compareDates(a: MatchSubject, b: MatchSubject): Outcome<DatesName, readonly string[]> | null {
  const [p, q] = [a.dates, b.dates];
  if (p.size === 0 && q.size === 0) return null;
  const shared = [...p].filter((date) => q.has(date));
  if (shared.length > 0) return { name: 'dates.shared', seen: shared };
  // "the worst since 1931, when 70 drowned": another year than the article's is another event.
  const past = [...foreignYears(a), ...foreignYears(b)];
  if (past.length > 0) return { name: 'dates.past', seen: past };
  return { name: p.size === 0 || q.size === 0 ? 'dates.one' : 'dates.other', seen: [...p, ...q] };
}

export const dates = featureFamily<DatesName, readonly string[]>({
  name: 'Dates in the sentence',
  kinds: ALL,
  of: compareDates,
  features: {
    'dates.shared': {
      weight: { FIGURE: 0.5 },
      says: 'Both sentences name the same year or month.',
      explain: (shared) => `Both sentences name ${shared.join(', ')}.`,
    },
    'dates.one': {
      weight: { FIGURE: -0.4 },
      says: 'Only one sentence names a year or month.',
      explain: (named) => `Only one sentence names ${named.join(', ')}.`,
    },
    'dates.other': {
      weight: { FIGURE: -1 },
      says: 'The sentences name different years or months.',
      explain: (named) => `The sentences name different times: ${named.join(', ')}.`,
    },
    'dates.past': {
      weight: { FIGURE: -1.5 },
      says: "Only one sentence names a year before its article's.",
      explain: (past) => `Only one sentence tells of ${past.join(', ')}.`,
    },
  },
});

function compareContexts(
  a: MatchSubject,
  b: MatchSubject,
): Outcome<'context' | 'context.sameArticle', number> {
  if (a.article.id === b.article.id) return { name: 'context.sameArticle', seen: 1 };
  const shared = cosine(a.article.context, b.article.context);
  const strength = Math.min(
    1,
    Math.max(0, (shared - SHARED.unrelated) / (SHARED.oneEvent - SHARED.unrelated)),
  );
  return { name: 'context', strength, seen: shared };
}

export const context = featureFamily<'context' | 'context.sameArticle', number>({
  name: 'Topic of the articles',
  kinds: ALL,
  of: compareContexts,
  features: {
    context: {
      weight: { FIGURE: 4.5, QUOTE: 2, STATEMENT: 2.5 },
      says: 'The strength is the likeness of the articles: their names and rare words.',
      explain: (shared) => `The articles share ${formatPercent(shared)} of what they are about.`,
    },
    'context.sameArticle': {
      weight: { FIGURE: 4.4, STATEMENT: 1 },
      says: 'One article has both.',
      explain: () => 'Both are in one article.',
    },
  },
});
