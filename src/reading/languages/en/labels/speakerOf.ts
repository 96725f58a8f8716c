import type { OpeningClaim } from '../../../../domain/openingClaim.ts';
import { isBodyHead } from '../rules/names/bodies/bodyHeads.ts';
import { mostFrequent } from './mostFrequent.ts';

/** Words that a reader can't understand without the text before. */
const POINTS_BACK =
  /^(?:…|(?:and |but |that |when |while |for |of |in |by )?(?:he|she|it|they|his|her|hers|its|their|theirs|him|them|this|that|these|those|there|one|another|both|i|we|our|my)\b)/iu;

/** Whether words point back to text that a label does not have. */
export const pointsBack = (words: string): boolean => POINTS_BACK.test(words);

/** The speaker that most claims name, with its article; `null` if none names one. */
export function speakerOf(claims: readonly OpeningClaim[]): string | null {
  const names = claims.map(
    ({ attribution }) => attribution.find(({ role }) => role === 'ORIGIN')?.agent.name ?? null,
  );
  const name = mostFrequent(names);
  if (name === null || /^the /iu.test(name)) return name;
  const words = name.split(' ');
  const [first = '', last = ''] = [words[0], words.at(-1)];
  const isBody = isBodyHead(last.toLowerCase()) || (words.length > 1 && isBodyHead(first.toLowerCase()));
  return /^\p{Ll}/u.test(name) || (isBody && !/[’']s /u.test(name)) ? `the ${name}` : name;
}

/** Names the speaker of words that point back: ", according to the coastguard"; empty if they don't, or none is named. */
export function accordingTo(words: string, claims: readonly OpeningClaim[]): string {
  const speaker = pointsBack(words) ? speakerOf(claims) : null;
  return speaker === null ? '' : `, according to ${speaker},`;
}
