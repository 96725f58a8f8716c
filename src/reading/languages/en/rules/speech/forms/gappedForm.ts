import type { Reading, Run } from '../../../../../speech/statements/reading.ts';
import type { Item } from '../../../../../speech/statements/speechUnit.ts';
import { attributionForms as forms } from '../../../attributionForms.ts';
import { plainReading } from '../contentRuns.ts';
import { isComma, isPossessive, isVerb } from '../itemKinds.ts';
import { phraseFrom, phraseStart } from '../nounPhrase.ts';
import { verbLemma } from '../verbGroup.ts';
import { clauseEnd, figureAt, isNumber } from './formParts.ts';
import { isVoice } from './isVoice.ts';

/** The verb of a count is left out in the second part, so it is in front of the mark. */
const countsBefore = (items: readonly Item[], at: number): boolean =>
  items.slice(0, at).some((item, k) => {
    const lemma = isVerb(item) || /^(?:counts|puts|says|estimates)$/u.test(item.lower) ? verbLemma(item) : '';
    // "The union has nine, the company three": of no thing that it owns.
    const has = lemma === 'have' && k === at - 2 && isNumber(items[k + 1]);
    return has || ((lemma === 'put' || forms.figure.has(lemma)) && items.slice(k, at).some(isNumber));
  });

/** A source without the figure at its end: "the company 300". */
function beforeFigure(items: readonly Item[], { from, to }: Run): Run | null {
  for (let k = from + 1; k < to; k++) if (isNumber(items[k])) return { from, to: k };
  return null;
}

/** "The union counts 900 strikers, the company 300": the second source, its figure and the end of the clause. */
function secondCount(items: readonly Item[], at: number): Reading | null {
  const isMark = isComma(items[at]) || items[at]?.text === ';';
  if (!isMark || !countsBefore(items, at)) return null;
  const joined = /^(?:and|while|but)$/u.test(items[at + 1]?.lower ?? '') ? 1 : 0;
  const phrase = phraseFrom(items, at + 1 + joined);
  const source = phrase === null ? null : beforeFigure(items, phrase);
  if (!isVoice(items, source) || source.to - source.from < 2) return null;
  let end = source.to;
  while (isNumber(items[end])) end++;
  if (items[end] !== undefined && !/^[.,;!?]$/u.test(items[end]?.text ?? '')) return null;
  const content = { from: source.to, to: end };
  return plainReading(source, { from: at, to: at + 1 }, 'count', [content], 'form.gap');
}

/** "The union's figure is 900. The company's is 300." */
function ownersFigure(items: readonly Item[], at: number): Reading | null {
  if (!isPossessive(items[at]) || !/^(?:is|was|stands|stood)$/u.test(items[at + 1]?.lower ?? '')) return null;
  const from = at + (items[at + 2]?.lower === 'at' ? 3 : 2);
  if (figureAt(items, from) < 0) return null;
  const source = { from: phraseStart(items, at - 1, 0), to: at };
  if (!isVoice(items, source)) return null;
  const content = { from, to: clauseEnd(items, from) };
  return plainReading(source, { from: at, to: at + 1 }, 'have', [content], 'form.gap');
}

const STILL = /^(?:still|now|already)$/u;

/** "The minister, still at 310,000 strikers, thanked her." */
function stillAt(items: readonly Item[], at: number): Reading | null {
  if (!isComma(items[at]) || !STILL.test(items[at + 1]?.lower ?? '') || items[at + 2]?.lower !== 'at')
    return null;
  if (figureAt(items, at + 3) < 0) return null;
  const source = { from: phraseStart(items, at - 1, 0), to: at };
  if (!isVoice(items, source)) return null;
  let to = at + 3;
  while (to < items.length && !isComma(items[to])) to++;
  return plainReading(source, { from: at + 1, to: at + 3 }, 'stand', [{ from: at + 3, to }], 'form.gap');
}

/** "Police hold to 2,150 and the union to 4,200": the second source, whose verb is left out, with the same preposition. */
function secondHold(items: readonly Item[], at: number): Reading | null {
  if (!/^(?:and|while|but)$/u.test(items[at]?.lower ?? '')) return null;
  const source = phraseFrom(items, at + 1);
  const preposition = items[source?.to ?? -1]?.lower ?? '';
  if (!isVoice(items, source) || !/^(?:to|by|at|with|of)$/u.test(preposition)) return null;
  if (!isNumber(items[source.to + 1])) return null;
  const isHeld = items
    .slice(0, at)
    .some(
      (item, k) =>
        items[k + 1]?.lower === preposition &&
        isNumber(items[k + 2]) &&
        forms.preposition[verbLemma(item)]?.has(preposition) === true,
    );
  if (!isHeld) return null;
  const content = { from: source.to + 1, to: clauseEnd(items, source.to + 1) };
  return plainReading(source, { from: at, to: at + 1 }, 'hold', [content], 'form.gap');
}

/** The second of two counts of different sources, without its verb or noun. */
export const gappedForm = (items: readonly Item[], at: number): Reading | null =>
  secondCount(items, at) ?? secondHold(items, at) ?? ownersFigure(items, at) ?? stillAt(items, at);
