/** A thing that sums, shares and terms measure, with the lemma of what happens to it. */
export interface Measure {
  readonly noun: string;
  readonly lemma: string | null;
}

/** The words of each measured sum: nouns in all their forms. The order does not count. */
const SUMS: readonly (readonly [measure: Measure, words: string])[] = [
  [{ noun: 'cost', lemma: 'cost' }, 'cost|costs|price tag|price|bill|outlay|expense|expenses'],
  [{ noun: 'damage', lemma: 'cause' }, 'damage'],
  [{ noun: 'fine', lemma: 'fine' }, 'fine|fines|penalty|penalties'],
  [
    { noun: 'compensation', lemma: 'award' },
    'damages|compensation|lawsuit|lawsuits|suit|redress|award|verdict|payout|payouts|claim|claims',
  ],
  [{ noun: 'ransom', lemma: null }, 'ransom|ransoms|extortion'],
  [{ noun: 'offer', lemma: 'offer' }, 'offer|offers|bid|bids|takeover|approach|offer price|bid price'],
  [{ noun: 'profit', lemma: 'earn' }, 'profit|profits|earnings|net income|surplus'],
  [{ noun: 'loss', lemma: 'forfeit' }, 'loss|losses|deficit|shortfall'],
  [{ noun: 'turnover', lemma: 'gross' }, 'turnover|revenue|revenues|sales|takings'],
  [
    { noun: 'debt', lemma: 'owe' },
    'debt|debts|debt pile|debt mountain|debt load|liabilities|indebtedness|arrears',
  ],
  [{ noun: 'aid', lemma: null }, 'aid|relief|assistance|appeal|pledge|pledges'],
  [{ noun: 'donation', lemma: 'donate' }, 'donation|donations'],
  [{ noun: 'subsidy', lemma: 'subsidise' }, 'subsidy|subsidies|grant|grants'],
  [{ noun: 'saving', lemma: 'save' }, 'savings|saving'],
  [{ noun: 'dividend', lemma: 'distribute' }, 'dividend|dividends'],
  [{ noun: 'budget', lemma: null }, 'budget|budgets'],
  [{ noun: 'loan', lemma: 'lend' }, 'loan|loans|credit line'],
  [{ noun: 'investment', lemma: 'invest' }, 'investment|investments'],
  [{ noun: 'value', lemma: 'value' }, 'valuation|market value'],
];

/** Things that are built or carried out: a sum in front of one is its cost ("the 40m scheme"). */
const WORKS =
  'scheme|project|development|extension|upgrade|refurbishment|renovation|redevelopment|bridge|tunnel|stadium|arena|plant|' +
  'factory|hospital|school|airport|terminal|dam|road|motorway|railway|line|station|pier|port|museum|library|complex|facility|' +
  'centre|center|building|overhaul|makeover|revamp';

const byWord = (list: readonly (readonly [Measure, string])[]): ReadonlyMap<string, Measure> =>
  new Map(list.flatMap(([measure, words]) => words.split('|').map((word) => [word, measure] as const)));

/** Verbs whose object is such a sum, by their forms. */
const SUM_VERBS: readonly (readonly [measure: Measure, forms: string])[] = [
  [{ noun: 'fine', lemma: 'fine' }, 'fined|fines|fine|fining'],
  [{ noun: 'cost', lemma: 'cost' }, 'cost|costs|costing|costed|priced'],
  [{ noun: 'compensation', lemma: 'demand' }, 'sue|sues|sued|suing'],
  [{ noun: 'compensation', lemma: 'award' }, 'awarded|award|awards|awarding|compensate|compensated'],
  [{ noun: 'debt', lemma: 'owe' }, 'owe|owes|owed|owing'],
  [{ noun: 'profit', lemma: 'earn' }, 'earned|earn|earns|earning'],
  [{ noun: 'donation', lemma: 'donate' }, 'donated|donate|donates|donating'],
  [{ noun: 'subsidy', lemma: 'subsidise' }, 'subsidised|subsidized|subsidises|subsidizes'],
  [{ noun: 'saving', lemma: 'save' }, 'save|saves|saved|saving'],
];

/** Words of the shares, rates and terms of public life. */
const SHARES: readonly (readonly [measure: Measure, words: string])[] = [
  [{ noun: 'stake', lemma: 'own' }, 'stake|stakes|holding|shareholding|interest'],
  [{ noun: 'turnout', lemma: 'turn' }, 'turnout|participation'],
  [{ noun: 'market share', lemma: 'hold' }, 'market share|share of the market|market'],
  [{ noun: 'vote', lemma: 'win' }, 'vote|votes|ballots|share of the vote|share of the votes|vote share'],
  [{ noun: 'economy', lemma: 'grow' }, 'growth|gross domestic product|gdp|economy|economic growth'],
  [{ noun: 'inflation', lemma: 'inflate' }, 'inflation|inflation rate|consumer prices|annual inflation'],
  [{ noun: 'premium', lemma: 'exceed' }, 'premium'],
];

/** The sums, shares and verbs by their words, lower case. */
export const measures = {
  sums: byWord(SUMS),
  sumVerbs: byWord(SUM_VERBS),
  shares: byWord(SHARES),
  works: new Set(WORKS.split('|')),
} as const;
