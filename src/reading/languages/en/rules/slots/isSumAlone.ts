import { PREDICATE_TABLE, type PredicateRow } from '../../../../../domain/frames/predicateTable.ts';
import type { Amount } from '../../../../figures/quantities/amount.ts';
import type { CountedAmount } from '../../../../figures/countedAmount.ts';
import { lowerAt, posAt, touches } from '../../../../text/tokenAccess.ts';
import type { Token } from '../../../../text/token.ts';
import { predicatesOf } from '../../predicates.ts';

/** Words in front of a large number that go back to a sum: "the 1.1bn it gave", "missing for 40 million". */
const BACK = /^(?:the|its|their|his|her|our|my|your|this|that|for|remaining|other|missing|first|last)$/;
const OWN = /^(?:its|their|his|her|our|my|your)$/;
/** Verbs whose object is money if its "m" can be a million. */
const OF_MONEY =
  /^(?:leave|cost|spend|pay|save|owe|raise|want|need|ask|approve|allocate|give|get|receive|lend|borrow|lose|earn|invest|pledge|promise|contribute|claim|request|seek|demand|withhold|repay|transfer|offer)$/;
/** Behind such a number the clause ends or goes on without a noun. */
const AFTER = /^(?:|PUNCT|CCONJ|SCONJ|AUX|VERB|PART)$/;
const MAGNITUDE = /^(?:[\d.,]+)?(?:m|mn|mln|bn|tn|million|billion|trillion)$/;

/** "The 1.4m claimed by the gang": so many millions that someone tells of. */
const isOfReport = (tokens: readonly Token[], { from, to, value }: Amount): boolean =>
  /^(?:the|that|this)$/.test(lowerAt(tokens, from - 1)) &&
  posAt(tokens, to) === 'VERB' &&
  value?.mod(1).eq(0) === false;

/** "of that", "of it": a part of a sum named before. */
const isOfThat = (tokens: readonly Token[], at: number): boolean =>
  /^(?:that|it|this)$/.test(lowerAt(tokens, at + 1)) && !/^(?:NOUN|ADJ|PROPN)$/.test(posAt(tokens, at + 2));

/** Nouns whose size is a sum: "a 2.3bn bid", "the 40 million loan". */
const OF_SUM =
  /^(?:bid|offer|deal|loan|debt|fund|budget|plan|project|contract|package|fine|takeover|merger|bailout|ransom|claim|bill|order|investment|programme|program|grant|donation|award|settlement|penalty|acquisition|buyout|sale|purchase|tranche|facility|credit|subsidy|surplus|deficit|loss|profit|stake|pledge|payment|payout|pot|scheme|appeal)$/;

/** Whether a large number is in front of one thing of that value, so that it does not count things. */
export const isSumOfThing = (tokens: readonly Token[], { unit, numeralTo, to }: Amount): boolean =>
  unit === null &&
  to === numeralTo &&
  MAGNITUDE.test(lowerAt(tokens, numeralTo - 1)) &&
  [to, to + 1].some(
    (at) => OF_SUM.test(lowerAt(tokens, at)) && !/^(?:NOUN|PROPN)$/.test(posAt(tokens, at + 1)),
  );

/** How far in front of a number "the number" may be. */
const NUMBER_REACH = 14;

/** The most words of a verb group in front of its verb ("have since been"). */
const GROUP = 4;

/** Whether the verb behind a number happens to people only ("1.2 million have fled"); money is released too. */
function isOfPeople(tokens: readonly Token[], to: number): boolean {
  let at = to;
  while (at < to + GROUP && /^(?:AUX|ADV|PART)$/.test(posAt(tokens, at))) at++;
  const verb = tokens[at];
  if (verb?.pos !== 'VERB' || verb.lemma === 'release') return false;
  const rows = predicatesOf(verb.lemma).map((id): PredicateRow => PREDICATE_TABLE[id]);
  return rows.length > 0 && rows.every(({ happensTo }) => happensTo?.includes('person') === true);
}

/**
 * Whether a bare number is mostly a sum of money, whose currency the text gives elsewhere: it ends in a magnitude and
 * counts nothing ("instead of the 1.1bn it gave"). `open` says that `noun` is not the counted thing.
 */
export function isSumAlone(
  tokens: readonly Token[],
  { amount, counted }: CountedAmount,
  noun: string | null,
  open: boolean,
): boolean {
  if (counted.phrase !== null || amount.scope !== null) return false;
  const last = amount.numeralTo - 1;
  const lead = lowerAt(tokens, amount.from - 1);
  if (amount.unit?.name === 'm' && amount.unit.dimension === 'LENGTH')
    return (
      touches(tokens, amount.numeralTo) &&
      AFTER.test(posAt(tokens, amount.to)) &&
      (OWN.test(lead) || isOfReport(tokens, amount) || OF_MONEY.test(tokens[amount.from - 1]?.lemma ?? ''))
    );
  if (amount.unit !== null || !MAGNITUDE.test(lowerAt(tokens, last))) return false;
  if (lowerAt(tokens, amount.to) === 'of' && !isOfThat(tokens, amount.to)) return false;
  // "The number is 4 million": of things.
  if (
    tokens.slice(Math.max(0, amount.from - NUMBER_REACH), amount.from).some(({ lower }) => lower === 'number')
  )
    return false;
  if (/^(?:FACTOR|RATIO)$/.test(amount.kind) || isOfPeople(tokens, amount.to)) return false;
  return open || isSumOfThing(tokens, amount) || (noun !== 'people' && BACK.test(lead));
}
