import { speech } from '../../speech.ts';
import type { Reading } from '../../../../speech/statements/reading.ts';
import type { Item } from '../../../../speech/statements/speechUnit.ts';
import { plainReading, trimmed } from '../speech/contentRuns.ts';
import { contentEnd } from '../speech/contentRuns.ts';
import { isComma, isVerb } from '../speech/itemKinds.ts';
import { subjectEndingAt } from '../speech/nounPhrase.ts';
import { verbGroup } from '../speech/verbGroup.ts';

/** Between the verb of denial and the "that" of the denied report are so many items. */
const MAX_REPORT_ITEMS = 14;

/** The first item of the denied clause behind the verb at `verb` ("denied a report on the radio that ..."); -1 if none. */
function deniedFrom(items: readonly Item[], verb: number): number {
  let told = false;
  for (let k = verb + 1; k < Math.min(items.length, verb + MAX_REPORT_ITEMS); k++) {
    const item = items[k];
    if (item === undefined || item.text === ';' || item.text === ':') return -1;
    if (item.lower === 'that' && told) return k + 1;
    if (isVerb(item) && !/(?:ing|ed|en)$/u.test(item.lower)) return -1;
    if (speech.nouns.cue.has(item.lower) || speech.nouns.rumour.has(item.lower)) told = true;
  }
  return -1;
}

/** The report that a source denies by its name: "dismissed a claim that ...". */
export function findDenials(items: readonly Item[]): Reading[] {
  const found: Reading[] = [];
  items.forEach((item, verb) => {
    if (item.pos !== 'VERB' || !speech.verbs.rejecting.has(item.lemma)) return;
    const from = deniedFrom(items, verb);
    if (from < 0) return;
    const group = verbGroup(items, verb);
    const source = group.unsaid || group.negated ? null : subjectEndingAt(items, group.from, 0);
    if (source === null) return;
    const end = items.findIndex((next, k) => k > from && isComma(next) && k > from + 3);
    const content = trimmed(items, { from, to: end > 0 ? end : contentEnd(items) });
    if (content.to <= content.from) return;
    const reading = plainReading(
      source,
      { from: group.from, to: verb + 1 },
      item.lemma,
      [content],
      'before.denial',
    );
    found.push({ ...reading, denied: true, zoneEnd: from });
  });
  return found;
}
