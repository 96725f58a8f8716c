import { speech } from '../../speech.ts';
import type { Run } from '../../../../speech/statements/reading.ts';
import type { Item } from '../../../../speech/statements/speechUnit.ts';
import { contentEnd, isSeparator, leftEdge, trimmed } from './contentRuns.ts';
import { hasNumber, isNumber } from './forms/formParts.ts';
import { hasMainVerb } from './hasMainVerb.ts';
import { isComma, isDash, isVerb } from './itemKinds.ts';
import type { VerbCue } from './verbCue.ts';

const NOT_CONTINUING =
  /^(?:according|as|while|whereas|who|which|when|after|before|whose|although|though|citing)$/u;

/** The first item of a tag ("..., Ortiz said"): the separator before them, or -1 if it is not a tag. */
export function tagStart(items: readonly Item[], cue: VerbCue): number {
  const first = cue.inverted ? cue.words.from : (cue.subject?.from ?? -1);
  if (first < 1) return -1;
  const start = items[first - 1]?.lower === 'as' ? first - 1 : first;
  const before = items[start - 1];
  if (before === undefined) return -1;
  if (before.quoted !== null) return start;
  return isComma(before) || isDash(before) || before.text === '(' ? start - 1 : -1;
}

/** Whether `item`, behind a tag's verb, leaves it a tag. */
function isTagEnd(item: Item, saying: boolean): boolean {
  if (item.quoted !== null || item.pos === 'PUNCT') return true;
  return saying && (/^(?:ADP|SCONJ|CCONJ|PART|VERB|AUX)$/u.test(item.pos) || item.lower === 'who');
}

/** The "not" in front of a number that ends at `end` ("650 wide, and not 400, as the police had said"); -1 if there is none. */
function deniedBefore(items: readonly Item[], end: number): number {
  const at = isComma(items[end - 1]) ? end - 2 : end - 1;
  const number = [at, at - 1].find((k) => items[k] !== undefined && isNumber(items[k]));
  return number !== undefined && items[number - 1]?.lower === 'not' ? number - 1 : -1;
}

const SUMMING = /^(?:bringing|taking|raising|pushing|lifting|putting)$/;
const SUMS = /^(?:bring|take|raise|push|lift|put)$/;
/** A tag has at most so many words of time and place behind its verb ("said in a statement on Friday,"). */
const MAX_TAG_ITEMS = 8;

/**
 * The sum at the end of a sentence that is a consequence of the words in front of its tag: "Four more were found, the brigade said
 * on Friday, bringing the toll to 16"; `null` if there is none.
 */
function sumBehind(items: readonly Item[], from: number): Run | null {
  let comma = from;
  while (comma < from + MAX_TAG_ITEMS && items[comma] !== undefined && !isSeparator(items[comma])) comma++;
  if (!isComma(items[comma]) || items.slice(from, comma).some((item) => isVerb(item) || item.quoted !== null))
    return null;
  const next = items[comma + 1];
  const isSum =
    SUMMING.test(next?.lower ?? '') || (next?.lower === 'which' && SUMS.test(items[comma + 2]?.lemma ?? ''));
  const to = contentEnd(items);
  const isTold = isSum && items.slice(comma, to).some(({ lower }) => lower === 'to');
  return isTold && hasNumber(items, comma, to) ? { from: comma + 1, to } : null;
}

/** "…, said a spokeswoman, Major Ana Quill, and had killed 40": the second verb of her words, behind her name. */
function secondVerb(items: readonly Item[], from: number): Run | null {
  const joint = items.findIndex((item, k) => k > from && item.pos === 'CCONJ' && isComma(items[k - 1]));
  if (joint < 0 || joint > from + MAX_TAG_ITEMS || items.slice(from, joint).some(isVerb)) return null;
  return isVerb(items[joint + 1]) ? { from: joint + 1, to: contentEnd(items) } : null;
}

/** The content of a tag: the words before it and, if the tag interrupts, the words behind it. */
export function tagContent(items: readonly Item[], cue: VerbCue): Run[] {
  const start = tagStart(items, cue);
  if (start < 1) return [];
  const separator = items[cue.after];
  const saying = speech.verbs.tagWithPreposition.has(cue.lemma);
  // "Ortiz said enough": the words behind the verb are not a part of a tag.
  if (separator !== undefined && !isTagEnd(separator, saying)) return [];
  const next = items[cue.after + 1];
  const content: Run[] = [trimmed(items, { from: leftEdge(items, start), to: start })];
  const spoken = items[start - 1]?.quoted != null;
  // "They offered 600, “an insult”, as Ortiz put it": only the quote is hers.
  const put = items[start]?.lower === 'as' || items[start + 1]?.lower === 'as';
  if (put && spoken && isComma(items[start - 2])) return [{ from: start - 1, to: start }];
  const denied = put ? deniedBefore(items, start) : -1;
  if (denied >= 0) return [{ from: denied, to: start }];
  // "…, the union said; the police count was": behind a semicolon another source may speak.
  if (separator?.text === ';') return saidOnly(items, content, spoken);
  const sum = spoken ? null : sumBehind(items, cue.after);
  if (sum !== null) content.push(sum);
  else if (separator?.quoted != null) content.push({ from: cue.after, to: contentEnd(items) });
  else if (separator?.text === ':' && !spoken && next !== undefined)
    content.push({ from: cue.after + 1, to: contentEnd(items) });
  else if (isSeparator(separator) && next !== undefined) {
    // "..., said Ortiz, the mayor of Dorn": the words behind explain the speaker.
    const explained = cue.inverted && hasMainVerb(items, { from: 0, to: start }) && next.pos !== 'CCONJ';
    const narrated =
      explained || NOT_CONTINUING.test(next.lower) || (isVerb(next) && next.lower.endsWith('ing'));
    const second = explained && !spoken ? secondVerb(items, cue.after + 1) : null;
    if (second !== null) content.push(second);
    else if (spoken ? next.quoted !== null : !narrated)
      content.push({ from: cue.after + 1, to: contentEnd(items) });
  }
  return saidOnly(items, content, spoken);
}

/** The parts of a tag's content, if they say something. */
function saidOnly(items: readonly Item[], content: readonly Run[], spoken: boolean): Run[] {
  const said = content.filter((run) => run.to > run.from);
  return spoken ||
    said.length > 1 ||
    said.every((run) => hasMainVerb(items, run) || hasNumber(items, run.from, run.to))
    ? said
    : [];
}
