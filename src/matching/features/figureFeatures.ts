import { compareThings } from '../../domain/frames/countedThing.ts';
import { cosine } from '../terms/articleContext.ts';
import { formatPercent, type Feature } from './feature.ts';
import type { MatchSubject } from '../claims/matchSubject.ts';

type MaybeFeature = Feature | null;

function thingFeature({ thing: p, frame }: MatchSubject, { thing: q }: MatchSubject): MaybeFeature {
  if (!p || !q) return null;
  const measured = frame?.dimension !== 'COUNT';
  const [one, other] = [p, q].map(({ classes }) => classes.join(' and '));
  const against = (): string => `One names ${one ?? ''}, the other ${other ?? ''}.`;
  switch (compareThings(p, q)) {
    case 'SAME':
      return measured
        ? { name: 'measured.same', strength: 1, because: () => `Both are of ${one ?? ''}.` }
        : {
            name: one === 'person' ? 'thing.people' : 'thing.same',
            strength: 1,
            because: () => `Both count ${one ?? ''}.`,
          };
    case 'WIDER':
    case 'NARROWER':
      return { name: 'thing.part', strength: 1, because: () => `${against()} One is a part of the other.` };
    case 'OPEN':
      return measured
        ? null
        : p.classes.length === q.classes.length
          ? { name: 'thing.unsaid', strength: 1, because: () => 'Both leave open what is counted.' }
          : { name: 'thing.open', strength: 1, because: () => 'One leaves open what is counted.' };
    case 'UNRELATED':
    case 'DIFFERENT':
      return { name: measured ? 'measured.other' : 'thing.other', strength: 1, because: against };
  }
}

/** A verb at a measured amount is often another part's ("worth $2 million", "$2 million were stolen"): it counts less. */
function predicateFeature(a: MatchSubject, b: MatchSubject): MaybeFeature {
  const [p, q] = [a.predicate, b.predicate];
  if (p === null && q === null) return null;
  const counted = a.frame?.dimension === 'COUNT';
  if (p === null || q === null) {
    const said = (p ?? q)?.name ?? '';
    const listed = (p ?? q)?.listed === true;
    const name = !counted ? 'measured.verbOpen' : listed ? 'predicate.unsaid' : 'predicate.open';
    return { name, strength: 1, because: () => `Only one says what happened: ${said}.` };
  }
  return p.name === q.name
    ? { name: 'predicate.same', strength: 1, because: () => `Both say ${p.name}.` }
    : {
        name: counted ? 'predicate.other' : 'measured.verbOther',
        strength: 1,
        because: () => `One says ${p.name}, the other ${q.name}.`,
      };
}

function qualifierFeature({ qualifiers: p }: MatchSubject, { qualifiers: q }: MatchSubject): MaybeFeature {
  if (p.size === 0 && q.size === 0) return null;
  const [one, other] = [p, q].map((words) => [...words].join(' '));
  if (p.size === 0 || q.size === 0)
    return {
      name: 'qualifier.one',
      strength: 1,
      because: () => `Only one is narrowed by "${one ?? ''}${other ?? ''}".`,
    };
  return [...p].some((word) => q.has(word))
    ? { name: 'qualifier.same', strength: 1, because: () => `Both are narrowed by "${one ?? ''}".` }
    : {
        name: 'qualifier.other',
        strength: 1,
        because: () => `One is "${one ?? ''}", the other "${other ?? ''}".`,
      };
}

function namesFeature({ names: p }: MatchSubject, { names: q }: MatchSubject): MaybeFeature {
  if (p.size === 0 || q.size === 0) return null;
  const shared = [...p].filter((name) => q.has(name));
  return shared.length === 0
    ? { name: 'names.other', strength: 1, because: () => 'The sentences share no name.' }
    : {
        name: 'names.shared',
        strength: shared.length / Math.min(p.size, q.size),
        because: () => `Both sentences name ${shared.join(', ')}.`,
      };
}

function sentenceFeatures(a: MatchSubject, b: MatchSubject): readonly Feature[] {
  const near = cosine(a.near, b.near);
  const nearby: Feature = {
    name: 'near',
    strength: near,
    because: () => `The words at the figures are ${formatPercent(near)} the same.`,
  };
  if (a.article.id === b.article.id && a.sentenceStart === b.sentenceStart)
    return [
      nearby,
      { name: 'sentence.one', strength: 1, because: () => 'One sentence holds both, and says two things.' },
    ];
  const all = cosine(a.terms, b.terms);
  return [
    nearby,
    {
      name: 'sentence',
      strength: all,
      because: () => `The sentences share ${formatPercent(all)} of their words.`,
    },
  ];
}

/** The actor, or the target: one role of both claims. */
function participantFeature(role: 'actor' | 'target', a: MatchSubject, b: MatchSubject): MaybeFeature {
  const [p, q] = [a[role], b[role]];
  if (p.size === 0 || q.size === 0) return null;
  const shared = [...p].filter((word) => q.has(word));
  const what = role === 'actor' ? 'Done by' : 'Done to';
  return shared.length > 0
    ? { name: `${role}.same`, strength: 1, because: () => `${what} ${shared.join(' ')} in both.` }
    : {
        name: `${role}.other`,
        strength: 1,
        because: () => `${what} ${[...p].join(' ')} in one, ${[...q].join(' ')} in the other.`,
      };
}

/** The grounds for and against two figures as answers to one question, the event left aside. */
export function figureFeatures(a: MatchSubject, b: MatchSubject): readonly MaybeFeature[] {
  return [
    thingFeature(a, b),
    predicateFeature(a, b),
    qualifierFeature(a, b),
    namesFeature(a, b),
    participantFeature('actor', a, b),
    participantFeature('target', a, b),
    ...sentenceFeatures(a, b),
    a.modality === b.modality
      ? null
      : {
          name: 'modality.other',
          strength: 1,
          because: () => `One is ${a.modality}, the other ${b.modality}.`,
        },
  ];
}
