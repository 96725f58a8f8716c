const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** Nouns for the result of counting, which a body gives, raises and publishes. */
const COUNTS = `toll tolls count counts tally tallies figure figures number numbers estimate estimates total totals
  forecast forecasts projection projections outlook assessment guidance target range balance`;

/** Decisions of bodies, with as many jobs, trains or crowns. The narrator tells their acts of a day ("evacuated 30"). */
const OPERATIONS = `cut close cancel scrap axe shed sack dismiss suspend budget earmark schedule`;
/** Acts by which a body states something. */
const PERFORMING = `vote offer pledge promise demand propose vow accuse ask appeal request`;

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
    document log calculate compute announce repeat suggest allege detect see show fear name diagnose identify verify`),
  /** Verb and preposition, then a figure ("speaks of nine dead", "has held to 80", "arrive at 740 million"). */
  preposition: {
    speak: words('of'),
    talk: words('of about'),
    hold: words('to at for'),
    know: words('of'),
    stick: words('to with by at'),
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
  } as Readonly<Record<string, ReadonlySet<string>>>,
  /** A count or an offer that a body changes ("lowered the toll to 13 from 14", "raised its offer to 4 percent"). */
  revising:
    words(`raise lower cut increase reduce revise correct update upgrade downgrade adjust halve double trim lift
    amend change slash scale bring take push up put`),
  revised:
    words(`${COUNTS} offer offers bid advance demand demands death-toll reward compensation ceiling aid grant funding
    package`),
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
  toldActs: words(`see ${PERFORMING} ${OPERATIONS}`),
  /** Work of a body up to now ("has admitted 30 patients", "is monitoring 120 contacts"). */
  goingOn:
    words(`admit treat monitor test trace investigate sequence vaccinate screen notify receive detect discharge
    isolate quarantine sign recruit employ hire deploy fly run send`),
  /** Acts of a body whose figures are its own ("plans to hire 30", "will close two plants"). */
  acting: words(`plan expect seek want need pencil assume ${OPERATIONS}`),
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
