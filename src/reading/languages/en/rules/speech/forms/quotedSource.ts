import type { Reading } from '../../../../../speech/statements/reading.ts';
import type { Item } from '../../../../../speech/statements/speechUnit.ts';
import { plainReading } from '../contentRuns.ts';
import { isComma } from '../itemKinds.ts';
import { phraseFrom, subjectEndingAt } from '../nounPhrase.ts';
import { clauseEnd } from './formParts.ts';
import { isVoice } from './isVoice.ts';

/** "…, Norwire quoted the mayor as saying", "Norwire quoted the mayor as saying 40 had left": the mayor says it. */
export function quotedSource(items: readonly Item[], verb: number, lemma: string): Reading | null {
  if (lemma !== 'quote' && lemma !== 'cite') return null;
  const source = phraseFrom(items, verb + 1);
  if (!isVoice(items, source) || items[source.to]?.lower !== 'as') return null;
  if (!/^(?:saying|stating|telling|claiming|reporting)$/u.test(items[source.to + 1]?.lower ?? ''))
    return null;
  const start = source.to + (items[source.to + 2]?.lower === 'that' ? 3 : 2);
  const behind = { from: start, to: clauseEnd(items, start) };
  const own = subjectEndingAt(items, verb, 0);
  const comma = own !== null && isComma(items[own.from - 1]) ? own.from - 1 : 0;
  const content = behind.to > behind.from ? behind : { from: 0, to: comma };
  if (content.to <= content.from) return null;
  return plainReading(source, { from: verb, to: source.to + 2 }, 'say', [content], 'form.quoted');
}
