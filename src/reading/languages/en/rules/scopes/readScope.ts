import { isVerbByNext } from '../counted/verbTakenForNoun.ts';
import { demandOf } from '../predicates/demandOf.ts';
import { units } from '../../units.ts';
import type { Scope } from '../../../../../domain/vocabulary.ts';
import type { Amount } from '../../../../figures/quantities/amount.ts';
import { changeRole } from './changeBefore.ts';
import { isNoun, lowerAt, posAt, textAt } from '../../../../text/tokenAccess.ts';
import type { CountedPhrase } from '../../../../figures/countedAmount.ts';
import type { Token } from '../../../../text/token.ts';
import type { ScopeReading } from '../../../../figures/scopeReading.ts';
import { isPrevious } from './isPrevious.ts';
import { isListed } from './isListed.ts';
import { isOfEach } from './isOfEach.ts';
import { isVoteSide } from './isVoteSide.ts';
import { distantRate } from './distantRate.ts';
import { namedPart } from './namedPart.ts';
import { opensAddition } from './opensAddition.ts';

const PER_NOUNS: ReadonlySet<string> = new Set(
  'share barrel head person piece ounce gallon night game unit household'.split(' '),
);
/** The largest distance of a closing bracket, in tokens ("156 crowns ($14.85) a share"). */
const BRACKET_REACH = 8;

/** The token behind a bracket around or right behind an amount that ends at `to`, with no other number; else `null`. */
function pastBracket(tokens: readonly Token[], to: number): number | null {
  if (lowerAt(tokens, to) === ')') return to + 1;
  if (lowerAt(tokens, to) !== '(') return null;
  const close = tokens.slice(to, to + BRACKET_REACH).findIndex(({ lower }) => lower === ')');
  const numbers = tokens.slice(to, to + Math.max(0, close)).filter(({ pos }) => pos === 'NUM');
  return close > 0 && numbers.length > 0 ? to + close + 1 : null;
}

/** How far behind an amount those who get it may be named ("to the family of each of the dead"). */
const EACH_REACH = 8;

/** "pays 400 euros to the family of each of the dead": so much for each. */
function goesToEach(tokens: readonly Token[], to: number): boolean {
  if (!/^(?:to|for)$/.test(lowerAt(tokens, to))) return false;
  for (let k = to + 1; k < to + EACH_REACH; k++) {
    if (/^(?:each|every)$/.test(lowerAt(tokens, k))) return /^(?:to|for|of)$/.test(lowerAt(tokens, k - 1));
    if (!/^(?:NOUN|ADJ|DET|ADP|PROPN|PRON)$/.test(posAt(tokens, k))) return false;
  }
  return false;
}

/** "a day", "per 100,000", "each", "for every child": the token behind, or `null`. */
function perUnit(tokens: readonly Token[], to: number): number | null {
  const word = lowerAt(tokens, to);
  if (word === 'for' && /^(?:each|every)$/.test(lowerAt(tokens, to + 1))) {
    let end = to + 2;
    while (/^(?:NOUN|ADJ|PROPN)$/.test(posAt(tokens, end)) && end < to + 5) end++;
    return end;
  }
  if (word === 'per') {
    let end = to + 1;
    while (/^(?:NUM|NOUN|ADJ|PROPN)$/.test(posAt(tokens, end)) && end < to + 4) end++;
    return end > to + 1 ? end : null;
  }
  if (word === 'apiece' || (word === 'each' && !/^(?:DET|NOUN|ADJ)$/.test(posAt(tokens, to + 1))))
    return to + 1;
  if (!/^(?:an?|every|each)$/.test(word)) return null;
  const next = tokens[to + 1];
  // "130 a day earlier" was so many then.
  if (!next || /^(?:earlier|later|ago|before|after)$/.test(lowerAt(tokens, to + 2))) return null;
  const time = units.singular.get(next.lower)?.dimension === 'DURATION';
  return time || PER_NOUNS.has(next.lower) || units.singular.get(next.lower)?.dimension === 'VOLUME'
    ? to + 2
    : null;
}

const ADDING = /^(?:additional|another|further|more|extra|new)$/;

function isAdditional(tokens: readonly Token[], amount: Amount, phrase: CountedPhrase | null): string | null {
  const before = lowerAt(tokens, amount.from - 1);
  if (lowerAt(tokens, amount.numeralFrom) === 'another') return 'another';
  if (before === 'another' || before === 'additional' || before === 'further' || before === 'extra')
    return before;
  // "a guard and two others were killed": as many more.
  const others = /^others?$/.test(lowerAt(tokens, phrase?.from ?? amount.to));
  if (others && /^(?:and|with|plus)$/.test(before) && isNoun(tokens, amount.from - 2)) return 'other';
  if (opensAddition(tokens, amount, phrase?.head ?? null)) return 'in addition to';
  // "two more than on Friday", not "two more than 40".
  const behind = `${lowerAt(tokens, amount.to)} ${lowerAt(tokens, amount.to + 1)}`;
  if (behind === 'more than' && amount.unit === null && posAt(tokens, amount.to + 2) !== 'NUM') return 'more';
  const end = phrase?.head ?? amount.to;
  for (let k = amount.to; k <= end; k++) {
    const word = lowerAt(tokens, k);
    if (ADDING.test(word) && word !== 'new' && lowerAt(tokens, k + 1) !== 'than') return word;
  }
  return null;
}

/** "will reinforce its units by a few thousand troops": the largest distance to the verb in front. */
const REINFORCING = /^(?:reinforce|bolster|strengthen|augment|supplement)$/;
const REINFORCING_REACH = 10;

function isReinforcement(tokens: readonly Token[], { from }: Amount): boolean {
  const at = /^[“"‘']$/u.test(textAt(tokens, from - 1)) ? from - 2 : from - 1;
  if (!/^(?:by|with)$/.test(lowerAt(tokens, at))) return false;
  return tokens.slice(Math.max(0, at - REINFORCING_REACH), at).some(({ lemma }) => REINFORCING.test(lemma));
}

const CHANGED =
  /^(?:higher|lower|fewer|less|cheaper|increase|decrease|drop|rise|decline|fall|jump|gain|cut|raise|reduction|growth)$/;

/** "lost 300 points", "shed 0.5%": a level moves by points and percents, unless "of" names their whole. */
function losesPoints(tokens: readonly Token[], amount: Amount, phrase: CountedPhrase | null): boolean {
  if (!/^(?:lose|shed|gain|add|pare)$/.test(tokens[amount.from - 1]?.lemma ?? '')) return false;
  const head = lowerAt(tokens, phrase?.head ?? -1);
  const points = amount.unit === null ? /^points?$/.test(head) : /^PERCENT/.test(amount.unit.dimension);
  return points && lowerAt(tokens, amount.to) !== 'of';
}

/** Which part of the counted thing a figure covers, decided in this order, most specific first. */
export function readScope(
  tokens: readonly Token[],
  amount: Amount,
  phrase: CountedPhrase | null,
  partOf: boolean,
): ScopeReading {
  const end = Math.max(phrase?.to ?? 0, amount.to);
  const of = (scope: Scope, note: string | null, to = end): ScopeReading => ({ scope, to, note });
  if (amount.scope !== null) return of(amount.scope, `The word states a change: ${amount.scope}.`);
  const previous = isPrevious(tokens, amount, end);
  if (previous !== null) return of('PREVIOUS', `"${previous}" marks a figure that no longer stands.`);
  const role = changeRole(tokens, amount.from);
  if (role === 'CHANGE') return of('CHANGE', 'The verb of change states by how much.');
  if (role === 'PREVIOUS') return of('PREVIOUS', '"from" behind a verb of change names the old figure.');
  if (losesPoints(tokens, amount, phrase)) return of('CHANGE', 'The verb states by how much a level moved.');
  if (CHANGED.test(lowerAt(tokens, amount.to)) && !isVerbByNext(tokens, amount.to))
    return of('CHANGE', `"${lowerAt(tokens, amount.to)}" makes it a difference.`);
  // "wants 6 per cent more pay": so much is demanded, as in "demands a rise of 6 per cent".
  const isDemand = amount.unit !== null && demandOf(tokens, amount) !== null;
  const additional = isDemand ? null : isAdditional(tokens, amount, phrase);
  if (additional !== null) return of('ADDITIONAL', `"${additional}" adds to what was there.`);
  const per = perUnit(tokens, end);
  if (per !== null) return of('PER_UNIT', 'The figure is a rate.', per);
  const behind = pastBracket(tokens, end) ?? (lowerAt(tokens, end) === 'in' ? end + 2 : null);
  const mayBeRate = amount.unit === null || amount.unit.dimension === 'MONEY';
  if (behind !== null && mayBeRate && perUnit(tokens, behind) !== null)
    return of('PER_UNIT', 'The rate is printed once, behind other words for the amount.');
  if (amount.unit?.dimension === 'MONEY' && goesToEach(tokens, pastBracket(tokens, end) ?? end))
    return of('PER_UNIT', 'Each of many gets it.');
  const rate = amount.unit === null ? distantRate(tokens, end) : null;
  if (rate !== null) return { ...of('PER_UNIT', 'The verb tells a rate.'), per: rate };
  if (isOfEach(tokens, amount)) return of('PER_UNIT', 'The subject is each of many.');
  const lead = lowerAt(tokens, amount.from - 1);
  if (amount.unit === null && isVoteSide(tokens, amount.from))
    return of('SUBSET', 'It is one side of a vote.');
  const part = namedPart(tokens, amount);
  if (part !== null) return of('SUBSET', `"${part}" names a part.`);
  if (isListed(tokens, amount)) return of('SUBSET', 'It is one of the parts that the list gives.');
  if (lead === 'including') return of('SUBSET', '"including" names a part.');
  if (lead === 'them' && /^(?:among|amongst)$/.test(lowerAt(tokens, amount.from - 2)))
    return of('SUBSET', '"among them" names a part.');
  if (/^(?:which|whom)$/.test(lead) && lowerAt(tokens, amount.from - 2) === 'of')
    return of('SUBSET', `It counts a part of what "of ${lead}" stands for.`);
  if (isReinforcement(tokens, amount)) return of('ADDITIONAL', 'The verb adds to what was there.');
  if (
    lowerAt(tokens, amount.to) === 'of' &&
    /^(?:them|whom|these|those)$/.test(lowerAt(tokens, amount.to + 1))
  )
    return of('SUBSET', 'It counts a part of what was named before.');
  if (partOf && amount.kind !== 'VAGUE') return of('SUBSET', 'It counts a part of what "of" names.');
  const running =
    /^(?:total|toll|tally)$/.test(lowerAt(tokens, amount.from - 2)) &&
    lowerAt(tokens, amount.from - 1) === 'to';
  if (running && lowerAt(tokens, amount.from - 3) !== '') return of('CUMULATIVE', 'It is a running total.');
  if (role === 'TOTAL') return of('TOTAL', '"to" behind a verb of change names the new total.');
  return of('TOTAL', null);
}
