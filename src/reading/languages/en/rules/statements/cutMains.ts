import type { Run } from '../../../../speech/statements/reading.ts';
import type { Item } from '../../../../speech/statements/speechUnit.ts';
import { contentEnd } from '../speech/contentRuns.ts';
import { isComma, isDash, isDeterminer, isNominal } from '../speech/itemKinds.ts';
import { isFiniteAt } from './mainVerb.ts';

/** A clause behind a conjunction has its verb within so many items. */
const CLAUSE_ITEMS = 14;
const JOINT = /^(?:and|but|while|whereas|so|yet|or)$/u;

const opensSubject = (item: Item | undefined): boolean =>
  isNominal(item) ||
  isDeterminer(item) ||
  (item?.pos === 'PRON' && /^(?:he|she|it|they|others|some|many)$/u.test(item.lower));

/** Whether a clause with a subject begins at `from`. */
function opensClause(items: readonly Item[], from: number, to: number): boolean {
  if (!opensSubject(items[from])) return false;
  const commaed = isComma(items[from - 2]);
  for (let k = from + 1; k < Math.min(to, from + CLAUSE_ITEMS); k++) {
    const item = items[k];
    if (item === undefined || item.quoted !== null || item.pos === 'SCONJ') return false;
    if (isComma(item) && !commaed) return false;
    if (/^(?:who|which|that|whose)$/u.test(item.lower) || JOINT.test(item.lower)) return false;
    // "and 19 injured": a participle alone shares the auxiliary before it.
    // "300 missiles and drones launched at the coast"
    if (!commaed && item.pos === 'VERB' && /(?:ed|en|wn)$/u.test(item.lower) && items[k + 1]?.pos === 'ADP')
      return false;
    if (isFiniteAt(items, k)) return item.pos === 'AUX' || items[from]?.pos !== 'NUM';
  }
  return false;
}

const isOpenDash = (items: readonly Item[], k: number): boolean =>
  isDash(items[k]) && items[k - 1]?.end !== items[k]?.start && items[k]?.end !== items[k + 1]?.start;

/** A colon between words; between digits it is a part of a time of day. */
const isColon = (items: readonly Item[], k: number): boolean =>
  items[k]?.text === ':' && !(/\d$/u.test(items[k - 1]?.text ?? '') && /^\d/u.test(items[k + 1]?.text ?? ''));

/** The clauses of a unit that are beside each other: between semicolons, dashes, and conjunctions with a subject. */
export function cutMains(items: readonly Item[]): Run[] {
  const runs: Run[] = [];
  const to = contentEnd(items);
  let from = 0;
  let finite = false;
  let parentheses = 0;
  const cut = (end: number, next: number): void => {
    if (end > from) runs.push({ from, to: end });
    from = next;
    finite = false;
  };
  for (let k = 0; k < to; k++) {
    const item = items[k];
    if (item?.text === '(') parentheses++;
    if (item?.text === ')') parentheses--;
    if (parentheses > 0) continue;
    if (item?.text === ';' || isColon(items, k) || isOpenDash(items, k)) cut(k, k + 1);
    else if (finite && JOINT.test(item?.lower ?? '') && opensClause(items, k + 1, to))
      cut(isComma(items[k - 1]) ? k - 1 : k, k + 1);
    else if (isFiniteAt(items, k)) finite = true;
  }
  cut(to, to);
  return runs;
}
