import type { Run } from '../../../../speech/statements/reading.ts';
import type { Item } from '../../../../speech/statements/speechUnit.ts';
import { isPersonNoun } from '../../isPersonNoun.ts';
import { names } from '../../names.ts';
import { people } from '../../people.ts';
import { isNumber } from './forms/formParts.ts';
import { isComma, isVerb } from './itemKinds.ts';
import { subjectEndingAt } from './nounPhrase.ts';
import { verbGroup } from './verbGroup.ts';

/** The subject of a sentence is looked for among these many items. */
const MAX_SUBJECT_ITEMS = 40;
const RELATIVE = /^(?:who|whose|which|that)$/u;

const isGivenName = ({ lower }: Item): boolean => names.male.has(lower) || names.female.has(lower);

/** Whether a word tells that the name beside it is a person's: a title, an office, a given name. */
export function tellsPerson(item: Item): boolean {
  const word = item.lower.replace(/\.$/u, '');
  if (people.bodies.has(word) || people.companies.test(word)) return false;
  const told =
    people.titles.has(word) || people.nouns.has(word) || people.offices.has(word) || isPersonNoun(item.lemma);
  return told || isGivenName(item);
}

/** Whether an age is between commas behind a name: "Jonas, 19, from Iss". */
const tellsAge = (words: readonly Item[]): boolean =>
  words.some((item, k) => isNumber(item) && isComma(words[k - 1]) && words[k - 2]?.pos === 'PROPN');

/** Whether a subject is one named person; the words between it and its verb may explain the name. */
function isPerson(words: readonly Item[]): boolean {
  if (words.some(({ lower, quoted }) => lower === 'and' || quoted !== null)) return false;
  const name = words.findIndex(({ pos, text }) => pos === 'PROPN' && /^\p{Lu}/u.test(text));
  const before = words[name - 1]?.lower ?? '';
  // "the website Veritas", "the union Anchor"
  if (name < 0 || people.bodies.has(before) || people.outlets.has(before)) return false;
  return words.some(tellsPerson) || tellsAge(words);
}

/** The verb at `at`, or the word in its place that the tagger takes for a noun ("Ana Quill shrugs."). */
const isVerbAt = (items: readonly Item[], at: number): boolean => {
  const item = items[at];
  if (item === undefined || item.quoted !== null || item.lower.endsWith('ing')) return false;
  if (isVerb(item)) return items[at - 1]?.lower !== 'to';
  const last = /^[.:!]$/u.test(items[at + 1]?.text ?? '.');
  return item.pos === 'NOUN' && item.lower.endsWith('s') && last && items[at - 1]?.pos === 'PROPN';
};

/** The named person that is the subject of a sentence: "Ana Quill, the mayor, laughs." */
export function leadingPerson(items: readonly Item[]): Run | null {
  for (let at = 1; at < Math.min(items.length, MAX_SUBJECT_ITEMS); at++) {
    if (items[at]?.quoted != null) return null;
    if (!isVerbAt(items, at)) continue;
    const { from } = verbGroup(items, at);
    const subject = subjectEndingAt(items, from, 0);
    if (subject === null || RELATIVE.test(items[subject.from]?.lower ?? '')) continue;
    return isPerson(items.slice(subject.from, Math.max(subject.to, from))) ? subject : null;
  }
  return null;
}
