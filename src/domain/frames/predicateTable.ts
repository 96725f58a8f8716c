import type { ThingClass } from './thingClasses.ts';

/** A class of things that can happen to the counted thing. The name is an identifier of the ledger. */
export interface PredicateRow {
  readonly name: string;
  /** Roots of counted things it can happen to; `null` if any can. A verb taken from another phrase doesn't count. */
  readonly happensTo: readonly ThingClass[] | null;
  /** Classes below those roots that it cannot happen to: an airline loses customers otherwise than an army its soldiers. */
  readonly except?: readonly ThingClass[];
}

const PEOPLE = ['person', 'household'] satisfies ThingClass[];
const THROWN = ['munition', 'round'] satisfies ThingClass[];
const BUILT = ['building', 'vehicle', 'ship', 'aircraft', 'train', 'target'] satisfies ThingClass[];

/**
 * Predicate classes of general reporting. Different classes are different questions (figures.md, section 2). A lexicon
 * maps lemmas to rows; a lemma of several rows means the first whose things fit ("shoot" of people, of drones).
 */
export const PREDICATE_TABLE = {
  killed: { name: 'killed', happensTo: PEOPLE },
  injured: { name: 'injured', happensTo: PEOPLE },
  critical: { name: 'critically injured', happensTo: PEOPLE },
  scratched: { name: 'lightly injured', happensTo: PEOPLE },
  discharged: { name: 'discharged', happensTo: PEOPLE },
  shot: { name: 'shot', happensTo: PEOPLE },
  missing: { name: 'missing', happensTo: PEOPLE },
  lost: {
    name: 'killed',
    happensTo: ['person'],
    except: ['customer', 'voter', 'worker', 'student', 'spectator', 'passenger', 'patient'],
  },
  // The trapped of a mine or a collapse are the missing of the next report.
  trapped: { name: 'missing', happensTo: PEOPLE },
  wanted: { name: 'at large', happensTo: ['person'] },
  captured: { name: 'captured', happensTo: ['person'] },
  capturedPlace: { name: 'captured', happensTo: ['settlement'] },
  sheltered: { name: 'in shelters', happensTo: PEOPLE },
  inNeed: { name: 'in need', happensTo: PEOPLE },
  hungry: { name: 'hungry', happensTo: PEOPLE },
  cutOff: { name: 'without power', happensTo: ['person', 'household', 'building'] },
  withoutWater: { name: 'without water', happensTo: ['person', 'household', 'building'] },
  offline: { name: 'offline', happensTo: ['person', 'household', 'building'] },
  connectedAgain: { name: 'connected again', happensTo: ['person', 'household', 'building'] },
  stranded: { name: 'stranded', happensTo: PEOPLE },
  cured: { name: 'cured', happensTo: ['person', 'case'] },
  quarantined: { name: 'in quarantine', happensTo: PEOPLE },
  stolen: { name: 'stolen', happensTo: null },
  spilled: { name: 'spilled', happensTo: ['substance'] },
  recovered: { name: 'recovered', happensTo: null },
  lostThings: { name: 'lost', happensTo: ['container'] },
  suspended: { name: 'suspended', happensTo: null },
  searched: { name: 'searched', happensTo: ['building'] },
  arrested: { name: 'arrested', happensTo: PEOPLE },
  charged: { name: 'charged', happensTo: PEOPLE },
  convicted: { name: 'convicted', happensTo: PEOPLE },
  abducted: { name: 'abducted', happensTo: PEOPLE },
  released: { name: 'released', happensTo: PEOPLE },
  rescued: { name: 'rescued', happensTo: PEOPLE },
  // One report has people evacuated whom the next has fleeing or driven from their homes.
  evacuatedPeople: { name: 'displaced', happensTo: PEOPLE },
  evacuated: { name: 'evacuated', happensTo: null },
  displaced: { name: 'displaced', happensTo: PEOPLE },
  homeAgain: { name: 'home again', happensTo: PEOPLE },
  dismissed: { name: 'dismissed', happensTo: ['job'] },
  dismissedStaff: { name: 'dismissed', happensTo: ['person'] },
  hired: { name: 'hired', happensTo: ['person', 'job'] },
  infected: { name: 'infected', happensTo: ['person', 'case'] },
  gathered: { name: 'gathered', happensTo: PEOPLE },
  prepared: { name: 'prepared', happensTo: null },
  launched: { name: 'launched', happensTo: THROWN },
  intercepted: { name: 'intercepted', happensTo: ['munition'] },
  downed: { name: 'intercepted', happensTo: ['aircraft'] },
  hit: { name: 'hit', happensTo: ['munition'] },
  // A village is seldom destroyed to its last house: reports of one quake say damaged, hit, flattened and destroyed of the
  // same ones.
  hitPlace: { name: 'hit', happensTo: ['settlement'] },
  destroyed: { name: 'destroyed', happensTo: BUILT },
  damaged: { name: 'damaged', happensTo: BUILT },
  flooded: { name: 'flooded', happensTo: [...BUILT, 'household'] },
  // "Two aircraft took part", "38 missiles were used"; of people only a crowd takes part in a march.
  tookPart: { name: 'deployed', happensTo: ['aircraft', 'ship', 'vehicle', 'squadron'] },
  used: { name: 'launched', happensTo: THROWN },
  deployed: { name: 'deployed', happensTo: ['person', 'aircraft', 'ship', 'vehicle', 'squadron'] },
  withdrawn: { name: 'withdrawn', happensTo: null },
  produced: { name: 'produced', happensTo: null },
  bought: { name: 'bought', happensTo: null },
  sold: { name: 'sold', happensTo: null },
  exported: { name: 'exported', happensTo: null },
  // Money: who promised, decided, handed over, asked.
  pledged: { name: 'pledged', happensTo: null },
  approved: { name: 'approved', happensTo: null },
  offered: { name: 'offered', happensTo: null },
  demanded: { name: 'demanded', happensTo: null },
  paid: { name: 'paid', happensTo: null },
  spent: { name: 'spent', happensTo: null },
  ordered: { name: 'ordered', happensTo: null },
  delivered: { name: 'delivered', happensTo: null },
  // Customers who receive their money are not received.
  received: {
    name: 'received',
    happensTo: null,
    except: ['vote', 'dose', 'customer', 'worker', 'voter', 'patient'],
  },
  votesWon: { name: 'voted', happensTo: ['vote'] },
  saved: { name: 'saved', happensTo: null },
  cost: { name: 'cost', happensTo: null },
  worth: { name: 'worth', happensTo: null },
  carried: { name: 'aboard', happensTo: ['person', 'household', 'munition', 'vehicle'] },
  voted: { name: 'voted', happensTo: ['person', 'vote'] },
  unhurt: { name: 'unhurt', happensTo: PEOPLE },
  escaped: { name: 'escaped', happensTo: ['prisoner'] },
  onStrike: { name: 'on strike', happensTo: null },
  // Doses that a firm delivers are those that the country has received.
  receivedDoses: { name: 'delivered', happensTo: ['dose'] },
  given: { name: 'given', happensTo: ['dose'] },
  wasted: { name: 'wasted', happensTo: ['dose'] },
  tested: { name: 'tested', happensTo: null },
  vaccinated: { name: 'vaccinated', happensTo: ['person', 'case'] },
  intensiveCare: { name: 'in intensive care', happensTo: ['person', 'case'] },
  closed: { name: 'closed', happensTo: null },
  cancelled: { name: 'cancelled', happensTo: null },
  delayed: { name: 'delayed', happensTo: null },
  unusable: { name: 'unusable', happensTo: BUILT },
  rebuilt: { name: 'rebuilt', happensTo: null },
  // Things that a rule allows, beside measured ones.
  limited: { name: 'limit', happensTo: null },
  imported: { name: 'imported', happensTo: null },
} as const satisfies Record<string, PredicateRow>;

/** A row of the table. */
export type PredicateId = keyof typeof PREDICATE_TABLE;
