import type { KnownMention } from '../../../../speech/attribution/mentions.ts';
import type { Token } from '../../../../text/token.ts';
import { hasWord } from '../../hasWord.ts';
import { isAcronym } from '../../isAcronym.ts';
import { people } from '../../people.ts';

/** Whether a name is only a common word whose capital opens its sentence: "Insurance data suggest". */
export const isCommonWord = ({ start, end, fullName }: KnownMention, first: Token | undefined): boolean =>
  first?.start === start &&
  first.end === end &&
  first.text === fullName &&
  !isAcronym(fullName) &&
  !people.bodies.has(first.lower) &&
  hasWord(first.lower);
