import type { Reading } from '../../../../../speech/statements/reading.ts';
import type { Item } from '../../../../../speech/statements/speechUnit.ts';
import { attributionForms as forms } from '../../../attributionForms.ts';
import { contentEnd, plainReading } from '../contentRuns.ts';
import { isVerb } from '../itemKinds.ts';
import { subjectEndingAt } from '../nounPhrase.ts';
import { verbGroup } from '../verbGroup.ts';
import { isNumber } from './formParts.ts';
import { isVoice } from './isVoice.ts';

/** More clauses of a sentence do not make its narrator plainer. */
const MAX_CLAUSES = 4;
/** With them the narrator introduces a person: they tell a life, an office or a result. */
const LIVES =
  /^(?:be|become|win|score|join|serve|live|marry|graduate|retire|attend|play|finish|represent|fly|study|found|born|die|name|call|say|tell|sue|face|deserve|turn|rank|weigh|measure|stand|want|plan|hope)$/u;
/** The tagger takes these verbs for nouns or auxiliaries. */
const VERBS = /^(?:has|had|have|saw|sees|lost|found|keeps|kept|houses|feeds|needs|holds|hosts|runs)$/u;

/** Whether the verb at `at` is a participle behind a form of "to be": the subject does not act. */
const isPassive = (items: readonly Item[], at: number): boolean =>
  /^(?:is|are|was|were|be|been|being)$/u.test(items[at - 1]?.lower ?? '') &&
  items[at]?.lower.endsWith('ing') !== true;

/** A number that the sentence tells, and not the size of a thing ("a ship of 21,000 tonnes"). */
const isTold = (items: readonly Item[], at: number): boolean =>
  isNumber(items[at]) &&
  (items[at - 1]?.lower !== 'of' ||
    forms.listed.has(items[at - 2]?.lower ?? '') ||
    forms.lists.has(items[at - 2]?.lower ?? ''));

/** "Observers were at 340 stations": they saw them. */
const wasThere = (items: readonly Item[], at: number): boolean =>
  /^(?:was|were)$/u.test(items[at]?.lower ?? '') && /^(?:at|in|on|aboard)$/u.test(items[at + 1]?.lower ?? '');

/**
 * Subjects that act in a sentence with a number: "Ana Quill has two brothers in Lasen.", "Of 900 people whom her staff rang,
 * 40 answered." The words are a subject's only if it speaks right behind them.
 */
export function narratorForms(items: readonly Item[]): Reading[] {
  const found: Reading[] = [];
  if (!items.some((_, at) => isTold(items, at))) return found;
  for (let at = 1; at < items.length && found.length < MAX_CLAUSES; at++) {
    const item = items[at];
    if (item === undefined || item.quoted !== null) continue;
    const isAct = isVerb(item) && item.pos !== 'AUX' && !LIVES.test(item.lemma) && !isPassive(items, at);
    if (!isAct && !VERBS.test(item.lower) && !wasThere(items, at)) continue;
    const subject = subjectEndingAt(items, verbGroup(items, at).from, 0);
    if (subject === null || !(isTeam(items, subject.from) || isVoice(items, subject))) continue;
    if (found.some(({ source }) => source?.from === subject.from)) continue;
    const content = [{ from: 0, to: contentEnd(items) }];
    found.push(plainReading(subject, { from: at, to: at + 1 }, 'tell', content, 'form.narrator'));
  }
  return found;
}

/** "his staff", "her people". */
const isTeam = (items: readonly Item[], from: number): boolean =>
  /^(?:his|her)$/u.test(items[from]?.lower ?? '') &&
  /^(?:team|staff|crew|people|men|colleagues|unit|office|brigade|volunteers|students)$/u.test(
    items[from + 1]?.lower ?? '',
  );
