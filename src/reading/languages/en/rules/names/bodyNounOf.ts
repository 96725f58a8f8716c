import { people } from '../../people.ts';
import type { Token } from '../../../../text/token.ts';

/** An apposition in commas has at most so many tokens. */
const MAX_APPOSITION = 10;
const DETERMINED = /^(?:a|an|the|its|their|his|her|our|[’']s?)$/u;
/** They follow the head noun of an apposition: "a union that", "an operator of ferries". */
const BEHIND_HEAD = /^(?:of|for|in|at|on|with|which|that|who|whose|based|representing|owned|,)$/u;

const isTitle = (word: string): boolean => people.titles.has(word) || people.nouns.has(word);
/** A noun that only a body is called by: "union", "glassmaker". */
export const isBodyNoun = (word: string): boolean =>
  !isTitle(word) && (people.genericBodies.has(word) || people.companies.test(word) || word === 'company');

/** The head noun in front of a comma that ends at `comma`, if it has a determiner: "The operator, Vesta". */
function nounBefore(tokens: readonly Token[], comma: number): string | null {
  const noun = tokens[comma - 1];
  if (noun?.pos !== 'NOUN' || !isBodyNoun(noun.lower)) return null;
  let k = comma - 2;
  while (k >= 0 && comma - k < MAX_APPOSITION && /^(?:NOUN|ADJ|PROPN)$/u.test(tokens[k]?.pos ?? '')) k--;
  return DETERMINED.test(tokens[k]?.lower ?? '') ? noun.lower : null;
}

/** The head noun of an apposition that begins behind the comma at `comma`: "Vesta, the country's largest brewer, said". */
function nounBehind(tokens: readonly Token[], comma: number): string | null {
  const from = comma + 1;
  if (!DETERMINED.test(tokens[from]?.lower ?? '')) return null;
  let k = from + 1;
  while (k - from < MAX_APPOSITION && k < tokens.length && !BEHIND_HEAD.test(tokens[k]?.lower ?? ',')) k++;
  const noun = tokens[k - 1];
  return noun?.pos === 'NOUN' && isBodyNoun(noun.lower) ? noun.lower : null;
}

/** The noun in front of "calling itself Night Owl" or "known as Night Owl", if it is that of a body. */
function nounCalled(tokens: readonly Token[], start: number): string | null {
  const words = tokens.slice(Math.max(0, start - 3), start).map(({ lower }) => lower);
  const [noun = '', verb = '', last = ''] = words;
  const itself = /^(?:calling|styling|naming)$/u.test(verb) && /^(?:itself|themselves)$/u.test(last);
  const called = itself || (verb === 'known' && last === 'as');
  return called && (people.bodies.has(noun) || people.crowds.has(noun)) ? noun : null;
}

/**
 * The noun beside the name in tokens `start` to `end` that tells that it is a body: "the union Anchor", "glassmaker Norr
 * Glass", "The operator, Vesta,", "Vesta, a brewer,". `null` if there is none. A given name (`person`) is a person's.
 */
export function bodyNounOf(
  tokens: readonly Token[],
  start: number,
  end: number,
  person: boolean,
): string | null {
  const called = nounCalled(tokens, start);
  if (called !== null) return called;
  const before = tokens[start - 1];
  const noun = before?.lower ?? '';
  // "head of the agency Ana Quill": the name is the head's.
  const headed =
    person && tokens.slice(Math.max(0, start - 3), start - 1).some(({ lower }) => lower === 'of');
  if (headed) return null;
  if (before?.pos === 'NOUN' && (people.bodies.has(noun) || people.outlets.has(noun))) return noun;
  if (person) return null;
  if ((before?.pos === 'NOUN' || start === 1) && isBodyNoun(noun)) return noun;
  if (before?.text === ',' && tokens[end]?.text === ',') {
    const told = nounBefore(tokens, start - 1);
    if (told !== null) return told;
  }
  return tokens[end]?.text === ',' ? nounBehind(tokens, end) : null;
}
