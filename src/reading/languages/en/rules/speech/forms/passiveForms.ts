import type { Reading } from '../../../../../speech/statements/reading.ts';
import type { Item } from '../../../../../speech/statements/speechUnit.ts';
import { attributionForms as forms } from '../../../attributionForms.ts';
import { speech } from '../../../speech.ts';
import { leftEdge, plainReading } from '../contentRuns.ts';
import { phraseFrom } from '../nounPhrase.ts';
import { verbGroup } from '../verbGroup.ts';
import { clauseEnd, hasNumber, isNumber } from './formParts.ts';
import { isLaboratory } from './isLaboratory.ts';
import { isVoice } from './isVoice.ts';
import { MAX_OBJECT_ITEMS } from './verbPlace.ts';

const RELATIVE = /^(?:who|which|that)$/u;

/** "The figure of 1,150 comes from the ministry". */
export function fromSource(items: readonly Item[], verb: number, lemma: string): Reading | null {
  if (!/^(?:come|stem|originate|date)$/u.test(lemma) || items[verb + 1]?.lower !== 'from') return null;
  const source = phraseFrom(items, verb + 2);
  const noun = items
    .slice(Math.max(0, verb - MAX_OBJECT_ITEMS), verb)
    .some(({ lower }) => forms.countNouns.has(lower));
  if (!noun || !isVoice(items, source)) return null;
  const content = [
    { from: 0, to: verb },
    { from: source.to, to: clauseEnd(items, source.to) },
  ].filter((run) => run.to > run.from);
  return plainReading(source, { from: verb, to: verb + 2 }, lemma, content, 'form.from');
}

/** "The number of missing was raised to 51 by the coast guard", "is put at 300 by police". */
export function byAgent(items: readonly Item[], verb: number, lemma: string): Reading | null {
  const counting = forms.revising.has(lemma) || forms.figure.has(lemma) || forms.publishing.has(lemma);
  if (!counting || !/^(?:was|were|is|are|been|being)$/u.test(items[verb - 1]?.lower ?? '')) return null;
  // "40 men who had been reported missing by neighbours"
  if (RELATIVE.test(items[verbGroup(items, verb).from - 1]?.lower ?? '')) return null;
  const end = clauseEnd(items, verb + 1);
  for (let k = verb + 1; k < end; k++) {
    if (items[k]?.lower !== 'by' || isNumber(items[k + 1])) continue;
    const source = phraseFrom(items, k + 1);
    if (!isVoice(items, source)) continue;
    if (lemma === 'confirm' && isLaboratory(items, source)) return null;
    if (!hasNumber(items, 0, end)) return null;
    // "brought back by police three times" changes no count.
    const counted = items.slice(0, end).some(({ lower }) => forms.revised.has(lower));
    if (forms.revising.has(lemma) && lemma !== 'put' && !counted) return null;
    const content = [{ from: leftEdge(items, verb), to: k }];
    // "is estimated by the union at 40"
    if (!hasNumber(items, 0, k)) content.push({ from: source.to, to: end });
    return plainReading(source, { from: k, to: k + 1 }, lemma, content, 'form.by');
  }
  return null;
}

/** "was described by the ministry as “a tale”", "was called “a tale” by the ministry". */
export function quotedBy(items: readonly Item[], verb: number, lemma: string): Reading | null {
  if (
    !speech.verbs.quote.has(lemma) ||
    !/^(?:was|were|is|are|been|being)$/u.test(items[verb - 1]?.lower ?? '')
  )
    return null;
  const end = clauseEnd(items, verb + 1);
  const by = items.findIndex(
    ({ lower, quoted }, k) => k > verb && k < end && quoted === null && lower === 'by',
  );
  const source = by < 0 ? null : phraseFrom(items, by + 1);
  const quote = items.findIndex(({ quoted }, k) => k > verb && quoted !== null);
  if (!isVoice(items, source) || quote < 0 || quote > source.to + MAX_OBJECT_ITEMS) return null;
  return plainReading(source, { from: by, to: by + 1 }, lemma, [{ from: quote, to: quote + 1 }], 'form.by');
}
