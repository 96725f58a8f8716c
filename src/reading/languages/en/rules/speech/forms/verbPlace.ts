import type { Reading, Run } from '../../../../../speech/statements/reading.ts';
import type { Item } from '../../../../../speech/statements/speechUnit.ts';
import { plainReading } from '../contentRuns.ts';
import { isComma } from '../itemKinds.ts';

/** The object of a verb has at most so many items in front of its noun. */
export const MAX_OBJECT_ITEMS = 8;

/** A verb with its subject, where a body may be the source of a figure behind it. */
export interface VerbPlace {
  readonly items: readonly Item[];
  readonly verb: number;
  readonly lemma: string;
  readonly subject: Run;
  readonly cue: Run;
}

export type VerbForm = (place: VerbPlace) => Reading | null;

export const placeReading = ({ subject, cue, lemma }: VerbPlace, content: Run, rule: string): Reading =>
  plainReading(subject, cue, lemma, [content], `form.${rule}`);

/** The index of the first word of `among` between `from` and `to`; -1 if there is none. */
export function findWord(
  items: readonly Item[],
  from: number,
  to: number,
  among: ReadonlySet<string>,
): number {
  for (let k = from; k < Math.min(to, items.length); k++) {
    const item = items[k];
    if (item === undefined || item.quoted !== null || isComma(item)) return -1;
    if (among.has(item.lower)) return k;
  }
  return -1;
}

/** Whether the tagger takes the participle at `at` for an adjective: "has pencilled in 40". */
export const isParticipleAt = (items: readonly Item[], at: number): boolean => {
  const item = items[at];
  const had = /^(?:has|have|had)$/u.test(items[at - 1]?.lower ?? '');
  return had && item?.pos === 'ADJ' && item.lower.endsWith('ed');
};
