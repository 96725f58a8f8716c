import type { Reading, Run } from '../../../../../speech/statements/reading.ts';
import type { Item } from '../../../../../speech/statements/speechUnit.ts';
import { attributionForms as forms } from '../../../attributionForms.ts';
import { plainReading } from '../contentRuns.ts';
import { isPossessive, isVerb } from '../itemKinds.ts';
import { phraseFrom, phraseStart, subjectEndingAt } from '../nounPhrase.ts';
import { isVoice } from './isVoice.ts';

/** A line in front of a table or list is short. */
const MAX_LEAD_ITEMS = 24;

const MADE = /^(?:published|publishes|released|issued|compiled|keeps|kept)$/u;

/** The body in "the institute's figures", "the list of the union", "as counted by the office", "(Health Office, 9 June)". */
function makerAt(items: readonly Item[], at: number): Run | null {
  const { lower, text } = items[at] ?? { lower: '', text: '' };
  if (isPossessive(items[at]) && items.slice(at + 1).some((item) => forms.leads.has(item.lower)))
    return { from: phraseStart(items, at - 1, 0), to: at };
  // "the figures that the port published"
  if (/^(?:that|which)$/u.test(lower)) {
    const maker = phraseFrom(items, at + 1);
    return maker !== null && MADE.test(items[maker.to]?.lower ?? '') ? maker : null;
  }
  const named = /^(?:of|by|from)$/u.test(lower) && at > 0;
  const noun = items[at - 1];
  const made = lower === 'by' ? noun?.pos === 'VERB' : noun !== undefined && forms.leads.has(noun.lower);
  if (named && made) return phraseFrom(items, at + 1);
  return text === '(' ? phraseFrom(items, behindLabel(items, at + 1)) : null;
}

/** The index behind "source:", if the words at `at` are that. */
const behindLabel = (items: readonly Item[], at: number): number =>
  /^sources?$/u.test(items[at]?.lower ?? '') && items[at + 1]?.text === ':' ? at + 2 : at;

/**
 * The body whose table or list a line introduces: it ends with a colon, or it is a caption without a verb. The line has
 * no verb of saying.
 */
export function leadForm(items: readonly Item[]): Reading | null {
  const last = items.at(-1);
  if (last === undefined || items.length > MAX_LEAD_ITEMS || /^[.!?]$/u.test(last.text)) return null;
  const opens = last.text === ':';
  const verb = items.findIndex((item) => isVerb(item));
  if (!opens && items.some((item) => item.pos === 'AUX')) return null;
  const content = [{ from: 0, to: items.length }];
  // "the register of owners published by the port" is the port's.
  for (const isSure of [true, false])
    for (let at = 1; at < items.length; at++) {
      const maker = /^(?:of|from)$/u.test(items[at]?.lower ?? '') === isSure ? null : makerAt(items, at);
      if (isVoice(items, maker))
        return plainReading(maker, { from: at, to: at + 1 }, 'list', content, 'form.lead');
    }
  if (!opens || verb < 1) return null;
  // "The union has put together a list of the depots:"
  const subject = subjectEndingAt(items, verb, 0);
  const given = items.slice(verb).some((item) => forms.leads.has(item.lower));
  if (!given || !isVoice(items, subject)) return null;
  return plainReading(subject, { from: verb, to: verb + 1 }, 'list', content, 'form.lead');
}
