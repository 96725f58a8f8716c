/** A class of things that can happen to what is counted, with the lemmas that say it. */
export interface PredicateRow {
  readonly name: string;
  readonly lemmas: string;
  /** Roots of counted things it can happen to; `null` where any can. A verb read off something else is not believed. */
  readonly happensTo: readonly string[] | null;
}

const PEOPLE = ['person', 'household'];
const THROWN = ['munition', 'round'];
const BUILT = ['building', 'vehicle', 'ship', 'aircraft', 'train', 'target'];

/**
 * Predicate classes of general reporting. A lemma that stands in two rows belongs to the first whose things fit
 * ("shoot" of people, of drones). Different classes are different questions (figures.md, section 2).
 */
export const PREDICATE_TABLE: readonly PredicateRow[] = [
  {
    name: 'killed',
    lemmas:
      'kill die slay murder execute massacre assassinate drown perish slaughter behead suffocate succumb',
    happensTo: PEOPLE,
  },
  {
    name: 'injured',
    lemmas: 'injure wound hurt maim hospitalise hospitalize treat burn sicken',
    happensTo: PEOPLE,
  },
  { name: 'shot', lemmas: 'shoot', happensTo: PEOPLE },
  { name: 'missing', lemmas: 'miss disappear vanish', happensTo: PEOPLE },
  { name: 'arrested', lemmas: 'arrest detain apprehend jail imprison', happensTo: PEOPLE },
  { name: 'charged', lemmas: 'charge indict accuse prosecute', happensTo: PEOPLE },
  { name: 'convicted', lemmas: 'convict sentence', happensTo: PEOPLE },
  { name: 'abducted', lemmas: 'abduct kidnap', happensTo: PEOPLE },
  { name: 'released', lemmas: 'release free liberate', happensTo: PEOPLE },
  { name: 'rescued', lemmas: 'rescue save', happensTo: PEOPLE },
  { name: 'evacuated', lemmas: 'evacuate', happensTo: null },
  { name: 'displaced', lemmas: 'displace flee uproot', happensTo: PEOPLE },
  { name: 'dismissed', lemmas: 'dismiss cut shed axe sack eliminate slash go', happensTo: ['job'] },
  { name: 'hired', lemmas: 'hire recruit employ', happensTo: ['person', 'job'] },
  { name: 'infected', lemmas: 'infect', happensTo: ['person', 'case'] },
  { name: 'gathered', lemmas: 'gather attend march rally protest demonstrate assemble', happensTo: PEOPLE },
  { name: 'prepared', lemmas: 'prepare ready', happensTo: null },
  { name: 'launched', lemmas: 'launch fire lob hurl unleash', happensTo: THROWN },
  {
    name: 'intercepted',
    lemmas: 'intercept down neutralise neutralize shoot stop thwart repel defeat destroy',
    happensTo: ['munition'],
  },
  { name: 'hit', lemmas: 'hit strike land impact penetrate evade breach', happensTo: ['munition'] },
  // A village is seldom destroyed to its last house: reports of one quake say damaged, hit, flattened and destroyed of the same ones.
  {
    name: 'hit',
    lemmas: 'hit strike affect devastate damage destroy demolish flatten raze level ruin flood',
    happensTo: ['settlement'],
  },
  { name: 'destroyed', lemmas: 'destroy demolish flatten raze level ruin', happensTo: BUILT },
  { name: 'damaged', lemmas: 'damage', happensTo: BUILT },
  {
    name: 'deployed',
    lemmas: 'deploy station dispatch send',
    happensTo: ['person', 'aircraft', 'ship', 'vehicle', 'squadron'],
  },
  { name: 'withdrawn', lemmas: 'withdraw recall', happensTo: null },
  { name: 'produced', lemmas: 'produce manufacture build make', happensTo: null },
  { name: 'bought', lemmas: 'buy purchase acquire', happensTo: null },
  { name: 'sold', lemmas: 'sell', happensTo: null },
  { name: 'exported', lemmas: 'export', happensTo: null },
  { name: 'imported', lemmas: 'import', happensTo: null },
];
