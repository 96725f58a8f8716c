import { relateThings } from '../domain/countedThing.ts';
import { cosine } from './articleContext.ts';
import type { Feature } from './feature.ts';
import type { MatchableClaim } from './matchableClaim.ts';
import { daysApart } from './periodOf.ts';

type Found = Feature | null;

function thingFeature(a: MatchableClaim, b: MatchableClaim): Found {
  if (!a.thing || !b.thing) return null;
  const names = [a, b].map((claim) => claim.thing?.classes.join(' and ') ?? '');
  const relation = relateThings(a.thing, b.thing);
  const measured = a.measure?.dimension !== 'COUNT';
  switch (relation) {
    case 'SAME':
      return { name: measured ? 'thing.measured' : 'thing.same', strength: 1, reason: `Both count ${names[0] ?? ''}.` };
    case 'WIDER':
    case 'NARROWER':
      return { name: 'thing.part', strength: 1, reason: `One counts ${names.join(', the other ')}, a part of it.` };
    case 'OPEN':
      return measured ? null : { name: 'thing.open', strength: 1, reason: 'One leaves open what is counted.' };
    case 'UNRELATED':
    case 'DIFFERENT':
      return {
        name: measured ? 'thing.measuredOther' : 'thing.other',
        strength: 1,
        reason: `One names ${names.join(', the other ')}.`,
      };
  }
}

function predicateFeature({ predicate: p }: MatchableClaim, { predicate: q }: MatchableClaim): Found {
  if (!p || !q) return { name: 'predicate.open', strength: 1, reason: 'One does not say what happened to it.' };
  return p.name === q.name
    ? { name: 'predicate.same', strength: 1, reason: `Both were ${p.name}.` }
    : { name: 'predicate.other', strength: 1, reason: `One reads ${p.name}, the other ${q.name}.` };
}

function qualifierFeature({ qualifiers: p }: MatchableClaim, { qualifiers: q }: MatchableClaim): Found {
  if (p.size === 0 || q.size === 0) return null;
  const shared = [...p].some((word) => q.has(word));
  const words = [p, q].map((set) => [...set].join(' '));
  return shared
    ? { name: 'qualifier.same', strength: 1, reason: `Both are narrowed by ${words[0] ?? ''}.` }
    : { name: 'qualifier.other', strength: 1, reason: `One is ${words.join(', the other ')}.` };
}

function namesFeature({ names: p }: MatchableClaim, { names: q }: MatchableClaim): Found {
  if (p.size === 0 || q.size === 0) return null;
  const shared = [...p].filter((name) => q.has(name));
  if (shared.length === 0) return { name: 'names.other', strength: 1, reason: 'The sentences share no name.' };
  const strength = shared.length / Math.min(p.size, q.size);
  return { name: 'names.shared', strength, reason: `Both sentences name ${shared.join(', ')}.` };
}

/** Days after which two times are certainly not one event's; the strength grows to there by the logarithm. */
const FAR_DAYS = { event: 30, published: 365 } as const;
/** Days of one event: reports of a night run on to the next day, and clocks differ. */
const NEAR_DAYS = { event: 1, published: 2 } as const;

function timeFeature(kind: 'event' | 'published', a: MatchableClaim, b: MatchableClaim): Found {
  const [p, q] = [a[kind], b[kind]];
  if (!p || !q) return null;
  const days = daysApart(p, q);
  const what = kind === 'event' ? 'The events' : 'The articles';
  if (days <= NEAR_DAYS[kind]) return { name: `${kind}.near`, strength: 1, reason: `${what} are of one time.` };
  const strength = Math.min(1, Math.log1p(days - NEAR_DAYS[kind]) / Math.log1p(FAR_DAYS[kind]));
  return { name: `${kind}.far`, strength, reason: `${what} lie ${String(days)} days apart.` };
}

/** Articles that share this much are about one event; near-copies share more, and that says nothing further. */
const ONE_EVENT = 0.45;

function contextFeature(a: MatchableClaim, b: MatchableClaim): Found {
  if (a.article.id === b.article.id)
    return { name: 'context.sameArticle', strength: 1, reason: 'Both stand in one article.' };
  const shared = cosine(a.article.context, b.article.context);
  const strength = Math.min(1, shared / ONE_EVENT);
  return { name: 'context', strength, reason: `The articles share ${percent(shared)} of what they are about.` };
}

const percent = (part: number): string => `${String(Math.round(100 * part))} %`;

/** The grounds for and against two figures as answers to one question; features that say nothing are left out. */
export function figureFeatures(a: MatchableClaim, b: MatchableClaim): readonly Feature[] {
  const sentence = cosine(a.terms, b.terms);
  const sameSentence = a.article.id === b.article.id && a.sentenceStart === b.sentenceStart;
  const found: readonly Found[] = [
    thingFeature(a, b),
    predicateFeature(a, b),
    qualifierFeature(a, b),
    namesFeature(a, b),
    timeFeature('event', a, b),
    timeFeature('published', a, b),
    contextFeature(a, b),
    sameSentence
      ? { name: 'sentence.one', strength: 1, reason: 'Both stand in one sentence, which says different things.' }
      : { name: 'sentence', strength: sentence, reason: `The sentences share ${percent(sentence)} of their words.` },
    { name: 'near', strength: cosine(a.near, b.near), reason: `The words at the figures are ${percent(cosine(a.near, b.near))} the same.` },
    a.modality === b.modality
      ? null
      : { name: 'modality.other', strength: 1, reason: `One is ${a.modality}, the other ${b.modality}.` },
  ];
  return found.filter((feature) => feature !== null);
}
