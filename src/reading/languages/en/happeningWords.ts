/**
 * Words that say what happened to a figure without being its verb: nouns of the event and adjectives ("the toll is 14",
 * "a limit of 80", "on board"). Each goes with a lemma of `predicates.ts`. Lower case; two words with one space.
 */
const WORDS: readonly (readonly [lemma: string, words: string])[] = [
  [
    'die',
    'dead|death|deaths|toll|tolls|fatality|fatalities|fatal|victims|casualties|body|bodies|corpse|corpses|lives|graves|funerals|lost lives',
  ],
  ['injure', 'injured|injuries|injury|wounded|hurt|wounds'],
  [
    'miss',
    'missing|unaccounted|untraced|trapped|still underground|still inside|still below|still under|still beneath|still buried|not found',
  ],
  ['rescue', 'rescued|survivors|survivor|alive|rescue|rescues|picked up|pulled out|brought ashore'],
  ['survive', 'unhurt|uninjured|unharmed|unscathed'],
  ['board', 'aboard|on board|passengers|passenger'],
  ['evacuate', 'evacuation|evacuated|evacuees'],
  ['displace', 'displaced|homeless|refugees|displacement'],
  [
    'shelter',
    'in shelters|its shelters|their shelters|emergency shelters|evacuation centres|evacuation centers',
  ],
  ['need', 'in need|need help|need aid|need assistance|need food|need support|needing help|needing aid'],
  ['starve', 'malnourished|malnutrition|undernourished|starving|hungry'],
  [
    'disconnect',
    'without power|without electricity|without light|no power|no electricity|power outages|power cuts',
  ],
  ['wanted', 'at large|on the run|fugitives|manhunt|still wanted'],
  ['suspend', 'suspended|suspension|suspensions'],
  ['capture', 'prisoner|taken prisoner|prisoners'],
  [
    'arrest',
    'arrested|arrests|detained|detainees|detention|detentions|custody|behind bars|under arrest|rounded up',
  ],
  ['charge', 'charged|charges|indictments'],
  [
    'gather',
    'crowd|crowds|turnout|marchers|demonstrators|protesters|protestors|attendance|took part|turned out|took to',
  ],
  ['strike', 'on strike|strikers|walkout|walked out|stayed away|stayed home|downed tools'],
  [
    'intercept',
    'shot down|intercepted|interceptions|downed|brought down|neutralised|neutralized|interception',
  ],
  ['launch', 'launched|launches|fired|salvo|salvos|salvoes|barrage|barrages|volley|volleys|fusillade'],
  ['destroy', 'destroyed|collapsed|gutted|flattened'],
  ['damage', 'damaged'],
  ['cut', 'redundancies|redundancy|lay-offs|layoffs|laid off|job losses|job cuts|positions cut'],
  ['spend', 'spending|spent|expenditure|outlay|paid out'],
  ['approve', 'approved|appropriation|appropriations'],
  ['pledge', 'pledged|pledge|pledges'],
  ['receive', 'received'],
  ['offer', 'offer|offers|offered'],
  ['save', 'savings|saving'],
  ['cost', 'cost|costs'],
  ['limit', 'limit|ceiling|maximum|permitted|allowed'],
  ['vote', 'votes|ballots'],
  ['infect', 'infected|infections|infection|confirmed with|tested positive|ill with|fallen ill|fell ill'],
  ['test', 'tests|tested|samples|swabs'],
  ['vaccinate', 'vaccinated|vaccinations|doses|jabs'],
  ['ventilate', 'intensive care|intensive-care|icu'],
  ['close', 'closed|closures|closure|shut'],
  ['cancel', 'cancelled|canceled|cancellations|called off'],
  ['delay', 'delayed|delays|delay'],
  ['rebuild', 'rebuilt|reconstructed'],
  ['deploy', 'deployed|deployment|stationed|serving'],
  ['order', 'ordered|orders'],
  ['deliver', 'delivered|deliveries'],
];

/** The lemma of each word. */
export const happeningWords: ReadonlyMap<string, string> = new Map(
  WORDS.flatMap(([lemma, words]) => words.split('|').map((word) => [word, lemma] as const)),
);
