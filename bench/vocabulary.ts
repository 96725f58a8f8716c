/** The words of invented articles: enough that two articles share few runs of five words. */
const list = (words: string): readonly string[] => words.split(' ');

export const OUTLETS = [
  ...[
    'Meridian Wire',
    'Harbour Post',
    'Northgate Tribune',
    'Kestrel News',
    'Quay Gazette',
    'Capital Courier',
  ],
  ...[
    'Tidewater Herald',
    'Ridge Examiner',
    'Lantern Weekly',
    'Foundry Times',
    'Orchard Mail',
    'Beacon Daily',
  ],
];

/** Incidents at a place, and their victims. */
export const EVENTS = [
  { noun: 'flood', did: 'were killed', thing: 'homes', undone: 'were destroyed' },
  { noun: 'fire', did: 'were injured', thing: 'shops', undone: 'were damaged' },
  { noun: 'strike', did: 'stopped work', thing: 'trains', undone: 'were cancelled' },
  { noun: 'storm', did: 'were evacuated', thing: 'boats', undone: 'were lost' },
  { noun: 'earthquake', did: 'were rescued', thing: 'schools', undone: 'were closed' },
  { noun: 'raid', did: 'were arrested', thing: 'rifles', undone: 'were seized' },
  { noun: 'blast', did: 'were wounded', thing: 'windows', undone: 'were shattered' },
  { noun: 'outbreak', did: 'were infected', thing: 'farms', undone: 'were quarantined' },
  { noun: 'protest', did: 'were detained', thing: 'roads', undone: 'were blocked' },
  { noun: 'landslide', did: 'are missing', thing: 'bridges', undone: 'were swept away' },
  { noun: 'drought', did: 'were displaced', thing: 'wells', undone: 'were abandoned' },
  { noun: 'attack', did: 'were killed', thing: 'drones', undone: 'were shot down' },
] as const;

export const OFFICES = list(
  'ministry police army parliament governor court hospital council union university',
);

export const NOUNS = list(
  'market river committee harvest engine budget festival library border convoy treaty orchestra museum ' +
    'pipeline glacier factory island election tunnel satellite reservoir vineyard embassy lighthouse monastery airport ' +
    'brewery quarry stadium orchard refinery shipyard archive cathedral laboratory fishery railway depot palace ' +
    'mine forest reactor canal village theatre ferry clinic harbour warehouse prison temple meadow plateau ' +
    'workshop tower garrison barracks sawmill greenhouse observatory dairy ranch marina plaza kiosk chapel',
);
export const ADJECTIVES = list(
  'quiet northern crowded bitter ancient costly fragile modest stubborn distant coastal frozen wooden careful ' +
    'disputed narrow rural sudden patient hollow bright rusty generous hesitant foreign gloomy steady ' +
    'temporary reluctant dusty vast humble silent restless private brittle cautious lively weary tidal',
);
export const VERBS = list(
  'repaired questioned inspected welcomed rejected measured painted guarded abandoned reopened photographed ' +
    'mapped insured flooded rented defended supplied surveyed renamed restored drained fenced cleaned sold auctioned ' +
    'praised ignored visited searched debated closed bought doubted polished audited',
);
export const PEOPLE = list(
  'farmers teachers sailors engineers nurses traders students pensioners drivers miners lawyers musicians bakers ' +
    'soldiers fishermen volunteers architects plumbers economists gardeners pilots librarians shepherds',
);
export const MANNERS = list(
  'slowly twice reluctantly overnight openly again carefully eventually briefly together secretly loudly',
);
