import { isPersonNoun } from '../../isPersonNoun.ts';
import { people } from '../../people.ts';

/** Whether a noun is of persons or a body; a plural may be ("campaigners"). */
export const maySpeak = (noun: string): boolean =>
  people.bodies.has(noun) ||
  people.outlets.has(noun) ||
  people.documents.has(noun) ||
  isPersonNoun(noun) ||
  /[^s]s$/u.test(noun);
