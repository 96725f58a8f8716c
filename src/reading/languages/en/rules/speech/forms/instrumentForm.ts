import type { Reading, Run } from '../../../../../speech/statements/reading.ts';
import type { Item } from '../../../../../speech/statements/speechUnit.ts';
import { attributionForms as forms } from '../../../attributionForms.ts';
import { people } from '../../../people.ts';
import { plainReading } from '../contentRuns.ts';
import { isDeterminer, isPossessivePronoun } from '../itemKinds.ts';
import { clauseEnd, figureAt } from './formParts.ts';
import { isVoice } from './isVoice.ts';
import { measureAt } from './measureAt.ts';
import { ownerBefore } from './ownerBefore.ts';
import { findWord, MAX_OBJECT_ITEMS } from './verbPlace.ts';

/** The participle and its "by" in "a tally kept since May by the parish" have at most so many items between them. */
const MAX_BY_ITEMS = 4;
const TO: ReadonlySet<string> = new Set(['at', 'to']);

/** Whether a word is the noun of an instrument, and not a part of a name ("the Geological Survey"). */
const isInstrument = (item: Item | undefined): boolean =>
  item !== undefined &&
  !/^\p{Lu}/u.test(item.text) &&
  (people.instruments.has(item.lower) ||
    people.documents.has(item.lower) ||
    forms.countNouns.has(item.lower));

/** The index of the noun of an instrument that heads `run`: the last word in front of "of", "by" or a participle. */
function headOf(items: readonly Item[], { from, to }: Run): number {
  for (let k = from + 1; k < to; k++) if (items[k]?.pos === 'ADP' || items[k]?.pos === 'VERB') return k - 1;
  return to - 1;
}

/** The one who keeps it, behind its noun: "a count by the union", "the list of the parish", "a tally kept by Ana Quill". */
function keeperBehind(items: readonly Item[], noun: number, to: number): Run | null {
  let by = noun + 1;
  if (items[by]?.pos === 'VERB') while (by < noun + MAX_BY_ITEMS && items[by]?.lower !== 'by') by++;
  // "the number of visitors": they are counted.
  const counted = forms.countNouns.has(items[noun]?.lower ?? '');
  const polled = /^(?:polls?|surveys?)$/u.test(items[noun]?.lower ?? '');
  const joint = counted ? /^(?:by|from)$/u : polled ? /^(?:by|for|of|from)$/u : /^(?:by|of|from)$/u;
  if (!joint.test(items[by]?.lower ?? '') || by + 1 >= to) return null;
  return { from: by + 1, to };
}

/** The index behind an article and an ordinal: "the first", "the latest". */
const behindOrdinal = (items: readonly Item[], from: number): number =>
  isDeterminer(items[from]) && /^(?:first|second|third|last|latest|next)$/u.test(items[from + 1]?.lower ?? '')
    ? from + 2
    : from;

/** The body behind a model, a count or a gauge: "the union's list", "her model", "a count by the parish", "police figures". */
export function instrumentOwner(items: readonly Item[], run: Run): Run | null {
  const noun = headOf(items, run);
  if (!isInstrument(items[noun])) return null;
  if (noun > run.from && isPossessivePronoun(items[run.from])) return { from: run.from, to: run.from + 1 };
  const owner = ownerBefore(items, noun, run.from);
  if (owner !== null) return isVoice(items, owner) ? owner : null;
  const behind = keeperBehind(items, noun, run.to);
  if (behind !== null) return isVoice(items, behind) ? behind : null;
  const plain = { from: behindOrdinal(items, run.from), to: noun };
  return noun > plain.from && items[noun - 1]?.pos !== 'ADJ' && isVoice(items, plain) ? plain : null;
}

/** "Her model yields 92,000", "a tally kept by the parish shows 40", "the army's figures put the losses at 40". */
export function instrumentForm(
  items: readonly Item[],
  cue: Run,
  lemma: string,
  subject: Run | null,
): Reading | null {
  if (subject === null || !forms.showing.has(lemma)) return null;
  const joint = /^(?:to|at|up|with)$/u.test(items[cue.to]?.lower ?? '') ? 1 : 0;
  const from = cue.to + joint;
  const placed = lemma === 'put' ? findWord(items, cue.to, cue.to + MAX_OBJECT_ITEMS, TO) : -1;
  const shown =
    figureAt(items, from) >= 0 ||
    measureAt(items, from) >= 0 ||
    (placed >= 0 && figureAt(items, placed + 1) >= 0);
  const owner = shown ? instrumentOwner(items, subject) : null;
  if (owner === null) return null;
  return plainReading(owner, cue, lemma, [{ from, to: clauseEnd(items, from) }], 'form.instrument');
}
