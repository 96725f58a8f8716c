import type { Agent } from '../../../../speech/attribution/agent.ts';
import type { Item } from '../../../../speech/statements/speechUnit.ts';
import { MONTH_NAMES } from '../../calendar.ts';
import { hasNumber } from './forms/formParts.ts';
import { isComma, isVerb } from './itemKinds.ts';
import { subjectEndingAt } from './nounPhrase.ts';
import { refersBack } from './refersBack.ts';
import { verbGroup, verbLemma } from './verbGroup.ts';

const MONTHS = MONTH_NAMES.map((name) => name.toLowerCase());
/** The subject of a sentence is looked for among these many items. */
const MAX_SUBJECT_ITEMS = 24;
/** In the present they tell the lasting state of a place, firm or thing: "The mill employs 320 people". */
const LASTING =
  /^(?:have|employ|cover|lie|cost|supply|measure|seat|span|stretch|house|border|climb|weigh|earn|belong)$/u;
const PRESENT = /^(?:has|have|is|are|\p{L}+s|cost|earn|cover|lie|employ)$/u;
/** "is 12 kilometres wide", "is 40 years old". */
const SIZED = /^(?:wide|long|deep|high|old|tall|thick|away|across|square|kilomet(?:re|er)s?)$/u;
/** Words of the body that speaks, or of its words before. */
const REFERRING =
  /^(?:it|its|he|his|she|her|they|their|this|that|these|those|we|our|i|one|some|both|all|another)$/u;
/** Parts of the body that speaks: "The unit has 24 beds". */
const PARTS = /^(?:unit|ward|team|crews?|staff|fleet|list|tally|count)$/u;
/** Behind a place in front they tell what someone saw: "Behind the station lay three wrecks." */
const SEEN = /^(?:lie|lay|stand|hang|rise|sit|queue|smoulder|smolder|flutter|gape|loom)$/u;
const PLACED =
  /^(?:in|at|behind|outside|inside|on|along|beside|near|under|beneath|from|around|above|opposite|next)$/u;
const PICTURES = /^(?:photos?|photographs?|images?|pictures?|footage|videos?|films?|clips?|recordings?)$/u;

/** Whether the subject in front of the verb group at `verb` is a new thing, and not the speaker or its figures. */
function isOther(items: readonly Item[], from: number, speaker: Agent): boolean {
  const subject = subjectEndingAt(items, from, 0);
  if (subject === null) return false;
  const phrase = items.slice(subject.from, subject.to);
  const name = speaker.name.toLowerCase().split(' ');
  return !phrase.some(
    ({ lower, pos }) => REFERRING.test(lower) || PARTS.test(lower) || pos === 'NUM' || name.includes(lower),
  );
}

/** "Orm has 40,000 inhabitants.", "The strait is 12 kilometres wide.": the narrator explains a place or thing. */
function tellsState(items: readonly Item[], speaker: Agent): boolean {
  for (let k = 1; k < Math.min(items.length, MAX_SUBJECT_ITEMS); k++) {
    const item = items[k];
    if (item === undefined || !(isVerb(item) || LASTING.test(verbLemma(item)))) continue;
    const { from, verb } = verbGroup(items, k);
    const lemma = verbLemma(item);
    const rest = hasNumber(items, verb + 1, items.length);
    // "has had 40": it was done.
    const perfect = /^(?:has|have|is|are)$/u.test(item.lower) && isVerb(items[k + 1]);
    if (perfect || from !== k || !PRESENT.test(item.lower) || !rest) return false;
    const sized =
      /^(?:is|are)$/u.test(item.lower) && items.slice(k + 1).some(({ lower }) => SIZED.test(lower));
    return (sized || LASTING.test(lemma)) && isOther(items, from, speaker);
  }
  return false;
}

/** "Behind the station lay three wrecks.", "Photographs show 40 people.": someone looked. */
function tellsSight(items: readonly Item[]): boolean {
  const first = items[0]?.lower ?? '';
  const verb = items.findIndex((item, k) => k > 0 && isVerb(item));
  const shows =
    PICTURES.test(items[verb - 1]?.lower ?? '') && /^(?:show|reveal)/u.test(items[verb]?.lower ?? '');
  return shows || (PLACED.test(first) && items.some((item) => isVerb(item) && SEEN.test(verbLemma(item))));
}

/** "In March two pilots died", "Only last week three people were shot": an event of another time. */
function tellsOtherTime(items: readonly Item[]): boolean {
  const at = /^(?:only|just|already|back)$/u.test(items[0]?.lower ?? '') ? 1 : 0;
  const next = items[at + 1]?.lower ?? '';
  const month = items[at]?.lower === 'in' && MONTHS.includes(next);
  const last = items[at]?.lower === 'last' && /^(?:week|month|year)$/u.test(next);
  if (!month && !last) return false;
  const behind = at + 2 + (isComma(items[at + 2]) ? 1 : 0);
  const word = items[behind]?.lower ?? '';
  return !REFERRING.test(word) && items[behind + 1]?.pos !== 'AUX';
}

/** Whether a sentence tells the background of an event: a lasting state, a sight, or an event of another time. */
export const tellsBackground = (items: readonly Item[], speaker: Agent): boolean =>
  !refersBack(items) && (tellsState(items, speaker) || tellsSight(items) || tellsOtherTime(items));
