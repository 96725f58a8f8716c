/**
 * Words that say what happened to a figure without being its verb: nouns of the event and adjectives ("the toll is 14",
 * "a limit of 80", "on board"). Each goes with a lemma of `predicates.ts`. Lower case, at most five words with single spaces.
 */
const WORDS: readonly (readonly [lemma: string, words: string])[] = [
  [
    'die',
    'dead|deceased|death|deaths|toll|tolls|fatality|fatalities|fatal|victims|casualties|body|bodies|corpse|corpses|lives|graves|funerals|lost lives',
  ],
  [
    'injure',
    'injured|injuries|injury|wounded|hurt|wounds|in need of treatment|in need of medical treatment|in need of medical help|' +
      'in need of medical attention|in need of hospital treatment|in need of hospital care|in need of medical care',
  ],
  [
    'miss',
    'missing|unaccounted|untraced|trapped|still underground|still inside|still below|still under|still beneath|still buried|not found|' +
      'still behind|still down there|still out there|still at sea|still in the water|in the rubble|under the rubble|under the mud|' +
      'yet to be found|yet to be reached|yet to be located|yet to be traced|yet to be recovered|yet to be accounted for|' +
      'remain to be found|remain to be reached|remain to be located|remains to be found|not yet found|not yet reached|not yet located|' +
      'not yet accounted for|not been accounted for|not been found|not been located|not been seen|not been heard from|not accounted for|' +
      'being looked for|being searched for|feared buried|feared trapped|feared drowned',
  ],
  ['rescue', 'rescued|survivors|survivor|alive|rescue|rescues|picked up|pulled out|brought ashore'],
  ['unhurt', 'unhurt|uninjured|unharmed|unscathed'],
  ['board', 'aboard|on board|passengers|passenger|occupants|occupant'],
  [
    'evacuate',
    'evacuation|evacuated|evacuees|moved to safety|taken to safety|led to safety|brought to safety|bussed to safety|' +
      "ferried to safety|out of harm’s way|out of harm's way|to higher ground",
  ],
  ['displace', 'displaced|homeless|refugees|displacement'],
  [
    'shelter',
    'in shelters|its shelters|their shelters|emergency shelters|evacuation centres|evacuation centers',
  ],
  ['need', 'in need|need help|need aid|need assistance|need food|need support|needing help|needing aid'],
  ['starve', 'malnourished|malnutrition|undernourished|starving|hungry'],
  [
    'disconnect',
    'without power|without electricity|with no electricity|no light|lost power|lost electricity|without light|no power|no electricity|power outages|power outage|power cuts|power cut|blackout|blackouts|in the dark|in darkness|blacked out',
  ],
  [
    'wanted',
    'at large|on the run|in hiding|fugitives|manhunt|still wanted|being sought|being hunted|still sought|not caught|' +
      'evaded arrest|evaded capture|escaped arrest',
  ],
  ['suspend', 'suspended|suspension|suspensions'],
  ['capture', 'prisoner|taken prisoner|prisoners'],
  [
    'arrest',
    'arrested|arrests|detained|detainees|detention|detentions|custody|behind bars|under arrest|house arrest|rounded up|in jail|' +
      'in prison|in police cells|in handcuffs|led away in handcuffs|taken in for questioning',
  ],
  ['charge', 'charged|charges|indictments'],
  [
    'gather',
    'crowd|crowds|turnout|marchers|demonstrators|protesters|protestors|attendance|turned out|took to',
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
  [
    'entitle',
    'entitled to vote|eligible to vote|eligible voters|registered to vote|registered voters|called to the polls|called to vote|' +
      'right to vote|may vote|on the electoral roll|on the electoral register',
  ],
  ['vote', 'votes|ballots'],
  [
    'infect',
    'infected|infections|infection|confirmed with|tested positive|ill with|fallen ill|fell ill|been ill|taken ill|fallen sick|fell sick|fall ill|falls ill|falling ill|fall sick|falling sick|are positive|is positive|was positive|were positive|proved positive|came back positive|turned out positive|' +
      'became ill|become ill|becomes ill|became sick|become sick|becomes sick|got sick|gets sick|get sick|made ill|made sick|' +
      'come down with|came down with|comes down with|stomach cramps|nausea|vomiting|diarrhoea|diarrhea|food poisoning',
  ],
  ['quarantine', 'quarantine|quarantined|isolation|isolating'],
  ['cure', 'cured|healthy again|discharged|recoveries|back to health|fully recovered'],
  [
    'dry',
    'without water|without drinking water|without running water|no water|no running water|no drinking water|taps ran dry',
  ],
  [
    'offline',
    'offline|without internet|no internet|without broadband|without a connection|get online|go online|without phone service|without mobile service',
  ],
  [
    'reconnect',
    'reconnected|power again|electricity again|power back|electricity back|back on|back online|water again|water back',
  ],
  [
    'strand',
    'stranded|stuck at|stuck in|stuck on|stuck outside|marooned|night at the airport|night at the station|night in the terminal',
  ],
  ['administer', 'administered'],
  ['steal', 'stolen'],
  ['test', 'tests|tested|samples|swabs'],
  [
    'vaccinate',
    'vaccinated|vaccinations|vaccination|inoculated|immunised|immunized|first dose|second dose|had the jab|had the vaccine|got the jab|had a shot|got a shot',
  ],
  ['ventilate', 'intensive care|intensive-care|icu'],
  ['close', 'closed|closures|closure|shut'],
  ['cancel', 'cancelled|canceled|cancellations|called off|scrapped|grounded'],
  ['unusable', 'uninhabitable|unusable|unfit for habitation|unsafe to enter|not safe to enter|unsafe'],
  [
    'delay',
    'delayed|delays|delay|running late|left late|arrived late|late departures|held up|behind schedule',
  ],
  ['rebuild', 'rebuilt|reconstructed'],
  ['participate', 'took part|taking part|take part|takes part|taken part|were involved in|was involved in'],
  ['deploy', 'deployed|deployment|stationed|serving|on duty|in the field|mobilised|mobilized'],
  ['order', 'ordered|orders'],
  ['recall', 'recall|recalled|called back'],
  ['deliver', 'delivered|deliveries'],
];

/** The lemma of each word. */
export const happeningWords: ReadonlyMap<string, string> = new Map(
  WORDS.flatMap(([lemma, words]) => words.split('|').map((word) => [word, lemma] as const)),
);
