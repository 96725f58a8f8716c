import type { Reading, Run } from '../../../../../speech/statements/reading.ts';
import type { Item } from '../../../../../speech/statements/speechUnit.ts';
import { attributionForms as forms } from '../../../attributionForms.ts';
import { contentEnd, leftEdge, plainReading } from '../contentRuns.ts';
import { isComma, isDash, isPossessive } from '../itemKinds.ts';
import { phraseFrom } from '../nounPhrase.ts';
import { isVoice } from './isVoice.ts';

/** The body in "the union" or in "the union's figures", from `from` on, and the end of the phrase. */
function believed(
  items: readonly Item[],
  from: number,
): { readonly source: Run; readonly to: number } | null {
  const phrase = phraseFrom(items, from);
  if (phrase === null) return null;
  for (let k = phrase.to - 1; k > from; k--)
    if (isPossessive(items[k])) {
      const counted = forms.reckonings.has(items[phrase.to - 1]?.lower ?? '');
      return counted ? { source: { from, to: k }, to: phrase.to } : null;
    }
  return { source: phrase, to: phrase.to };
}

/** "9,500 hectares, if you believe the office", "If one trusts the union's figures, …". */
function youBelieve(items: readonly Item[], at: number): Reading | null {
  if (!/^(?:you|one|we)$/u.test(items[at + 1]?.lower ?? '')) return null;
  if (!/^(?:believes?|trusts?|follows?)$/u.test(items[at + 2]?.lower ?? '')) return null;
  const found = believed(items, at + 3);
  if (found === null || !isVoice(items, found.source)) return null;
  const left = { from: leftEdge(items, at), to: at > 0 ? at - 1 : 0 };
  const behind = isComma(items[found.to]) || isDash(items[found.to]) ? found.to + 1 : found.to;
  const right = { from: behind, to: contentEnd(items) };
  const content = [left, right].filter((run) => run.to > run.from);
  return plainReading(found.source, { from: at, to: at + 3 }, 'believe', content, 'form.believed');
}

/** "…, if the union is to be believed", "If the ministry's figures are right, …": the words are the body's. */
export function believedForm(items: readonly Item[], at: number): Reading | null {
  if (items[at]?.lower !== 'if' || (at > 0 && !isComma(items[at - 1]) && !isDash(items[at - 1]))) return null;
  const believer = youBelieve(items, at);
  if (believer !== null) return believer;
  const found = believed(items, at + 1);
  if (found === null || !isVoice(items, found.source)) return null;
  const { to } = found;
  if (!/^(?:is|are|was|were)$/u.test(items[to]?.lower ?? '')) return null;
  const believable = items[to + 1]?.lower === 'to' && items[to + 3]?.lower === 'believed';
  const right = /^(?:right|correct|accurate)$/u.test(items[to + 1]?.lower ?? '');
  if (!believable && !right) return null;
  const end = to + (believable ? 4 : 2);
  const left = { from: leftEdge(items, at), to: at > 0 ? at - 1 : 0 };
  const content = left.to > left.from ? left : { from: end + 1, to: contentEnd(items) };
  return plainReading(found.source, { from: at, to: at + 1 }, 'believe', [content], 'form.believed');
}
