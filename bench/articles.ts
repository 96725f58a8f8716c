/**
 * Articles as a newsroom gets them, made up: each is about one event of its own (a place, a day, a toll), told by
 * several outlets with figures that differ. The same number gives the same article, always.
 */
export interface MadeArticle {
  readonly text: string;
  readonly title: string;
  readonly publisher: string;
  readonly byline: null;
  readonly publishedAt: string;
  readonly url: string;
}

/** Outlets that tell the same event. */
const ARTICLES_PER_EVENT = 4;
const OUTLETS = [
  'Meridian Wire',
  'Harbour Post',
  'Northgate Tribune',
  'Kestrel News',
  'Quay Gazette',
  'Capital Courier',
];
const SYLLABLES = [
  'ar',
  'bel',
  'cor',
  'dun',
  'el',
  'far',
  'gol',
  'hin',
  'is',
  'jor',
  'kel',
  'lun',
  'mar',
  'nor',
  'os',
  'per',
];
const EVENTS = [
  { noun: 'flood', did: 'were killed', thing: 'homes', undone: 'were destroyed' },
  { noun: 'fire', did: 'were injured', thing: 'shops', undone: 'were damaged' },
  { noun: 'strike', did: 'stopped work', thing: 'trains', undone: 'were cancelled' },
  { noun: 'storm', did: 'were evacuated', thing: 'boats', undone: 'were lost' },
];
const HEDGES = ['', 'at least ', 'about ', 'more than ', 'nearly ', 'up to '];

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

function nameOf(number: number, syllables: number): string {
  let name = '';
  for (let rest = number + 1, i = 0; i < syllables; i++, rest = Math.floor(rest / 16))
    name += SYLLABLES[rest % 16] ?? '';
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** The article of a number. */
export function articleOf(number: number): MadeArticle {
  const eventNumber = Math.floor(number / ARTICLES_PER_EVENT);
  const event = randomFrom(eventNumber);
  const own = randomFrom(number + 1_000_003);
  const kind = EVENTS[Math.floor(event() * EVENTS.length)] ?? EVENTS[0]!;
  const place = nameOf(eventNumber, 4);
  const day = new Date(Date.UTC(2020, 0, 1 + Math.floor(eventNumber / 10)));
  const person = `${nameOf(eventNumber * 7 + 3, 2)} ${nameOf(eventNumber * 13 + 5, 3)}`;
  const hedge = (): string => HEDGES[Math.floor(own() * HEDGES.length)] ?? '';
  const near = (base: number): number => Math.max(2, Math.round(base * (0.9 + own() * 0.2)));
  const people = near(20 + Math.floor(event() * 300));
  const things = near(50 + Math.floor(event() * 900));
  const publisher = OUTLETS[Math.floor(own() * OUTLETS.length)] ?? 'Quay Gazette';
  const date = day.toISOString().slice(0, 10);
  const text = [
    `The ${kind.noun} in ${place} has shaken the whole valley, and ${hedge()}${people} people ${kind.did}, officials in ${place} said.`,
    `Mayor ${person} said that ${hedge()}${things} ${kind.thing} ${kind.undone}. "We have never seen a ${kind.noun} like this in ${place}," ${person} said.`,
    `Repairs could cost $${Math.round(things / 10)} million, according to the ${place} council. The ${kind.noun} began on Sunday night and lasted ${2 + Math.floor(event() * 9)} hours.`,
    `Schools in ${place} will stay closed for ${1 + Math.floor(event() * 5)} weeks, ${person} told the ${publisher}.`,
  ].join('\n\n');
  return {
    text,
    title: `${kind.noun.charAt(0).toUpperCase()}${kind.noun.slice(1)} in ${place}: ${people} people ${kind.did}`,
    publisher,
    byline: null,
    publishedAt: date,
    url: `https://${publisher.toLowerCase().replaceAll(' ', '')}.example/${date}/${number}`,
  };
}
