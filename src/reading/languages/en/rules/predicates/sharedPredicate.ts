import type { CountedAmount } from '../../../../figures/countedAmount.ts';
import { harmVerbs } from '../../harmVerbs.ts';
import { findPredicate, isEmptyVerb, participleAt, subjectVerb } from './findPredicate.ts';
import { lowerAt, posAt } from '../../../../text/tokenAccess.ts';
import type { Predicate } from '../../../../figures/predicate.ts';
import type { Token } from '../../../../text/token.ts';

/** Members of a list that share one verb; longer lists are tables. */
const MAX_COORDINATION = 8;

/** The words that join the things that share one verb: "80 drones and six missiles were lost". */
const COORDINATORS = /^(?:and|or|,)$/;

/** The token behind the last amount that is coordinated with one: "80 drones and six missiles". */
export function coordinatedTo(
  tokens: readonly Token[],
  ends: readonly CountedAmount[],
  index: number,
): number {
  let last = index;
  for (let next = ends[last + 1]; next; next = ends[last + 1]) {
    let link = ends[last]?.to ?? 0;
    while (COORDINATORS.test(lowerAt(tokens, link)) && link < next.from) link++;
    if (link !== next.from || last - index >= MAX_COORDINATION) break;
    last++;
  }
  return ends[last]?.to ?? 0;
}

/** Words for a part that has no numeral ("most of the 400"). */
const PARTS =
  /^(?:most|many|some|none|few|several|part|majority|minority|rest|any|half|bulk|more|fewer|each|one|out)$/;

/** Whether the amount is the whole of a part ("48 of 62 drones", "most of the 400"), which alone has the fate. */
export function isWhole(tokens: readonly Token[], ends: readonly CountedAmount[], index: number): boolean {
  const own = ends[index];
  const before = ends[index - 1];
  if (own === undefined) return false;
  if (before?.counted.phrase?.partOf === true && own.from < before.to && own.from >= before.amount.to)
    return true;
  let k = own.from - 1;
  while (/^(?:the|its|their|these|those|all|about|some)$/.test(lowerAt(tokens, k))) k--;
  return lowerAt(tokens, k) === 'of' && PARTS.test(lowerAt(tokens, k - 1));
}

/** The predicate of a whole by itself: the participle right behind its noun ("of the 62 drones launched"). */
function wholesPredicate(tokens: readonly Token[], { to }: CountedAmount): Predicate | null {
  const lemma = participleAt(tokens, to);
  return lemma === null ? null : { lemma, at: to, side: 'SUBJECT' };
}

/** "shot down 48 and 10 were jammed": the verb right in front of a number is its own, unless it only tells of it. */
function hasOwnVerb(tokens: readonly Token[], from: number): boolean {
  const at = /^(?:down|up|out|off)$/.test(lowerAt(tokens, from - 1)) ? from - 2 : from - 1;
  const verb = posAt(tokens, at) === 'VERB' && !isEmptyVerb(tokens[at]?.lemma ?? '');
  return verb || harmVerbs.mistaken(lowerAt(tokens, at)) !== null;
}

/** "gave the number of lamps as 900": the verb tells the number, and nothing happens to the lamps. */
const isTelling = (
  tokens: readonly Token[],
  { from, counted }: CountedAmount,
  { lemma, at }: Predicate,
): boolean =>
  /^(?:give|name|quote|show|print|publish|describe)$/.test(lemma) &&
  at < from &&
  counted.phrase === null &&
  lowerAt(tokens, from - 1) === 'as';

/** The predicate of an amount; coordinated amounts in front of their verb share the predicate of the last. */
export function sharedPredicate(
  tokens: readonly Token[],
  ends: readonly CountedAmount[],
  index: number,
  depth = 0,
): Predicate | null {
  const own = ends[index];
  if (!own) return null;
  const { predicate: fate, phrase } = own.counted;
  // "6,000 of the stranded have got home": a part has its own fate.
  // "14 hurt and six were missing": the noun in front is that of the other number.
  const isSubject = own.counted.phrase === null && posAt(tokens, own.to) === 'AUX';
  const ownVerb = own.counted.partOf || isSubject ? subjectVerb(tokens, own.to) : null;
  if (ownVerb !== null) return ownVerb;
  if (fate !== null) return { lemma: fate, at: phrase?.head ?? own.amount.to, side: 'STATE' };
  // "nine people, including two girls, were hurt": the part shares the predicate of the whole.
  const among = /^among/.test(lowerAt(tokens, own.from - 2)) && lowerAt(tokens, own.from - 1) === 'them';
  if ((among || lowerAt(tokens, own.from - 1) === 'including') && index > 0 && depth < MAX_COORDINATION)
    return sharedPredicate(tokens, ends, index - 1, depth + 1);
  if (isWhole(tokens, ends, index)) return wholesPredicate(tokens, own);
  const to = coordinatedTo(tokens, ends, index);
  const verb = to > own.to && !hasOwnVerb(tokens, own.from) ? subjectVerb(tokens, to) : null;
  const found = verb ?? findPredicate(tokens, own.from, own.to);
  const alone = found !== null && isTelling(tokens, own, found) ? null : found;
  if (alone !== null || index === 0 || depth >= MAX_COORDINATION) return alone;
  // "shot down 80 drones and six missiles": one verb governs both.
  const nested = own.from < (ends[index - 1]?.to ?? 0);
  if (nested || coordinatedTo(tokens, ends, index - 1) < own.to) return null;
  const before = sharedPredicate(tokens, ends, index - 1, depth + 1);
  return before?.side === 'OBJECT' ? before : null;
}
