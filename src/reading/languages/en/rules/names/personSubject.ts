import { isPersonNoun } from '../../isPersonNoun.ts';
import { people } from '../../people.ts';
import type { UnnamedSubject } from '../../../../speech/attribution/unnamedSubject.ts';
import type { Extent } from '../../../../text/extent.ts';
import type { Token } from '../../../../text/token.ts';

/** The subject at the beginning of a sentence has at most so many tokens. */
const MAX_SUBJECT_TOKENS = 9;
/** They may be in front of the subject: "But one nurse", "Then the skipper". */
const OPENERS = /^(?:and|but|then|so|yet|even|later|afterwards|only|still)$/u;
const DETERMINERS = /^(?:the|a|an|one|another|this|that|its|his|her|their)$/u;
const FEMALE =
  /(?:woman|girl|mother|sister|daughter|wife|widow|actress|lady|queen|princess|nun|landlady|aunt|niece)$/u;
const MALE = /(?:(?<!wo)man|boy|father|brother|son|husband|widower|king|prince|monk|landlord|uncle|nephew)$/u;

/** A capital makes a name of a noun, if it is not that of an office ("The Courier", "The Prime Minister"). */
const isPerson = ({ lower, text, pos }: Token): boolean =>
  (pos === 'NOUN' || pos === 'PROPN') &&
  !people.bodies.has(lower) &&
  (people.nouns.has(lower) ||
    (people.titles.has(lower) && !lower.endsWith('s')) ||
    (!/^\p{Lu}/u.test(text) &&
      (people.offices.has(lower) ||
        people.descriptions.test(lower) ||
        (isPersonNoun(lower) && !people.companies.test(lower)))));

/** Whether the subject ends in front of this token: its verb, its place or a clause that explains it is next. */
function endsSubject(token: Token | undefined, next: Token | undefined): boolean {
  if (token === undefined) return false;
  if (/^(?:VERB|AUX|ADV)$/u.test(token.pos) || /^(?:who|whose|[’']s|[’']d|[’']ll)$/u.test(token.lower))
    return !/^[’']s$/u.test(token.lower) || /^(?:VERB|DET|ADJ)$/u.test(next?.pos ?? '');
  if (/^(?:of|at|in|from|on|with|for|aboard|behind)$/u.test(token.lower)) return true;
  return (
    token.text === ',' &&
    /^(?:who|whose|a|an|the|his|her|now|still|himself|herself|\d+)$/u.test(next?.lower ?? '')
  );
}

/** The most tokens between a person and the name by which the sentence calls it. */
const MAX_CALLED_TOKENS = 8;

/** The name that a subject is given by its own sentence: "A man called Salo", "The cook at the gate is named Ida". */
function calledAt(tokens: readonly Token[], from: number): Extent | null {
  const at = tokens.findIndex(
    ({ lower }, k) => k >= from && k < from + MAX_CALLED_TOKENS && /^(?:called|named)$/u.test(lower),
  );
  const name = tokens[at + 1];
  if (at < 0 || name === undefined || !/^\p{Lu}\p{Ll}/u.test(name.text)) return null;
  const parts = tokens.slice(from, at);
  const plain = parts.every(
    ({ pos, lower }) => /^(?:ADP|DET|ADJ|NOUN|PROPN)$/u.test(pos) || /^(?:is|was|simply|just)$/u.test(lower),
  );
  const last = tokens[at + 2];
  const two = last !== undefined && /^\p{Lu}\p{Ll}/u.test(last.text) ? last : name;
  return plain ? { start: name.start, end: two.end } : null;
}

/** The index of the last word of a person with the name of its body: "The chief executive of Harbour Foods". */
function endOfBody(tokens: readonly Token[], at: number): number {
  if (tokens[at + 1]?.lower !== 'of') return at;
  let end = tokens[at + 2]?.lower === 'the' ? at + 2 : at + 1;
  const first = end;
  while (tokens[end + 1]?.pos === 'PROPN' && /^\p{Lu}/u.test(tokens[end + 1]?.text ?? '')) end++;
  return end > first ? end : at;
}

/** The subject of a sentence, if it is one person without a name ("The sheriff read", "One nurse, who asked"). */
export function personSubject(tokens: readonly Token[]): UnnamedSubject | null {
  const start = OPENERS.test(tokens[0]?.lower ?? '') ? 1 : 0;
  if (!DETERMINERS.test(tokens[start]?.lower ?? '')) return null;
  for (let k = start + 1; k < Math.min(tokens.length, start + MAX_SUBJECT_TOKENS); k++) {
    const token = tokens[k];
    if (token === undefined || !/^(?:DET|ADJ|NOUN|PROPN|PART|PRON|NUM|PUNCT|ADV)$/u.test(token.pos))
      return null;
    if (token.pos === 'PUNCT' && token.text !== '-') return null;
    const next = tokens[k + 1];
    // "One harbour hand, who"
    const who = /^who$/u.test(next?.text === ',' ? (tokens[k + 2]?.lower ?? '') : (next?.lower ?? ''));
    const isOne = isPerson(token) || (who && token.pos === 'NOUN' && !people.bodies.has(token.lower));
    if (!isOne || !endsSubject(next, tokens[k + 2])) continue;
    const called = calledAt(tokens, k + 1);
    const gender = FEMALE.test(token.lower) ? 'female' : MALE.test(token.lower) ? 'male' : null;
    const end = tokens[endOfBody(tokens, k)]?.end ?? token.end;
    return { words: called ?? { start: tokens[start]?.start ?? 0, end }, gender };
  }
  return null;
}
