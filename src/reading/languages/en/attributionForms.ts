import { words } from './words.ts';

/** Nouns for the result of counting, which a body gives, raises and publishes. */
const COUNTS = `toll tolls count counts tally tallies figure figures number numbers estimate estimates total totals
  forecast forecasts projection projections outlook assessment guidance target range balance`;

/** Decisions of bodies, with as many jobs, trains or crowns. The narrator tells their acts of a day ("evacuated 30"). */
const OPERATIONS = `cut close cancel scrap axe shed sack dismiss suspend budget earmark schedule`;
/** Acts by which a body states something. */
const PERFORMING = `vote offer pledge promise demand propose vow accuse ask appeal request undertake guarantee`;

/** Work of a body with its cases; "admit" has two senses. */
const WORK = `treat monitor test trace investigate sequence vaccinate screen notify receive discharge isolate
  quarantine sign recruit employ hire deploy fly run hunt interview question collect gather`;
/** Trade with as many goods. */
const TRADE = `order buy purchase secure book sell deliver supply ship distribute award`;
/** Acts with money, but for "put", with which a body also states. */
const GRANTING = `free release donate grant contribute pay invest freeze unlock allocate withhold unfreeze approve commit`;

/**
 * The forms in which a body is the source of a figure without a verb of saying: a class of verbs or nouns, and the words
 * that it governs. Verbs are lemmas.
 */
export const attributionForms = {
  countNouns: words(COUNTS),
  /** Counts, offers and wishes of a body ("the union's demand is 8 percent"). */
  ownNouns: words(`${COUNTS} offer offers bid demand demands proposal target goal pledge promise`),
  /** Tables and lists that a body puts before the reader ("The institute's figures in full:"). */
  leads: words(
    `${COUNTS} list lists table tables overview breakdown chart data statistics summary bulletin update register`,
  ),
  /** A figure, right behind the verb or its hedge ("says less than two", "counts 66 people"). */
  figure:
    words(`say count tally record register report claim estimate reckon list cite confirm give expect note
    document log map calculate compute concede acknowledge announce repeat suggest allege detect see show fear name diagnose identify verify declare defend justify`),
  /** Verb and preposition, then a figure ("speaks of nine dead", "has held to 80", "arrive at 740 million"). */
  preposition: {
    speak: words('of'),
    talk: words('of about'),
    hold: words('to at for'),
    know: words('of'),
    stick: words('to with by at'),
    adhere: words('to'),
    stay: words('with at'),
    stand: words('by'),
    cling: words('to'),
    keep: words('to'),
    insist: words('on upon'),
    settle: words('on at'),
    arrive: words('at'),
    come: words('to up'),
    get: words('to'),
    admit: words('to'),
    own: words('up'),
    warn: words('of'),
    reckon: words('with on'),
    count: words('on'),
    write: words('of'),
    tell: words('of'),
    measure: words('at'),
    rate: words('at'),
    peg: words('at'),
    price: words('at'),
    value: words('at'),
    place: words('at'),
    time: words('at'),
    clock: words('at'),
    mention: words(''),
    work: words('with'),
  } as Readonly<Record<string, ReadonlySet<string>>>,
  /** A count or an offer that a body changes ("lowered the toll to 13 from 14", "raised its offer to 4 percent"). */
  revising:
    words(`raise lower cut increase reduce revise correct update upgrade downgrade adjust halve double trim lift
    amend change slash scale bring take push up put`),
  revised:
    words(`${COUNTS} offer offers bid advance demand demands death-toll reward compensation ceiling aid grant funding
    package payment payments payout payouts contribution number stake holding dividend price prices fare fares limit quota`),
  /** A figure or report that a body takes back ("has withdrawn its figure of 41"). */
  withdrawing: words('withdraw retract delete remove pull scrap drop abandon disown rescind'),
  withdrawn:
    words(`${COUNTS} report reports claim claims story stories statement statements post posts tweet tweets
    article articles assertion assertions allegation allegations`),
  /** A count that a body makes public ("gave a figure of 300", "gave the figure as 20"). */
  publishing:
    words(`give issue release publish post provide offer cite quote announce present name set confirm keep
    maintain reach state use stand report put have`),
  /** Acts by which a body states something, with figures in its object ("voted by 88 to 77 to hold back 300 million"). */
  performing: words(PERFORMING),
  /** Participles behind a figure and in front of "by" ("180 million crowns announced by the minister"). */
  given:
    words(`pledged promised offered announced claimed reported published given estimated cited quoted requested
    demanded proposed counted recorded listed tallied registered logged calculated measured put confirmed committed`),
  /** Acts that another source may tell: then that source says the figure. */
  toldActs: words(`see ${PERFORMING} ${OPERATIONS} ${GRANTING} ${WORK} ${TRADE}`),
  /** Work of a body up to now ("has admitted 30 patients", "is monitoring 120 contacts"). */
  goingOn: words(`${WORK} ${TRADE} admit document hear detect`),
  trading: words(TRADE),
  /** The same work with a preposition ("is looking for five men"). */
  caring: {
    look: words('for after into'),
    search: words('for'),
    hunt: words('for'),
    care: words('for'),
    wait: words('for'),
    work: words('on'),
    take: words('in'),
  } as Readonly<Record<string, ReadonlySet<string>>>,
  /** Places that take in the injured. */
  wards: words('hospital hospitals clinic clinics infirmary ward'),
  /** Acts that give or refuse money: to come, going on or done. */
  giving: words('free release give donate grant contribute provide pay invest spend put inject'),
  /** Decisions on money, also in the past. */
  deciding: words('freeze unlock allocate earmark withhold unfreeze set approve commit fine award'),
  /** Acts of a body whose figures are its own ("plans to hire 30", "will close two plants"). */
  acting: words(`plan expect seek want need pencil assume ${OPERATIONS}`),
  /** Words for a measure, in front of its figure ("a peak of 68,000"). */
  measures:
    words(`peak average mean median maximum minimum high low speed rate level depth height flow loss losses shortfall
    surplus deficit profit gain cost costs bill price value volume weight length distance magnitude strength temperature
    pressure concentration range sum share width area yield output margin rise drop fall increase decline growth gust
    gusts demand need savings debts synergies sales revenue revenues turnover earnings income damage total toll dose discharge reading probability chance risk wave`),
  /** Verbs of those who compute and measure. */
  computing: words(
    'compute calculate model derive determine assume measure record project simulate infer work post book',
  ),
  /** Verbs of those who inspect, and report later. */
  finding: words('find note identify list detect uncover discover criticise criticize flag record'),
  /** Words by which a figure is thought right ("think $2 million realistic"). */
  plausible:
    words(`realistic likely possible plausible reasonable enough right correct feasible achievable necessary probable
    sufficient attainable credible adequate`),
  /** Verbs of those who give a figure, in "the 40 beds which the ministry counts". */
  stating:
    words(`count list admit acknowledge concede announce publish claim give cite quote name register record estimate
    put promise pledge report maintain confirm credit forecast project name mention state`),
  /** Nouns for asking, with their figure ("the League's appeal for $2 billion"). */
  appeals: words('appeal call request demand bid plea application'),
  /** Verbs of models, lists and gauges, with their figure ("her model yields 92,000"). */
  showing:
    words(`yield give show suggest point put indicate come arrive run list count have hold produce return imply predict
    project say record register name contain include document log reach total estimate reveal measure stand range`),
  /** Verbs of telling in public, with the number behind a colon ("The police have tweeted: 40 arrests"). */
  posting: words('tweet post publish read announce telegraph text blog'),
  /** Papers and news that are put out ("have put out a release: 24 arrests"). */
  releases: words(
    'release statement communique communiqué notice message news answer report result results verdict',
  ),
  /** Lists and papers of items, by their number ("has the names of 31"). */
  evidence: words('names records reports details evidence photographs photos testimony testimonies files'),
  /** Lists of a body, with as many entries as it counts ("Her list has 40 names"). */
  lists:
    words(`list lists register registers registry log logbook record records roll database file files spreadsheet
    tally count dossier ledger`),
  /** Lists of items that were each entered, and other verbs of those who keep them ("compiled a list of 31 patients"). */
  rolls: words(`list lists register registers registry roll rolls database dossier spreadsheet`),
  listing: words(`compile draw maintain hold collect assemble produce`),
  /** The items of such a list. */
  listed: words(`name names entry entries case cases victim victims line lines record records`),
  /** Labels of the body behind a table or picture ("Source: Harbour Office"). */
  sourceLabels: words('source sources data'),
  /** Nouns in "by X's count", "by the estimate of X", "in X's view". */
  reckonings:
    words(`account accounts count counts reckoning estimate estimates tally calculation calculations telling
    assessment figures numbers records data view words version measure admission`),
} as const;
