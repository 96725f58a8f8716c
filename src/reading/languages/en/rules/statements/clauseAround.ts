import type { Run } from '../../../../speech/statements/reading.ts';
import type { Item } from '../../../../speech/statements/speechUnit.ts';
import { isComma, isNominal, isVerb } from '../speech/itemKinds.ts';
import { isFiniteAt, mainVerb, type MainVerb } from './mainVerb.ts';

/** A clause of the narrator: its words, its subject and its main verb. */
export interface StatedClause {
  readonly run: Run;
  readonly subject: Run;
  readonly main: MainVerb;
}

const OPENER =
  /^(?:as|when|while|if|although|though|because|since|once|before|after|until|unless|where|whether|whereas|asked|even|despite|amid|with|having)$/u;
const ADVERB =
  /^(?:but|and|yet|so|or|however|meanwhile|instead|still|also|then|now|later|separately|earlier|concurrently|moreover|nevertheless|officially)$/u;
/** A list goes on behind a comma for so many items. */
const LIST_ITEMS = 14;

/** "Earlier this month", "later on Friday": the adverb is a part of the time. */
const opensTime = (items: readonly Item[], k: number): boolean =>
  /^(?:earlier|later)$/u.test(items[k]?.lower ?? '') &&
  /^(?:this|that|in|on|today|yesterday)$/u.test(items[k + 1]?.lower ?? '');

/** The first item of the main clause: behind its conjunction, its adverb, and a subordinate clause with a comma. */
function mainStart(items: readonly Item[], { from, to }: Run): number {
  let k = from;
  while (k < to && ((ADVERB.test(items[k]?.lower ?? '') && !opensTime(items, k)) || isComma(items[k]))) k++;
  const first = items[k];
  if (first === undefined) return to;
  const participle = first.pos === 'VERB' && /(?:ing|ed)$/u.test(first.lower);
  const byTheTime = first.lower === 'by' && items[k + 2]?.lower === 'time';
  if (!participle && !byTheTime && !OPENER.test(first.lower)) return k;
  for (let i = k + 1; i < to; i++) if (isComma(items[i])) return i + 1;
  return to;
}

/** The first item of the subject: behind the phrases that a preposition or a time opens. */
function subjectStart(items: readonly Item[], from: number, verb: number): number {
  const first = items[from];
  const opening =
    first?.pos === 'ADP' || first?.pos === 'ADV' || first?.lower === 'next' || first?.lower === 'last';
  if (!opening) return from;
  let start = from;
  for (let k = from + 1; k < verb; k++)
    if (isComma(items[k])) {
      start = k + 1;
      break;
    }
  return start;
}

/** Whether the words behind the comma at `k` go on with a list, a part, or a number; not with a new phrase. */
function goesOn(items: readonly Item[], k: number, to: number): boolean {
  const next = items[k + 1];
  if (next === undefined) return false;
  if (items[k - 1]?.pos === 'NUM' && next.pos === 'NUM') return true;
  for (let i = k + 1; i < Math.min(to, k + LIST_ITEMS); i++) {
    const item = items[i];
    if (item === undefined || isVerb(item) || item.pos === 'SCONJ' || item.quoted !== null) return false;
    if (item.pos === 'PRON' && !/^(?:them|its|their|his|her)$/u.test(item.lower)) return false;
    if (item.pos === 'CCONJ' && i > k + 1) return isNominal(next) && !isFiniteAt(items, i + 2);
    if (isComma(item) && i > k + 3) return false;
  }
  return next.pos === 'NUM';
}

/** The end of the clause behind its verb: the first comma that no list crosses, or the end of the run. */
function clauseEnd(items: readonly Item[], verb: number, to: number): number {
  let parentheses = 0;
  for (let k = verb + 1; k < to; k++) {
    const item = items[k];
    if (item?.text === '(') parentheses++;
    if (item?.text === ')') parentheses--;
    if (parentheses > 0 || !isComma(item)) continue;
    // "108 people who, by one count, climbed out"
    if (!/^(?:who|which|that|whose)$/u.test(items[k - 1]?.lower ?? '') && !goesOn(items, k, to)) return k;
  }
  return to;
}

/** The first item behind the comma of "Of the 40 drones launched, 12 fell"; `from` if the clause opens otherwise. */
function behindOf(items: readonly Item[], from: number, to: number): number {
  if (items[from]?.lower !== 'of') return from;
  for (let k = from + 1; k < to; k++) if (isComma(items[k])) return k + 1;
  return from;
}

/** The clause of `run`: its subject and verb, without what commas add behind them; `null` if it is none. */
export function clauseAround(items: readonly Item[], run: Run): StatedClause | null {
  const from = mainStart(items, run);
  if (from >= run.to) return null;
  const behind = behindOf(items, from, run.to);
  const whole = mainVerb(items, behind, run.to);
  if (whole === null) return null;
  const start = behind > from ? behind : subjectStart(items, from, whole.finite);
  const main = start === behind ? whole : mainVerb(items, start, run.to);
  if (main === null || main.finite <= start) return null;
  return {
    run: { from, to: clauseEnd(items, main.verb, run.to) },
    subject: { from: start, to: main.finite },
    main,
  };
}
