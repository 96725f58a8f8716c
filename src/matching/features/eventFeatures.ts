import { MS_PER_DAY } from '../../domain/times/period.ts';
import { cosine } from '../terms/articleContext.ts';
import { formatPercent, type Feature } from './feature.ts';
import type { MatchSubject } from '../claims/matchSubject.ts';
import { daysApart } from '../claims/days.ts';

/** Days after which two times are certainly not one event's; the strength grows to there by the logarithm. */
const FAR_DAYS = { event: 30, published: 365 } as const;
/** Days of one event: reports of a night run on to the next day, and clocks differ. */
const NEAR_DAYS = { event: 1, published: 2 } as const;
/** Articles that share this much are about one event; near-copies share more, and that says nothing further. Those of one day need less. */
const ONE_EVENT = { sameTime: 0.4, anyTime: 0.5 } as const;
/** Up to here they share what any two of a kind share. Measured, a tenth more or less of either changes F1 by two points. */
const UNRELATED = 0.15;

function timeFeature(kind: 'event' | 'published', a: MatchSubject, b: MatchSubject): Feature | null {
  const [p, q] = [a[kind], b[kind]];
  if (!p || !q) return null;
  const days = daysApart(p, q);
  const what = kind === 'event' ? 'The events' : 'The articles';
  if (days <= NEAR_DAYS[kind])
    return { name: `${kind}.near`, strength: 1, because: () => `${what} are of one time.` };
  const strength = Math.min(1, Math.log1p(days - NEAR_DAYS[kind]) / Math.log1p(FAR_DAYS[kind]));
  return { name: `${kind}.far`, strength, because: () => `${what} lie ${String(days)} days apart.` };
}

/** The years before that of the article which a sentence names. */
function foreignYears({ dates, published }: MatchSubject): readonly string[] {
  if (published === null) return [];
  const year = new Date(published.from * MS_PER_DAY).getUTCFullYear();
  return [...dates].filter((date) => /^\d{4}$/.test(date) && Number(date) < year);
}

/** The times that the sentences name. One that names none tells of the article's own event. */
function datesFeature(a: MatchSubject, b: MatchSubject): Feature | null {
  const [p, q] = [a.dates, b.dates];
  if (p.size === 0 && q.size === 0) return null;
  const shared = [...p].filter((date) => q.has(date));
  if (shared.length > 0)
    return { name: 'dates.shared', strength: 1, because: () => `Both sentences name ${shared.join(', ')}.` };
  const named = [...p, ...q].join(', ');
  // "the worst since 1931, when 70 drowned": another year than that of the article is another event.
  const past = [...foreignYears(a), ...foreignYears(b)];
  if (past.length > 0)
    return {
      name: 'dates.past',
      strength: 1,
      because: () => `Only one sentence tells of ${past.join(', ')}.`,
    };
  return p.size === 0 || q.size === 0
    ? { name: 'dates.one', strength: 1, because: () => `Only one sentence names ${named}.` }
    : { name: 'dates.other', strength: 1, because: () => `The sentences name different times: ${named}.` };
}

function contextFeature(a: MatchSubject, b: MatchSubject): Feature {
  if (a.article.id === b.article.id)
    return { name: 'context.sameArticle', strength: 1, because: () => 'Both stand in one article.' };
  const shared = cosine(a.article.context, b.article.context);
  const sameTime = a.published && b.published && daysApart(a.published, b.published) <= NEAR_DAYS.published;
  const oneEvent = sameTime === true ? ONE_EVENT.sameTime : ONE_EVENT.anyTime;
  return {
    name: 'context',
    strength: Math.min(1, Math.max(0, (shared - UNRELATED) / (oneEvent - UNRELATED))),
    because: () => `The articles share ${formatPercent(shared)} of what they are about.`,
  };
}

/** Whether two claims are about one event: what their articles are about, and when. */
export function eventFeatures(a: MatchSubject, b: MatchSubject): readonly (Feature | null)[] {
  return [
    contextFeature(a, b),
    timeFeature('event', a, b),
    timeFeature('published', a, b),
    datesFeature(a, b),
  ];
}
