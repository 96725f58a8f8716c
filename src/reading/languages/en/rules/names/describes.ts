import { isPersonNoun } from '../../isPersonNoun.ts';
import { people } from '../../people.ts';

/** Whether a noun describes a person who was named before: "the 52-year-old", "the welder". An office may be another's. */
export const describes = (noun: string): boolean =>
  people.descriptions.test(noun) ||
  (isPersonNoun(noun) &&
    !people.titles.has(noun) &&
    !people.nouns.has(noun) &&
    !people.bodies.has(noun) &&
    !people.companies.test(noun));
