/** A kind of event with the words that tell it, as printed in lower case. The first of two that are as frequent wins. */
export interface EventKind {
  readonly kind: string;
  readonly words: string;
  /** Things whose event it is, with their words: "train crash". */
  readonly things?: readonly (readonly [thing: string, words: string])[];
  /** Of a company or a body, whose name then counts more than a place. */
  readonly ofBody?: true;
  /** It lasts for days or is planned, so it is dated by its first report. */
  readonly lasting?: true;
  /** Of a whole country as often as of a place in it. */
  readonly national?: true;
  /** A word of many kinds, which counts only if nothing tells more. */
  readonly vague?: true;
}

const VESSELS = [
  ['ferry', 'ferry ferries'],
  ['trawler', 'trawler trawlers'],
  ['boat', 'boat boats dinghy dinghies'],
  ['ship', 'ship ships vessel vessels freighter tanker'],
] as const;
const VEHICLES = [
  ['train', 'train trains railway tram'],
  ['plane', 'plane planes airliner jet flight'],
  ['helicopter', 'helicopter helicopters'],
  ['bus', 'bus buses coach'],
] as const;
const ARMS = [
  ['missile', 'missile missiles'],
  ['drone', 'drone drones'],
  ['rocket', 'rocket rockets'],
  ['knife', 'knife'],
  ['cyber', 'cyber hackers'],
] as const;
const BUILT = [
  ['bridge', 'bridge'],
  ['mine', 'mine'],
  ['dam', 'dam'],
  ['school', 'school'],
  ['building', 'building buildings'],
] as const;
const DISEASES = [
  ['virus', 'virus'],
  ['cholera', 'cholera'],
  ['measles', 'measles'],
  ['Ebola', 'ebola'],
  ['flu', 'flu influenza'],
] as const;

/** The kinds of events that news tells of. */
export const eventKinds: readonly EventKind[] = [
  { kind: 'earthquake', words: 'earthquake earthquakes quake quakes tremor temblor aftershock aftershocks' },
  { kind: 'flood', words: 'flood floods flooding flooded floodwater floodwaters' },
  { kind: 'landslide', words: 'landslide landslides mudslide mudslides' },
  { kind: 'avalanche', words: 'avalanche avalanches' },
  { kind: 'eruption', words: 'eruption erupted erupts volcano' },
  { kind: 'hurricane', words: 'hurricane' },
  { kind: 'typhoon', words: 'typhoon' },
  { kind: 'cyclone', words: 'cyclone' },
  { kind: 'tornado', words: 'tornado tornadoes' },
  { kind: 'storm', words: 'storm storms gale' },
  { kind: 'wildfire', words: 'wildfire wildfires bushfire bushfires' },
  { kind: 'explosion', words: 'explosion explosions blast exploded' },
  {
    kind: 'sinking',
    words: 'sinking sank sunk capsized capsizes capsize shipwreck overturned',
    things: VESSELS,
  },
  {
    kind: 'crash',
    words: 'crash crashed crashes collision collided derailment derailed derails',
    things: VEHICLES,
  },
  { kind: 'collapse', words: 'collapse collapsed collapses', things: BUILT },
  { kind: 'outbreak', words: 'outbreak epidemic virus infections infected', things: DISEASES, lasting: true },
  { kind: 'famine', words: 'famine', lasting: true },
  { kind: 'drought', words: 'drought', lasting: true },
  { kind: 'blackout', words: 'blackout outage' },
  { kind: 'oil spill', words: 'spill' },
  { kind: 'leak', words: 'leak leaks' },
  {
    kind: 'attack',
    words:
      'attack attacks attacked airstrike airstrikes raid raids barrage shelling bombardment bombing salvo missiles sirens',
    things: ARMS,
  },
  { kind: 'shooting', words: 'shooting shootings gunman gunmen' },
  { kind: 'stabbing', words: 'stabbing stabbings' },
  { kind: 'siege', words: 'siege hostages besieged encircled encirclement', lasting: true },
  { kind: 'fire', words: 'fire fires blaze' },
  { kind: 'strike', words: 'strike strikes walkout strikers', national: true },
  {
    kind: 'protest',
    words:
      'protest protests demonstration demonstrations protesters demonstrators march marched rally blockade blockades',
  },
  {
    kind: 'job cuts',
    words: 'layoffs layoff redundancies jobs posts workforce',
    ofBody: true,
    lasting: true,
  },
  {
    kind: 'takeover',
    words: 'takeover bid offer suitor buyout acquisition acquire',
    ofBody: true,
    lasting: true,
  },
  {
    kind: 'bank rescue',
    words: 'depositors deposits savers bailout nationalised nationalized',
    ofBody: true,
    lasting: true,
  },
  { kind: 'merger', words: 'merger merge', ofBody: true, lasting: true },
  { kind: 'insolvency', words: 'insolvency bankruptcy insolvent bankrupt', ofBody: true, lasting: true },
  { kind: 'election', words: 'election elections', national: true },
  { kind: 'referendum', words: 'referendum', national: true },
  { kind: 'summit', words: 'summit' },
  { kind: 'deployment', words: 'deployment troops reinforcement deploy', lasting: true },
  { kind: 'visit', words: 'visit visits visited trip', lasting: true },
  { kind: 'trial', words: 'trial verdict sentenced convicted', lasting: true },
  { kind: 'budget', words: 'budget', national: true, lasting: true },
  { kind: 'aid', words: 'aid reconstruction donors', national: true, lasting: true },
  { kind: 'talks', words: 'talks negotiations', lasting: true },
  { kind: 'accident', words: 'accident accidents', vague: true },
  { kind: 'disaster', words: 'disaster catastrophe tragedy', vague: true },
];
