import type { BodyKind, BodyParts } from '../../../domain/lexicon.ts';
import { nameKey } from '../../../domain/nameKey.ts';
import { findCapital } from './capitals.ts';
import { findCountry } from './countries.ts';
import { people } from './people.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u));

/** Words that say what kind of thing a body is, or who speaks for it, and never which one it is. */
const LOOSE = set(`the a an of for and in at by on its his her their to own
  ministry minister ministers department office agency authority authorities institute institution national state states
  federal central republic royal service services bureau board commission commissioner directorate administration
  organisation organization group company firm inc ltd limited plc corp co gmbh ag sa counterpart counterparts public
  spokesman spokeswoman spokesperson spokespeople spokesmen press statement official officials chief chiefs head heads
  leader leaders director directors source sources representative representatives staff boss bosses executive executives
  mr mrs ms dr sir prof professor general colonel captain commander major sergeant lieutenant superintendent senior deputy
  vice acting former united`);

/** Phrases that several names share, each with the word that tells its body. */
const PHRASES: readonly (readonly [RegExp, string])[] = [
  [/\b(?:internal affairs|home (?:office|affairs|secretary))\b/gu, 'interior'],
  [/\b(?:state department|secretary of state|foreign (?:office|affairs|secretary))\b/gu, 'foreign'],
  [/\beuropean (?:union|commission)\b/gu, 'eu'],
  [/\bunited nations\b/gu, 'un'],
  [/\barmed forces\b/gu, 'army'],
  // "The General Staff" is an army's, and not short for the command of another one.
  [/\bgeneral staff\b/gu, 'army generalstaff'],
  // The army tells its figures through its ministry.
  [/\b(?:ministry of (?:national )?defen[cs]e|defen[cs]e ministry)\b/gu, 'army ministry'],
  [/\bdefen[cs]e forces?\b/gu, 'army'],
  [/\bcoast ?guards?\b/gu, 'coastguard'],
  [/\bmedical cent(?:re|er)s?\b/gu, 'hospital'],
  [/\bfire(?:fighters?| and rescue| brigade| department| service)\b/gu, 'fire'],
  [/\b(?:prime minister|premier|chancellor|taoiseach|pm|cabinet)\b/gu, 'premiership'],
  [/\b(?:regional|provincial|state) (?:government|governor)\b/gu, 'governor'],
  // "the force said": the police
  [/^(?:the )?force$/gu, 'police'],
  [/\b(?:city|town|village) (?:hall|council|authorities)\b/gu, 'mayor'],
  [/\b(?:municipality|municipal authorities|mayor['’]s office|mayoralty)\b/gu, 'mayor'],
];

/** Words of one body, each with the word that tells it. */
const SYNONYMS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    defense: 'defence',
    military: 'army',
    troops: 'army',
    treasury: 'finance',
    economic: 'economy',
    healthcare: 'health',
    medics: 'health',
    labor: 'labour',
    cops: 'police',
    officers: 'police',
    policemen: 'police',
    bosses: 'management',
    employer: 'management',
    organizers: 'organis',
    organisers: 'organis',
    organizer: 'organis',
    protesters: 'organis',
    // The head of a government is not the one who speaks of its only ministry.
    premiership: 'government',
  }),
);

/** Bodies that are beside the body whose word they have: the police union is not the police. */
const OPPOSED = set('union unions federation association syndicate guild court lawyers committee');

/** Stems that many bodies of a country share. */
const KINDS =
  set(`police army generalstaff defence interior foreign health finance justice education prosecut audit investig
  government coastguard fire rescue school court hospital governor mayor management organis teach driv nurs doct pilot
  journalist work air force`);

/** Stems of offices that one person holds. */
const HELD = set('govern mayor sheriff coron ombudsman');

/** The kind of body that a word of its name tells. */
const KIND_OF: ReadonlyMap<string, BodyKind> = new Map(
  Object.entries({
    MINISTRY: 'ministry minister ministers',
    INSTITUTE: 'institute institution laboratory',
    AGENCY: 'agency',
    UNION: 'union unions',
    COMPANY: 'company firm corporation ag gmbh inc ltd limited plc corp spa airline',
    HOSPITAL: 'hospital clinic',
    UNIVERSITY: 'university',
    COURT: 'court tribunal',
    REBELS: 'rebels insurgents guerrillas militants militia separatists liberation resistance front',
    GOVERNMENT: 'government',
  } satisfies Record<BodyKind, string>).flatMap(([kind, list]) =>
    list.split(' ').map((word) => [word, kind as BodyKind] as const),
  ),
);

/** Nouns of bodies that name nothing more: "the commission" is the only one of these names that has the noun. */
const HEADS = set(
  'commission authority agency inspectorate board office service bureau directorate institute centre center lab',
);
/** Those who regulate have one of these nouns in their names. */
const REGULATOR = set('regulator watchdog');
const REGULATING = ['authority', 'commission', 'agency', 'board', 'inspectorate', 'regulator', 'watchdog'];

const headsOf = (words: readonly string[]): readonly string[] => [
  ...new Set(words.flatMap((word) => (REGULATOR.has(word) ? REGULATING : HEADS.has(word) ? [word] : []))),
];

const ACRONYM = /^\p{Lu}{3,8}$/u;

/** The initials of the capitalised words of a name. */
function initialsOf(name: string): readonly string[] {
  const of = (words: string): string =>
    words
      .split(/[\s-]+/u)
      .filter((word) => /^\p{Lu}/u.test(word))
      .map((word) => word.charAt(0))
      .join('');
  return [...new Set([of(name), of(name.split(/\sof\s/u, 1)[0] ?? name)])].filter(
    (letters) => letters.length >= 3,
  );
}

const kindOf = (word: string): BodyKind | null =>
  KIND_OF.get(word) ?? (people.companies.test(word) ? 'COMPANY' : null);

/** Those who run a company. An "Office of Emergency Management" is none. */
const RUNS_COMPANY = /(?:^|\s)(?:bosses|management|Bosses)$/u;

/** Endings of a body and of those who act for it: "investigation" and "investigators", "audit" and "auditors". */
const ENDING = /(?:at(?:ions?|ors?)|ions?|ors?|ers?|s)$/u;
const MIN_STEM = 4;

/** Peoples of countries that are not known: "-ian" of "-ia". */
const PEOPLE = /ian$/u;

function stemOf(word: string): string {
  if (PEOPLE.test(word)) return word.slice(0, -1);
  const stem = word.replace(ENDING, '');
  return stem.length >= MIN_STEM ? stem : word;
}

/** The country or region of the article, named by its kind: "the region's health ministry". */
const OWNER =
  /^(?:the )?(?:country|nation|region|state|province|district|county|city|town|village|island)['’]s (?:own )?/u;
/** Bodies that act for themselves, behind the name of a place or of a larger body: "Norland's army". */
const INSTITUTION =
  /['’]s? (?:army|navy|military|troops|police|government|parliament|coastguard|ministry|court|hospital|council|mayor|governor|union|regulator|watchdog)$/u;

/** "Harbour Board's surveyors", "the union's own count": those of a body speak for it. */
function withoutThose(lower: string): string {
  const plain = lower.replace(OWNER, '');
  return INSTITUTION.test(plain) ? plain : plain.replace(/^(.+)['’]s? (?:own )?\p{Ll}+$/u, '$1');
}

/**
 * The parts of a name by which two names of one body are recognised: its telling words as stems, and its country. "The
 * German Foreign Ministry" is `foreign` of Germany, "Berlin" has no word and is of Germany.
 */
export function describeBody(name: string): BodyParts {
  const plain = /\p{Lu}/u.test(name) ? withoutThose(nameKey(name)) : nameKey(name).replace(OWNER, '');
  const runs: readonly BodyKind[] = RUNS_COMPANY.test(name.trim()) ? ['COMPANY'] : [];
  const joined = PHRASES.reduce((text, [phrase, word]) => text.replace(phrase, word), plain);
  const words = joined
    .replace(/['’]s?(?=\s|$)/gu, '')
    .split(/[^\p{L}\p{N}.&-]+/u)
    .map((word) => word.replaceAll('.', ''))
    .filter((word) => word !== '');
  const countries = words.flatMap((word) => countryOf(word) ?? []).sort();
  const telling = words.filter((word) => !LOOSE.has(word) && countryOf(word) === null);
  const named = telling.length > 0 || countries.length > 0 ? telling : words;
  const stems = named.map((word) => SYNONYMS.get(word) ?? stemOf(word));
  const acronym = name.trim().replaceAll('.', '');
  const heads = headsOf(words);
  const isNoun = (word: string): boolean => kindOf(word) !== null || REGULATOR.has(word);
  return {
    words: [...new Set(stems)].sort(),
    country: countries[0] ?? null,
    opposed: words.some((word) => OPPOSED.has(word)),
    held: countries.length === 0 && stems.length === 1 && HELD.has(stems[0] ?? ''),
    named: stems.some((stem) => !KINDS.has(stem)),
    kinds: [...new Set([...words.flatMap((word) => kindOf(word) ?? []), ...runs])].sort(),
    heads,
    generic:
      countries.length === 0 &&
      telling.every((word, i) => isNoun(word) || (runs.length > 0 && i === telling.length - 1)),
    acronym: ACRONYM.test(acronym) ? acronym : null,
    initials: initialsOf(name),
  };
}

const countryOf = (word: string): string | null => findCountry(word) ?? findCapital(word);
