import { ADJECTIVES, EVENTS, MANNERS, NOUNS, OFFICES, OUTLETS, PEOPLE, VERBS } from './vocabulary.ts';

/**
 * Invented articles, as a newsroom gets them: each is about one event (a place, a day, a toll), reported by
 * several outlets with different figures. Names of regions, persons and offices recur as often as in real
 * news (Zipf's law). The place and the mayor belong to one event. The same number always gives the same
 * article.
 */
export interface MadeArticle {
  readonly text: string;
  readonly title: string;
  readonly publisher: string;
  readonly language: 'en';
  readonly byline: null;
  readonly publishedAt: string;
  readonly url: string;
}

/** The number of ways to report an event. */
export const ARTICLES_PER_EVENT = 16;
/** Events of a day, so that a thousand articles are a month. */
const EVENTS_PER_DAY = 10;
const FIRST_DAY = Date.UTC(2024, 0, 1);
const HEDGES = ['', '', 'at least ', 'about ', 'more than ', 'nearly ', 'up to '];
const REGIONS = 1_500;
const PERSONS = 1_500;
/** The least and the greatest number of sentences without a claim in an article. */
const BACKGROUND = { least: 5, most: 11 };
const CONSONANTS = 'bdfgklmnprstvz';
const VOWELS = 'aeiou';
/** The number of syllables. */
export const NAMES = 980;

/** A repeatable sequence of numbers in [0, 1) (mulberry32, public domain). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

type Random = () => number;

const pick = <T>(random: Random, items: readonly T[]): T => items[Math.floor(random() * items.length)]!;

/** A place in a list of this length, the first ones by far the most often: Zipf's law with exponent 1. */
const zipf = (random: Random, count: number): number => Math.floor(Math.pow(count, random())) - 1;

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** A consonant, a vowel and a consonant of a number; every number below `NAMES` has its own. */
export function syllable(number: number): string {
  const [c, v] = [CONSONANTS.length, VOWELS.length];
  return [
    CONSONANTS[number % c],
    VOWELS[Math.floor(number / c) % v],
    CONSONANTS[Math.floor(number / c / v) % c],
  ].join('');
}

/** The ending of the names that only one event has. The filler gives every copy of an event its own. */
export const OWN_NAME_END = 'ova';

/** A name of one event: two syllables of its number and the common end. */
const ownName = (number: number): string =>
  capital(`${syllable(number % NAMES)}${syllable(Math.floor(number / NAMES))}${OWN_NAME_END}`);

const regionName = (number: number): string =>
  capital(
    `${syllable((number * 37) % NAMES)}${pick(randomFrom(number), ['stan', 'land', 'burg', 'mark', 'shire'])}`,
  ) + (number < NAMES ? '' : 'ia');

const personName = (number: number): string =>
  `${capital(syllable((number * 11) % NAMES))}o ${capital(syllable((number * 29) % NAMES))}${pick(randomFrom(number + 7), ['er', 'man', 'ik', 'sen', 'ott'])}`;

const thing = (random: Random): string => `${pick(random, ADJECTIVES)} ${pick(random, NOUNS)}`;

/** The facts that all articles of one event share. */
interface Event {
  readonly kind: (typeof EVENTS)[number];
  readonly place: string;
  readonly mayor: string;
  readonly region: string;
  readonly person: string;
  readonly office: string;
  readonly people: number;
  readonly things: number;
  readonly millions: number;
  readonly hours: number;
  readonly day: Date;
  /** Two quotations, and the words by which the event is remembered. */
  readonly quotes: readonly [string, string];
  readonly mark: string;
}

function eventOf(number: number): Event {
  const random = randomFrom(number);
  return {
    kind: pick(random, EVENTS),
    place: ownName(number),
    mayor: `${capital(syllable(zipf(random, 200)))}a ${ownName(number + NAMES / 2)}`,
    region: regionName(zipf(random, REGIONS)),
    person: personName(zipf(random, PERSONS)),
    office: OFFICES[zipf(random, OFFICES.length)] ?? 'police',
    people: 20 + Math.floor(random() * 300),
    things: 50 + Math.floor(random() * 900),
    millions: 2 + Math.floor(random() * 90),
    hours: 2 + Math.floor(random() * 40),
    day: new Date(FIRST_DAY + Math.floor((number % NAMES) / EVENTS_PER_DAY) * 86_400_000),
    quotes: [
      `We ${pick(random, VERBS)} the ${thing(random)} ${pick(random, MANNERS)} and the ${thing(random)} is gone`,
      `No ${thing(random)} will be ${pick(random, VERBS)} ${pick(random, MANNERS)} while ${pick(random, PEOPLE)} wait`,
    ],
    mark: thing(random),
  };
}

function background(random: Random): string {
  const one = (): string => thing(random);
  const forms = [
    () => `The ${one()} was ${pick(random, VERBS)} ${pick(random, MANNERS)} by ${pick(random, PEOPLE)}.`,
    () => `Many ${pick(random, PEOPLE)} ${pick(random, VERBS)} the ${one()} beside the ${one()}.`,
    () => `A ${one()} near the ${one()} was ${pick(random, VERBS)} ${pick(random, MANNERS)}.`,
    () => `For ${pick(random, PEOPLE)}, the ${one()} matters more than any ${one()}.`,
    () =>
      `In ${regionName(zipf(random, REGIONS))}, ${pick(random, PEOPLE)} have ${pick(random, MANNERS)} ${pick(random, VERBS)} a ${one()}.`,
    () =>
      `The ${one()} has been ${pick(random, VERBS)} since the ${one()} was ${pick(random, VERBS)}, and the ${pick(random, NOUNS)} with it.`,
  ];
  return pick(random, forms)();
}

/** The sentences about the event, each in one of several wordings. */
function tellings(event: Event, random: Random, publisher: string): readonly string[] {
  const { kind, place, mayor, region, person, office, hours, millions, quotes, mark } = event;
  const hedge = (): string => pick(random, HEDGES);
  const near = (base: number): number => Math.max(2, Math.round(base * (0.9 + random() * 0.2)));
  const [people, things] = [near(event.people), near(event.things)];
  const year = 1960 + Math.floor(random() * 60);
  const all = [
    pick(random, [
      `The ${kind.noun} in ${place} has shaken ${region}, and ${hedge()}${people} people ${kind.did}, officials in ${place} said.`,
      `${capital(hedge())}${people} people ${kind.did} in the ${kind.noun} in ${place}, the ${office} of ${region} said.`,
      `In ${place}, ${region}, ${hedge()}${people} people ${kind.did} after the ${kind.noun}, according to the ${office}.`,
    ]),
    pick(random, [
      `Mayor ${mayor} said that ${hedge()}${things} ${kind.thing} ${kind.undone}.`,
      `${capital(hedge())}${things} ${kind.thing} ${kind.undone} in ${place}, ${mayor} told reporters.`,
    ]),
    `"${quotes[0]}," ${mayor} said.`,
    `Repairs of the ${mark} could cost $${near(millions)} million, according to the ${place} council.`,
    `The ${kind.noun} began on Sunday night and lasted ${hours} hours.`,
    `The ${mark} in ${place} will stay closed for ${1 + (hours % 5)} weeks, ${person} told the ${publisher}.`,
    `${person} said ${region} would send ${hedge()}${near(400)} ${pick(random, ['soldiers', 'troops'])} to the ${mark}.`,
    `"${quotes[1]}," ${person} said in ${pick(random, ['parliament', 'an interview', 'the capital'])}.`,
    `A similar ${kind.noun} in ${regionName(zipf(random, REGIONS))} killed ${near(90)} people in ${year}.`,
  ];
  return all.filter((_, index) => index < 3 || random() < 0.75);
}

/** The article of a number. */
export function articleOf(number: number): MadeArticle {
  const event = eventOf(Math.floor(number / ARTICLES_PER_EVENT));
  const own = randomFrom(number + 1_000_003);
  const publisher = OUTLETS[zipf(own, OUTLETS.length)] ?? 'Quay Gazette';
  const told = tellings(event, own, publisher);
  const count = BACKGROUND.least + Math.floor(own() * (BACKGROUND.most - BACKGROUND.least + 1));
  const sentences = told.flatMap((sentence, index) => {
    const share = Math.round((count * (index + 1)) / told.length) - Math.round((count * index) / told.length);
    return [sentence, ...Array.from({ length: share }, () => background(own))];
  });
  const paragraphs: string[] = [];
  for (let at = 0; at < sentences.length; at += 3) paragraphs.push(sentences.slice(at, at + 3).join(' '));
  const date = event.day.toISOString().slice(0, 10);
  const { noun, did } = event.kind;
  return {
    text: paragraphs.join('\n\n'),
    title: pick(own, [
      `${capital(noun)} in ${event.place}: many ${did}`,
      `${event.region} mourns after ${noun} in ${event.place}`,
      `${event.place} ${noun}: the facts so far`,
    ]),
    publisher,
    language: 'en',
    byline: null,
    publishedAt: date,
    url: `https://${publisher.toLowerCase().replaceAll(' ', '')}.example/${date}/${number}`,
  };
}
