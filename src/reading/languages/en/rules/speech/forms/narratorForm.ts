import type { Reading } from '../../../../../speech/statements/reading.ts';
import type { Item } from '../../../../../speech/statements/speechUnit.ts';
import { contentEnd, plainReading } from '../contentRuns.ts';
import { isComma, isVerb } from '../itemKinds.ts';
import { subjectEndingAt } from '../nounPhrase.ts';
import { verbGroup } from '../verbGroup.ts';
import { isNumber } from './formParts.ts';
import { isVoice } from './isVoice.ts';

/** The figure is within so many items behind the verb ("has the names of 133"). */
const MAX_OBJECT_ITEMS = 7;
/** Having, seeing and handling: one who does so knows the number. */
const KNOWN = new Set(
  `have see count know lose find keep search look treat house feed need hold carry collect receive free send use pay
  take give spend raise employ run bury pull rescue record hear watch expect await wait miss lack shelter host teach
  admit release bring hand sell buy store serve stock grow own earn borrow save gather`.split(/\s+/u),
);
/** The tagger takes these verbs for nouns or auxiliaries. */
const VERBS = /^(?:has|had|have|saw|sees|lost|found|keeps|kept|houses|feeds|needs|holds|hosts|runs)$/u;

/** Whether the verb at `at` is a participle behind a form of "to be": the subject does not act. */
const isPassive = (items: readonly Item[], at: number): boolean =>
  /^(?:is|are|was|were|be|been|being)$/u.test(items[at - 1]?.lower ?? '') &&
  items[at]?.lower.endsWith('ing') !== true;

function hasFigureBehind(items: readonly Item[], verb: number): boolean {
  for (let k = verb + 1; k <= verb + MAX_OBJECT_ITEMS; k++) {
    const item = items[k];
    if (item === undefined || isComma(item) || (isVerb(item) && !isNumber(item))) return false;
    if (isNumber(item)) return true;
  }
  return false;
}

/**
 * A subject that has, sees or handles as many as the sentence tells: "Ana Quill has two brothers in Lasen." The words are
 * the subject's only if it speaks right behind them.
 */
export function narratorForm(items: readonly Item[]): Reading | null {
  for (let at = 1; at < items.length; at++) {
    const item = items[at];
    if (item === undefined || item.quoted !== null) continue;
    // "The firm will shed 300 jobs": a plan is known to its maker.
    const isPlan = isVerb(item) && items[at - 1]?.lower === 'will';
    const isAct = isPlan || (isVerb(item) && KNOWN.has(item.lemma)) || VERBS.test(item.lower);
    if (!isAct || isPassive(items, at) || !hasFigureBehind(items, at)) continue;
    const subject = subjectEndingAt(items, verbGroup(items, at).from, 0);
    if (!isVoice(items, subject)) continue;
    const content = [{ from: 0, to: contentEnd(items) }];
    return plainReading(subject, { from: at, to: at + 1 }, 'tell', content, 'form.narrator');
  }
  return null;
}
