import { THING_CLASSES, type ThingClass } from '../../../domain/frames/thingClasses.ts';
import type { NounClass } from '../../../domain/lexicon.ts';
import { DATE_NAMES } from './calendar.ts';
import { findCountry } from './countries.ts';
import { isPersonNoun } from './isPersonNoun.ts';

/** Singular nouns of each class. Phrases are written with a space and matched before single words. */
const NOUNS: Readonly<Record<ThingClass, string>> = {
  person:
    'person|people|individual|human|human being|soul|victim|other|someone|somebody|anyone|nobody|' +
    'resident|inhabitant|local|citizen|national|survivor|crowd|passer-by|attendance|turnout|attendee|participant|evacuee|name|colleague|comrade|workmate|teammate|neighbour|neighbor',
  civilian: 'civilian|non-combatant|noncombatant|bystander',
  child:
    'child|kid|boy|girl|infant|baby|toddler|newborn|minor|youngster|teen|teenager|adolescent|' +
    'schoolchild|schoolboy|schoolgirl|son|daughter',
  adult: 'adult|grown-up',
  woman: 'woman|female|lady|mother|wife|mom|mum',
  man: 'man|male|guy|gentleman|father|husband|dad',
  soldier:
    'soldier|troop|serviceman|servicewoman|service member|servicemember|service personnel|' +
    'military personnel|personnel|marine|airman|reservist|conscript|infantryman|paratrooper|' +
    'serviceperson|commando|combat troop',
  militant:
    'militant|fighter|gunman|insurgent|rebel|terrorist|militiaman|jihadist|combatant|guerrilla|' +
    'extremist|attacker|assailant|operative',
  'police officer': 'officer|police officer|policeman|policewoman|cop|constable|deputy|trooper|police',
  suspect:
    'suspect|defendant|accused|accused person|perpetrator|robber|thief|burglar|culprit|smuggler|trafficker|dealer|looter|' +
    'kidnapper|arsonist|hijacker|fraudster|gang member|fugitive',
  worker: 'worker|employee|staff|staffer|labourer|laborer|staff member|crew member|miner|contractor|temp',
  passenger: 'passenger|traveller|traveler|rider|commuter|tourist|holidaymaker|vacationer',
  student: 'student|pupil|schoolmate|undergraduate|classmate',
  migrant: 'migrant|refugee|asylum seeker|immigrant|asylum-seeker',
  protester: 'protester|protestor|demonstrator|marcher|activist|rioter',
  hostage: 'hostage|captive|abductee',
  prisoner: 'prisoner|inmate|detainee|convict',
  patient: 'patient|in-patient|inpatient',
  'medical worker': 'doctor|nurse|medic|physician|paramedic|surgeon|health worker|medical worker',
  rescuer: 'rescuer|firefighter|fireman|rescue worker|emergency worker|responder|first responder',
  journalist: 'journalist|reporter|photographer|cameraman|media worker',
  voter: 'voter|elector',
  spectator: 'spectator|fan|supporter|viewer|worshipper|pilgrim|mourner|guest',
  customer: 'customer|client|subscriber|consumer|user|shopper',
  household: 'household|family',
  munition: 'munition|projectile|aerial threat|aerial target|aerial weapon|warhead|ordnance|weapon',
  missile: 'missile|interceptor',
  rocket: 'rocket',
  drone:
    'drone|uav|uas|unmanned aerial vehicle|unmanned aircraft|unmanned vehicle|quadcopter|' +
    'loitering munition|unmanned aerial system',
  bomb: 'bomb|explosive device|bomblet|mine|landmine|grenade|explosive',
  shell: 'shell|mortar|artillery round|mortar round',
  round: 'round|bullet|shot|gunshot|cartridge|shell casing|casing',
  firearm: 'gun|firearm|rifle|pistol|handgun|shotgun|revolver',
  aircraft: 'aircraft|plane|airplane|aeroplane|jet|airliner',
  warplane: 'warplane|fighter jet|fighter plane|combat aircraft|bomber|fighter aircraft|jet fighter',
  helicopter: 'helicopter|chopper',
  flight: 'flight|departure|arrival',
  squadron: 'squadron',
  vehicle: 'vehicle',
  car: 'car|automobile|suv|sedan|van',
  truck: 'truck|lorry|trailer',
  bus: 'bus|coach|minibus',
  train: 'train|carriage|railcar',
  tank: 'tank|armoured vehicle|armored vehicle|battle tank',
  ship: 'ship|vessel|boat|craft|ferry|yacht|freighter',
  warship: 'warship|destroyer|frigate|navy ship|naval vessel|carrier|submarine',
  tanker: 'tanker',
  building: 'building|structure|property|premises|premise',
  home: 'home|house|dwelling|residence|apartment|flat|housing unit|residential building',
  school: 'school|classroom',
  hospital: 'hospital|clinic|health centre|health center',
  'place of worship': 'church|mosque|temple|synagogue|shrine',
  shop: 'shop|store|outlet|branch|boutique|stall|kiosk|booth',
  settlement: 'settlement|community|locality',
  village: 'village|hamlet',
  town: 'town|township',
  city: 'city|municipality',
  country: 'country|nation|state',
  company: 'company|firm|business|corporation|enterprise|employer',
  job: 'job|post|position|redundancy|layoff|lay-off|job cut|job loss',
  share: 'share|stock',
  'unit sold': 'unit|copy|device',
  vote: 'vote|ballot',
  seat: 'seat|mandate',
  case: 'case|infection|positive test|confirmed case',
  dose: 'dose|jab|vaccine dose|vial|vaccination dose',
  record: 'customer record|patient record|data record|personal record|data set|dataset',
  account: 'account|user account|customer account|profile',
  container: 'container|box|shipping container',
  substance:
    'oil|crude|fuel|diesel|petrol|gasoline|kerosene|sewage|sludge|slurry|acid|chemical|wastewater|effluent|oil mixture',
  attack: 'attack|assault|incident',
  'air strike': 'air strike|airstrike|strike|raid|air raid|bombardment|sortie',
  explosion: 'explosion|blast|detonation',
  earthquake: 'earthquake|quake|temblor|tremor',
  aftershock: 'aftershock',
  fire: 'fire|blaze|wildfire|bushfire',
  crime: 'crime|offence|offense',
  homicide: 'homicide|murder',
  charge: 'charge|felony count',
  target: 'target|site|position hit',
  goal: 'goal',
  point: 'point',
  game: 'game|match|fixture',
  win: 'win|victory|triumph',
  film: 'film|movie|motion picture',
  award: 'award|prize|medal|trophy',
  nomination: 'nomination|nod',
  patent: 'patent',
  flaw: 'flaw|vulnerability|bug|hole',
};

/**
 * Nouns that name people by their fate: they count people and name the predicate class as well. Singular, lower case,
 * with the participles and adjectives that headlines use as nouns ("12 hurt").
 */
const FATE_NOUNS: Readonly<Record<string, string>> = {
  killed:
    'dead|deceased|death|fatality|killing|die|dies|killed|slain|drowned|drowning|dying|died|body|corpse|' +
    'murdered|life',
  injured: 'injured|injury|wounded|wound|wounding|hurt|hospitalised|hospitalized|injure|injuring',
  casualty: 'casualty',
  missing: 'missing|disappearance|disappeared|unaccounted',
  arrested: 'arrest|arrested|detained|detention',
  displaced: 'displaced|homeless|displacement|evacuated|evacuation',
  rescued: 'rescued',
};

/** Nouns that head a figure without naming the counted thing ("the total", "the number"). */
const EMPTY_NOUNS: ReadonlySet<string> = new Set(
  (
    'number total toll figure count tally amount sum presence force size record estimate average rate rise fall ' +
    'increase decrease thing one many majority half third quarter lot group part rest high low maximum minimum ' +
    `today yesterday tomorrow ${DATE_NAMES.join(' ')}`
  ).split(' '),
);

/** Longest phrase of the tables, in words. */
const MAX_PHRASE_WORDS = 3;
const PERSON = 'person' satisfies ThingClass;

const classOfWord = new Map(
  (Object.keys(THING_CLASSES) as ThingClass[]).flatMap((name) =>
    NOUNS[name].split('|').map((word) => [word, name] as const),
  ),
);
const fateOfWord = new Map(
  Object.entries(FATE_NOUNS).flatMap(([fate, words]) =>
    words.split('|').map((word) => [word, fate] as const),
  ),
);

const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['people', 'people'],
  ['men', 'man'],
  ['women', 'woman'],
  ['children', 'child'],
  ['lives', 'life'],
  ['wives', 'wife'],
  ['police', 'police'],
  ['premises', 'premises'],
  ['series', 'series'],
]);

/** The lower-case singular of a noun, by its ending. */
function singular(noun: string): string {
  const lower = noun.toLowerCase();
  const irregular = IRREGULAR.get(lower);
  if (irregular !== undefined) return irregular;
  if (lower.endsWith('men') && lower.length > 4) return `${lower.slice(0, -3)}man`;
  if (lower.endsWith('women')) return `${lower.slice(0, -5)}woman`;
  if (lower.length < 4 || !lower.endsWith('s') || /(?:ss|us|is|ews)$/.test(lower)) return lower;
  if (lower.endsWith('ies')) return `${lower.slice(0, -3)}y`;
  return /(?:ch|sh|ss|x|z)es$/.test(lower) ? lower.slice(0, -2) : lower.slice(0, -1);
}

/** The class of a noun phrase by its last words, the longest phrase first; `null` if they leave it open. */
export function classifyNoun(phrase: string): NounClass | null {
  const words = phrase.match(/[\p{L}\p{M}]+(?:[-'’][\p{L}\p{M}]+)*/gu) ?? [];
  const last = words.at(-1);
  if (last === undefined) return null;
  const head = singular(last);
  // "Six counts of fraud" are charges, "its count" is a number.
  if (last.toLowerCase() === 'counts')
    return { name: 'charge' satisfies ThingClass, listed: true, fate: null };
  // "A record 300" tells no thing.
  if (last.toLowerCase() === 'records')
    return { name: 'record' satisfies ThingClass, listed: true, fate: null };
  for (let count = Math.min(MAX_PHRASE_WORDS, words.length); count >= 1; count--) {
    const key = [...words.slice(words.length - count, -1).map((word) => word.toLowerCase()), head].join(' ');
    const fate = fateOfWord.get(key);
    if (fate !== undefined) return { name: PERSON, listed: true, fate };
    const name = classOfWord.get(key);
    if (name !== undefined) return { name, listed: true, fate: null };
  }
  if (EMPTY_NOUNS.has(head)) return null;
  // "Four Filipinos": people named by their country.
  const people = /^\p{Lu}/u.test(last) && findCountry(last) !== null;
  if (people) return { name: PERSON, listed: true, fate: null };
  return { name: head, listed: false, fate: null, ...(isPersonNoun(head) ? { wider: PERSON } : {}) };
}

/** The nouns of a phrase that counts several things together. */
export const splitParts = (nounPhrase: string): readonly string[] => nounPhrase.split(/,| and | or | & |\//u);
