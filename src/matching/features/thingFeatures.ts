import { compareThings } from '../../domain/frames/countedThing.ts';
import type { MatchSubject } from '../claims/matchSubject.ts';
import { featureFamily, type Outcome } from './featureFamily.ts';

interface TwoTexts {
  readonly one: string;
  readonly other: string;
}

type ThingName =
  | `thing.${'same' | 'people' | 'part' | 'other' | 'open' | 'unsaid'}`
  | `measured.${'same' | 'other'}`;

const against = ({ one, other }: TwoTexts): string => `One names ${one}, the other ${other}.`;

function compareCounted(a: MatchSubject, b: MatchSubject): Outcome<ThingName, TwoTexts> | null {
  const [p, q] = [a.thing, b.thing];
  if (!p || !q) return null;
  const isMeasured = a.frame?.dimension !== 'COUNT';
  const seen = { one: p.classes.join(' and '), other: q.classes.join(' and ') };
  switch (compareThings(p, q)) {
    case 'SAME':
      if (isMeasured) return { name: 'measured.same', seen };
      return { name: seen.one === 'person' ? 'thing.people' : 'thing.same', seen };
    case 'WIDER':
    case 'NARROWER':
      return { name: 'thing.part', seen };
    case 'OPEN':
      if (isMeasured) return null;
      return { name: p.classes.length === q.classes.length ? 'thing.unsaid' : 'thing.open', seen };
    case 'UNRELATED':
    case 'DIFFERENT':
      return { name: isMeasured ? 'measured.other' : 'thing.other', seen };
  }
}

export const thing = featureFamily<ThingName, TwoTexts>({
  name: 'Counted or measured thing',
  kinds: ['FIGURE'],
  of: compareCounted,
  features: {
    'thing.same': {
      weight: { FIGURE: 0.4 },
      says: 'Both count the same class of things.',
      explain: ({ one }) => `Both count ${one}.`,
    },
    'thing.people': {
      weight: { FIGURE: 0.4 },
      says: 'Both count people, as most figures do.',
      explain: ({ one }) => `Both count ${one}.`,
    },
    'thing.part': {
      weight: { FIGURE: -0.3 },
      says: 'One class is a part of the other.',
      explain: (seen) => `${against(seen)} One is a part of the other.`,
    },
    'thing.other': { weight: { FIGURE: -1.5 }, says: 'They count different classes.', explain: against },
    'thing.open': {
      weight: { FIGURE: -0.5 },
      says: 'Only one says the counted thing.',
      explain: () => 'One leaves open what is counted.',
    },
    'thing.unsaid': {
      weight: { FIGURE: -0.7 },
      says: 'Neither says the counted thing.',
      explain: () => 'Both leave open what is counted.',
    },
    'measured.same': {
      weight: { FIGURE: 1 },
      says: 'Both measure the same class of things.',
      explain: ({ one }) => `Both are of ${one}.`,
    },
    'measured.other': {
      weight: { FIGURE: -0.7 },
      says: 'They measure different classes.',
      explain: against,
    },
  },
});

type PredicateName =
  | `predicate.${'same' | 'other' | 'open' | 'unsaid' | 'unsaidPart'}`
  | `measured.${'verbOpen' | 'verbOther'}`;

/** Whether one counts a class of the things that the other counts. */
function isPartOf({ thing: p }: MatchSubject, { thing: q }: MatchSubject): boolean {
  const relation = p && q && compareThings(p, q);
  return relation === 'WIDER' || relation === 'NARROWER';
}

function comparePredicates(a: MatchSubject, b: MatchSubject): Outcome<PredicateName, TwoTexts> | null {
  const [p, q] = [a.predicate, b.predicate];
  const isCount = a.frame?.dimension === 'COUNT';
  if (p !== null && q !== null) {
    const other: PredicateName = isCount ? 'predicate.other' : 'measured.verbOther';
    const name: PredicateName = p.name === q.name ? 'predicate.same' : other;
    return { name, seen: { one: p.name, other: q.name } };
  }
  const only = p ?? q;
  if (only === null) return null;
  const unsaid: PredicateName = isPartOf(a, b) ? 'predicate.unsaidPart' : 'predicate.unsaid';
  const counted: PredicateName = only.listed ? unsaid : 'predicate.open';
  const name: PredicateName = isCount ? counted : 'measured.verbOpen';
  return { name, seen: { one: only.name, other: '' } };
}

const onlyOne = ({ one }: TwoTexts): string => `Only one says what happened: ${one}.`;
const twoVerbs = ({ one, other }: TwoTexts): string => `One says ${one}, the other ${other}.`;

/**
 * A verb at a measured amount often belongs to another phrase ("worth $2 million", "$2 million were stolen"): it
 * counts less.
 */
export const predicate = featureFamily<PredicateName, TwoTexts>({
  name: 'Predicate',
  kinds: ['FIGURE'],
  of: comparePredicates,
  features: {
    'predicate.same': {
      weight: { FIGURE: 0.9 },
      says: 'Both say the same of the thing.',
      explain: ({ one }) => `Both say ${one}.`,
    },
    'predicate.other': {
      weight: { FIGURE: -1.3 },
      says: 'They say different things of it.',
      explain: twoVerbs,
    },
    'predicate.open': {
      weight: { FIGURE: -0.9 },
      says: 'Only one has a predicate, and no list has it.',
      explain: onlyOne,
    },
    'predicate.unsaid': {
      weight: { FIGURE: -0.6 },
      says: 'Only one has a predicate, and a list of harm or change has it.',
      explain: onlyOne,
    },
    'predicate.unsaidPart': {
      weight: { FIGURE: -1.2 },
      says: 'Only one has a predicate, which a list has, and one counts a class of the things of the other.',
      explain: onlyOne,
    },
    'measured.verbOther': {
      weight: { FIGURE: -1.3 },
      says: 'Measured amounts have different predicates.',
      explain: twoVerbs,
    },
    'measured.verbOpen': {
      weight: { FIGURE: -0.3 },
      says: 'Only one measured amount has a predicate.',
      explain: onlyOne,
    },
  },
});

type QualifierName = `qualifier.${'same' | 'one' | 'other'}`;

function compareQualifiers(
  { qualifiers: p }: MatchSubject,
  { qualifiers: q }: MatchSubject,
): Outcome<QualifierName, TwoTexts> | null {
  if (p.size === 0 && q.size === 0) return null;
  const seen = { one: [...p].join(' '), other: [...q].join(' ') };
  if (p.size === 0 || q.size === 0) return { name: 'qualifier.one', seen };
  return { name: [...p].some((word) => q.has(word)) ? 'qualifier.same' : 'qualifier.other', seen };
}

export const qualifier = featureFamily<QualifierName, TwoTexts>({
  name: 'Words that narrow the thing',
  kinds: ['FIGURE'],
  of: compareQualifiers,
  features: {
    'qualifier.same': {
      weight: { FIGURE: 0.4 },
      says: 'Both things are narrowed by the same word.',
      explain: ({ one }) => `Both are narrowed by "${one}".`,
    },
    'qualifier.one': {
      weight: { FIGURE: -0.6 },
      says: 'Only one thing is narrowed.',
      explain: ({ one, other }) => `Only one is narrowed by "${one}${other}".`,
    },
    'qualifier.other': {
      weight: { FIGURE: -2 },
      says: 'The things are narrowed by different words.',
      explain: ({ one, other }) => `One is "${one}", the other "${other}".`,
    },
  },
});
