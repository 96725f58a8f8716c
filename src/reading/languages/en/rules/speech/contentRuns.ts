import type { Run } from '../../../../speech/statements/reading.ts';
import type { Reading } from '../../../../speech/statements/reading.ts';
import type { Item } from '../../../../speech/statements/speechUnit.ts';
import { isComma, isDash } from './itemKinds.ts';

/** A reading without any of the rarer marks. */
export function plainReading(
  source: Run,
  cue: Run,
  lemma: string,
  content: readonly Run[],
  rule: string,
): Reading {
  return {
    source,
    carried: false,
    cue,
    lemma,
    zoneEnd: Math.max(source.to, cue.to),
    content: content.filter((run) => run.to > run.from),
    rule,
    beneath: false,
    negated: false,
    denied: false,
    planned: false,
    opensBlock: false,
  };
}

const FINAL = /^[.!?…;:,)\]]$/u;

export const isSeparator = (item: Item | undefined): boolean =>
  isComma(item) || isDash(item) || item?.text === ';';

/** The end of a unit's content: without the stop that ends it. */
export function contentEnd(items: readonly Item[]): number {
  let end = items.length;
  while (end > 0 && FINAL.test(items[end - 1]?.text ?? '')) end--;
  return end;
}

/** The start of the content in front of a cue: the unit's start, or behind its last semicolon. */
export function leftEdge(items: readonly Item[], end: number): number {
  for (let k = end - 1; k > 0; k--) if (items[k]?.text === ';') return k + 1;
  return 0;
}

/** A run without separators, stops and a conjunction at its edges. */
export function trimmed(items: readonly Item[], run: Run): Run {
  let { from, to } = run;
  while (to > from && (isSeparator(items[to - 1]) || FINAL.test(items[to - 1]?.text ?? ''))) to--;
  while (from < to && (isSeparator(items[from]) || /^(?:and|but|yet|so)$/u.test(items[from]?.lower ?? '')))
    from++;
  return { from, to };
}
