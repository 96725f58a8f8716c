import { findCountry, findPeople } from '../../../countries.ts';
import { isBodyHead } from './bodyHeads.ts';
import type { BodyName } from '../../../../../speech/attribution/bodies/bodyName.ts';

const FILLERS = /^(?:the|a|an|of|for|and|in|at|on|his|her|its|their)$/u;
/** Time behind a name that is not a part of it: "Interior Ministry on Friday". */
const TIME =
  /\s(?:on|late|early|last|this)\s{1,3}(?:on\s{1,3})?(?:\p{Lu}\p{Ll}+day|week|month|year|night|evening|morning)$/u;

const spelt = (word: string): string => word.replace(/defense/u, 'defence').replace(/^labor$/u, 'labour');

/** A people as the name of its country: "Greek", "Norlandic". */
function wordKey(word: string): string {
  const lower = spelt(word.toLowerCase());
  return findCountry(lower) ?? lower.replace(/ians?$/u, 'ia').replace(/([^s])s$/u, '$1');
}

/** The adjective of a country in front of its body: "Greece's navy" is "Greek navy". */
function withAdjective(name: string): string {
  const found = /^(\p{Lu}\p{Ll}+)['’]s\s+(?=\p{L})/u.exec(name);
  const country = found?.[1];
  if (found === null || country === undefined) return name;
  const rest = name.slice(found[0].length);
  const adjective = findPeople(country) ?? (/ia$/u.test(country) ? `${country}n` : null);
  if (adjective !== null) return `${adjective} ${rest}`;
  // "Norland's Harbour Ministry": its name is enough.
  return /^\p{Lu}\S+\s\p{Lu}/u.test(rest) ? rest : name;
}

const namesBody = (name: string): boolean => name.split(/\s/u).some((word) => isBodyHead(word.toLowerCase()));

/** A name without articles, times and other words in front of it. */
function bareName(printed: string): string {
  const name = printed
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .replace(TIME, '')
    .replace(/^(?:the|a|an)\s+/iu, '')
    .replace(/\sown\s/u, ' ');
  const full = withAdjective(name);
  // "national Harbour Institute"
  const at = full.search(/\p{Lu}/u);
  const proper = at > 0 && /^[\p{Ll}\s]+$/u.test(full.slice(0, at)) ? full.slice(at) : full;
  return namesBody(proper) ? proper : full;
}

/** The capital of a sentence's first word tells nothing in front of plain words ("Air force spokesman"). */
export const withoutCapital = (name: string, first: boolean): string =>
  first && /^\p{Lu}\p{Ll}+(?:\s\p{Ll}+)+$/u.test(name) && findCountry(name.split(' ')[0] ?? '') === null
    ? name.charAt(0).toLowerCase() + name.slice(1)
    : name;

/** The parts of a body's name; `null` if the name is not one of a body ("Lasen", "Ana Quill"). */
export function bodyName(printed: string, opens: boolean): BodyName | null {
  const name = bareName(withoutCapital(printed, opens));
  const parts = name.replace(/['’]s?(?=\s|$)/gu, '').split(/[\s-]+/u);
  const lower = parts.map((part) => part.toLowerCase());
  const joined = lower
    .join(' ')
    .replace(/\bcoast guard\b/u, 'coastguard')
    .split(' ');
  const ends = joined.findIndex((word, at) => at > 0 && /^(?:of|for|in|at)$/u.test(word));
  const front = ends < 0 ? joined : joined.slice(0, ends);
  const head = front.findLast((word) => isBodyHead(word));
  if (head === undefined) return null;
  if (joined.includes('news') || (head === 'union' && joined.includes('european'))) return null;
  if (head === 'government' && front.length === 1) return null;
  const keys = new Set(joined.filter((word) => word !== '' && !FILLERS.test(word)).map(wordKey));
  return { name, head: spelt(head), words: keys, generic: keys.size === 1 };
}
