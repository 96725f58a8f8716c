import type { EventMarks, NamedArticle } from '../../../domain/events/eventMarks.ts';
import { DATE_NAMES } from './calendar.ts';
import { wordRank } from './commonWords.ts';
import { findCountry, findPeople } from './countries.ts';
import { eventKinds } from './eventKinds.ts';
import { isBodyHead } from './rules/names/bodies/bodyHeads.ts';

const NAME = String.raw`\p{Lu}[\p{L}\p{M}]+(?:[-’'](?!s\b)\p{L}+)*(?:\s\p{Lu}[\p{L}\p{M}]+(?:[-’'](?!s\b)\p{L}+)*){0,2}`;
/** A name behind a preposition of place, and behind one that often leads to a place. */
const AT_PLACE = new RegExp(
  `\\b(in|near|at|off|outside|across|above|around|through|on) (?:the (?:\\p{Ll}+ of )?)?(${NAME})`,
  'gu',
);
const TO_PLACE = new RegExp(`\\b(to|for|of|from|over|against) (?:the )?(${NAME})`, 'gu');
/** A name in front of a kind of event: "Bucharest protest", "the Sarn flood". */
const OF_KIND = new RegExp(`(${NAME})(?:[’']s?)? (\\p{Ll}+)`, 'gu');
const SENTENCE_END = /[.!?;]\s|\n/u;
const ANY_NAME = new RegExp(NAME, 'gu');

/** How much a mark counts: in front of a kind, at a place, behind another preposition; twice in a title. */
const WEIGHTS = { ofKind: 3, atPlace: 3, toPlace: 1, dateline: 1, title: 2 } as const;

const kindOfWord = new Map(
  eventKinds.flatMap(({ kind, words }) => words.split(' ').map((word) => [word, kind] as const)),
);
const thingOfWord = new Map(
  eventKinds.flatMap(({ things = [] }) =>
    things.flatMap(([thing, words]) => words.split(' ').map((word) => [word, thing] as const)),
  ),
);

/** The month of March, as in a dateline: a march has no capital. */
const MONTH = /\bMarch(?= \d)|(?<=\b(?:\d{1,2}|in|by|since|until|last|next|of) )March\b/g;

/** Whether a word makes its forerunner part of a body, and of no event: "the fire service", "the strike committee". */
const isOfBody = (word: string): boolean =>
  isBodyHead(word) || /^(?:service|services|brigade|chief|crews?|fighters?|officers?|engines?)$/u.test(word);

/** Words in front of "fire" that make it shots: "came under fire", "artillery fire". */
const SHOTS =
  /^(?:under|open|opened|opens|opening|artillery|mortar|cease|tank|rocket|sniper|hostile|enemy|return|returned|exchange|exchanged|friendly|gun)$/u;

/** The marks of an article that its event is named by. */
export function readEventMarks({ title, lead, publisher }: NamedArticle): EventMarks {
  const parts = [
    { text: title ?? '', weight: WEIGHTS.title },
    { text: lead, weight: 1 },
  ];
  const outlet = new Set((publisher ?? '').split(' '));
  const kinds = new Map<string, number>();
  const things = new Set<string>();
  const places = new Map<string, number>();
  const names = new Map<string, number>();
  const most = (counts: Map<string, number>, key: string, weight: number): void => {
    counts.set(key, Math.max(counts.get(key) ?? 0, weight));
  };
  for (const { text, weight } of parts) {
    for (const sentence of text.replace(MONTH, ' ').toLowerCase().split(SENTENCE_END)) {
      const words = sentence.match(/\p{L}+/gu) ?? [];
      const told = words.flatMap((word, at) =>
        isOfBody(words[at + 1] ?? '') || (word === 'fire' && SHOTS.test(words[at - 1] ?? ''))
          ? []
          : (kindOfWord.get(word) ?? []),
      );
      for (const kind of told) most(kinds, kind, weight);
      // A ferry that comes to the rescue is told in another sentence than the boat that sank.
      if (told.length > 0) for (const word of words) things.add(thingOfWord.get(word) ?? '');
    }
    const place = (name: string | undefined, strength: number): void => {
      const known = name === undefined ? null : placeName(name, outlet);
      if (known === null) return;
      most(places, known, weight * strength);
    };
    for (const [, , name] of text.matchAll(AT_PLACE)) place(name, WEIGHTS.atPlace);
    for (const [, , name] of text.matchAll(TO_PLACE)) place(name, WEIGHTS.toPlace);
    for (const [, name, next = ''] of text.matchAll(OF_KIND))
      if (kindOfWord.has(next) || thingOfWord.has(next)) place(name, WEIGHTS.ofKind);
    for (const [name] of text.matchAll(ANY_NAME)) {
      const known = placeName(name, outlet);
      if (known !== null) most(names, known.split(' ')[0] ?? known, weight);
    }
  }
  return { kinds, things, places, names };
}

/** An office in front of a person's name. */
const isOffice = (word: string): boolean =>
  /^(?:minister|president|mayor|governor|director|captain|admiral|general)$/u.test(word);

/** A name that can name an event: no outlet, no date, no word that only begins a sentence. A people gives its country. */
function placeName(printed: string, outlet: ReadonlySet<string>): string | null {
  const words = printed.split(/\s/u).filter((word) => !DATE_NAMES.includes(word.toLowerCase()));
  const [first] = words;
  if (first === undefined || words.some((word) => outlet.has(word))) return null;
  const last = words.at(-1)?.toLowerCase() ?? '';
  if (isBodyHead(last) || isOffice(last)) return null;
  const isRare = (word: string): boolean =>
    wordRank(word.toLowerCase()) === 'SPECIFIC' && !kindOfWord.has(word.toLowerCase());
  // "Middle East" has no rare word, and is a name all the same.
  if (
    !words.some(isRare) &&
    (words.length < 2 || words.some((word) => wordRank(word.toLowerCase()) === 'FUNCTION'))
  )
    return null;
  const country = findCountry(first);
  if (country !== null && words.length === 1) return countryName(country, first);
  return words.join(' ');
}

/** The name of the country that a word for its people names. */
const countryName = (country: string, word: string): string =>
  country.length <= 3
    ? country.toUpperCase()
    : findPeople(country) === null && country !== word.toLowerCase()
      ? word
      : country.charAt(0).toUpperCase() + country.slice(1);
