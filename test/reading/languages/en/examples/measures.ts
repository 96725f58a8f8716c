import type { Example } from '../../examples.ts';

/** The things that sums, shares and terms of prison measure, however the sentence is built. */
export const measures: readonly Example[] = [
  // One fine as a verb, a noun in front, behind, in apposition and as a label.
  ['The mill was fined 300,000 euros.', ['“300,000 euros” = 300000 EUR fine fine']],
  ['A penalty of 300,000 euros was handed down.', ['“300,000 euros” = 300000 EUR fine fine']],
  ['The mill was hit with a €300,000 penalty.', ['“€300,000” = 300000 EUR fine fine']],
  ['Fine: 300,000 euros.', ['“300,000 euros” = 300000 EUR fine fine']],
  // A sum that is asked is not the one that is imposed.
  [
    'A fine of 400,000 euros had been requested by the prosecution.',
    ['“400,000 euros” = 400000 EUR fine demand'],
  ],
  // "Worth of" and "in" in front of the measured thing.
  ['The hail left €9m worth of damage.', ['“€9m” = 9000000 EUR damage cause']],
  ['The losses from the hail came to 9 million euros.', ['“9 million euros” = 9000000 EUR damage cause']],
  ['The mill closed the year 9 million euros in the red.', ['“9 million euros” = 9000000 EUR loss forfeit']],
  // A verb that tells the sum on its own.
  ['The club owes 9 million euros.', ['“9 million euros” = 9000000 EUR debt owe']],
  ['The €97m scheme opens in May.', ['“€97m” = 97000000 EUR cost cost']],
  // Shares: of a firm, of the entitled, of the vote.
  ['The fund owns 12 percent of the mill.', ['“12 percent of the mill” = 12 percent stake own SUBSET']],
  [
    'Nearly 54 percent of voters cast a ballot.',
    ['“Nearly 54 percent of voters” = NEARLY 54 percent turnout turn'],
  ],
  ['The group’s liabilities amount to 9 million euros.', ['“9 million euros” = 9000000 EUR debt owe']],
  ['Sales came to 9 million euros.', ['“9 million euros” = 9000000 EUR turnover gross']],
  ['Cost of the works: 9 million euros.', ['“9 million euros” = 9000000 EUR cost cost']],
  // Sides of a vote, by whatever noun and verb.
  ['Forty MPs backed the bill.', ['“Forty MPs” = 40 vote favour']],
  ['Thirty senators voted against it.', ['“Thirty senators” = 30 vote oppose']],
  ['There were 14 abstentions.', ['“14 abstentions” = 14 vote abstain']],
  // Work: cut, made, done, laid down.
  ['The closure will cost 650 jobs.', ['“650 jobs” = 650 job cut PLANNED']],
  ['The mill generated 650 jobs.', ['“650 jobs” = 650 job create']],
  ['Some 900 dockers took part in the stoppage.', ['“Some 900 dockers” = APPROXIMATELY 900 docker strike']],
  ['Nine men were acquitted.', ['“Nine men” = 9 man acquit']],
  // Years of prison: asked, given, and the most that a law allows.
  ['Prosecutors sought 9 years in prison for Dorn.', ['“9 years” = 9 year sentence demand']],
  ['The court jailed Dorn for 6 years.', ['“6 years” = 6 year sentence impose']],
  ['Dorn faces up to 15 years in jail.', ['“up to 15 years” = UP_TO 15 year sentence limit']],
];
