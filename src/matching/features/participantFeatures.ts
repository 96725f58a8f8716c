import type { MatchSubject } from '../claims/matchSubject.ts';
import { featureFamily, type Outcome } from './featureFamily.ts';

interface NamesSeen {
  readonly one: ReadonlySet<string>;
  readonly other: ReadonlySet<string>;
  readonly shared: readonly string[];
}

/** The shared names of two sets; `null` if either is empty. */
function compareNames(one: ReadonlySet<string>, other: ReadonlySet<string>): NamesSeen | null {
  if (one.size === 0 || other.size === 0) return null;
  return { one, other, shared: [...one].filter((name) => other.has(name)) };
}

export const names = featureFamily<'names.shared' | 'names.other', NamesSeen>({
  name: 'Names in the sentence',
  kinds: ['FIGURE'],
  of: (a, b) => {
    const seen = compareNames(a.names, b.names);
    if (seen === null) return null;
    const { one, other, shared } = seen;
    return shared.length === 0
      ? { name: 'names.other', seen }
      : { name: 'names.shared', strength: shared.length / Math.min(one.size, other.size), seen };
  },
  features: {
    'names.shared': {
      weight: { FIGURE: 0.4 },
      says: 'The sentences share names; the strength is their part of the shorter list.',
      explain: ({ shared }) => `Both sentences name ${shared.join(', ')}.`,
    },
    'names.other': {
      weight: { FIGURE: -0.3 },
      says: 'Both sentences have names, and share none.',
      explain: () => 'The sentences share no name.',
    },
  },
});

type RoleName<Role extends string> = `${Role}.same` | `${Role}.other`;

const compareRole = <Role extends 'actor' | 'target' | 'speaker'>(
  role: Role,
  a: MatchSubject,
  b: MatchSubject,
): Outcome<RoleName<Role>, NamesSeen> | null => {
  const seen = compareNames(a[role], b[role]);
  if (seen === null) return null;
  return { name: seen.shared.length > 0 ? `${role}.same` : `${role}.other`, seen };
};

const inBoth =
  (what: string) =>
  ({ shared }: NamesSeen): string =>
    `${what} ${shared.join(' ')} in both.`;
const inEach =
  (what: string) =>
  ({ one, other }: NamesSeen): string =>
    `${what} ${[...one].join(' ')} in one, ${[...other].join(' ')} in the other.`;

export const actor = featureFamily<RoleName<'actor'>, NamesSeen>({
  name: 'Actor',
  kinds: ['FIGURE'],
  of: (a, b) => compareRole('actor', a, b),
  features: {
    'actor.same': { weight: { FIGURE: 0.8 }, says: 'The same actor did it.', explain: inBoth('Done by') },
    'actor.other': { weight: { FIGURE: -0.4 }, says: 'Another actor did it.', explain: inEach('Done by') },
  },
});

export const target = featureFamily<RoleName<'target'>, NamesSeen>({
  name: 'Target',
  kinds: ['FIGURE'],
  of: (a, b) => compareRole('target', a, b),
  features: {
    'target.same': { weight: { FIGURE: 0.4 }, says: 'It has the same target.', explain: inBoth('Done to') },
    'target.other': { weight: { FIGURE: -0.4 }, says: 'It has another target.', explain: inEach('Done to') },
  },
});

export const speaker = featureFamily<RoleName<'speaker'>, NamesSeen>({
  name: 'Speaker',
  kinds: ['QUOTE', 'STATEMENT'],
  of: (a, b) => compareRole('speaker', a, b),
  features: {
    'speaker.same': {
      weight: { QUOTE: 1.5, STATEMENT: 1.2 },
      says: 'The same speaker says both.',
      explain: ({ shared }) => `Both are said by ${shared.join(' ')}.`,
    },
    'speaker.other': {
      weight: { QUOTE: -3, STATEMENT: -2 },
      says: 'Two speakers say them.',
      explain: ({ one, other }) => `${[...one].join(' ')} says one, ${[...other].join(' ')} the other.`,
    },
  },
});
