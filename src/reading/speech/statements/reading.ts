import type { Extent } from '../foundSpeech.ts';
import type { Item, Unit } from './cutUnits.ts';
import { isComma, isDash } from '../../languages/en/rules/speech/itemKinds.ts';
import { subjectEndingAt } from '../../languages/en/rules/speech/nounPhrase.ts';
import type { Run } from '../../languages/en/rules/speech/nounPhrase.ts';
import type { Saying } from './saying.ts';

/** What is said and by whom in a unit, in item indexes, before it becomes extents. */
export interface Reading {
  readonly source: Run | null;
  /** The source is whoever spoke last: the cue has no subject in its unit ("and added, “...”"). */
  readonly carried: boolean;
  readonly cue: Run;
  readonly lemma: string;
  /** The last item before what is said or, behind it, of the cue; exclusive. */
  readonly zoneEnd: number;
  readonly content: readonly Run[];
  readonly rule: string;
  readonly beneath: boolean;
  readonly negated: boolean;
  readonly denied: boolean;
  readonly planned: boolean;
  /** What is said stands behind the unit: the cue ends it with a colon or a comma. */
  readonly opensBlock: boolean;
}

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

/** The end of what a unit says: without the stop that ends it. */
export function contentEnd(items: readonly Item[]): number {
  let end = items.length;
  while (end > 0 && FINAL.test(items[end - 1]?.text ?? '')) end--;
  return end;
}

/** Where what a cue behind it says begins: the unit's start, or behind its last semicolon. */
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

/** What "who", "which" or "that" at the beginning of a source stands for: the noun phrase before it. */
function antecedentOf(items: readonly Item[], source: Run): Run | null {
  if (!/^(?:who|which|that)$/u.test(items[source.from]?.lower ?? '')) return null;
  const separated = isSeparator(items[source.from - 1]) ? 1 : 0;
  return subjectEndingAt(items, source.from - separated, 0);
}

/** A reading in offsets. */
export function toSaying(unit: Unit, reading: Reading): Saying {
  const { items } = unit;
  const at = (run: Run): Extent => ({
    start: items[run.from]?.start ?? 0,
    end: items[run.to - 1]?.end ?? 0,
  });
  const { source } = reading;
  const antecedent = source === null ? null : antecedentOf(items, source);
  const from = Math.min(reading.cue.from, source?.from ?? reading.cue.from);
  const to = Math.max(reading.cue.to, source?.to ?? 0, Math.min(reading.zoneEnd, items.length));
  return {
    source: source === null ? null : at(source),
    antecedent: antecedent === null ? null : at(antecedent),
    cue: at(reading.cue),
    zone: at({ from, to }),
    lemma: reading.lemma,
    content: reading.content.map(at),
    rule: reading.rule,
    beneath: reading.beneath,
    negated: reading.negated,
    denied: reading.denied,
    planned: reading.planned,
  };
}
