import type { Reading, Run } from '../../../../../speech/statements/reading.ts';
import type { Item } from '../../../../../speech/statements/speechUnit.ts';
import { attributionForms as forms } from '../../../attributionForms.ts';
import { people } from '../../../people.ts';
import { contentEnd, plainReading } from '../contentRuns.ts';
import { isComma, isDash, isVerb } from '../itemKinds.ts';
import { phraseFrom } from '../nounPhrase.ts';
import { hasNumber, isNumber } from './formParts.ts';
import { hasOffice } from './hasOffice.ts';
import { isInstitution } from './isInstitution.ts';
import { isVoice, isVoiceWord } from './isVoice.ts';

/** A label in front of a colon has at most so many items ("Mayor Nino Barr at the pier:"). */
const MAX_LABEL_ITEMS = 9;
/** With an occasion between commas it has at most so many ("Mayor Nino Barr, at a news conference that …:"). */
const MAX_OCCASION_ITEMS = 25;
/** A time is as long in front of an entry ("09:15 – "). */
const MAX_TIME_ITEMS = 6;
/** "12:15" has three items. */
const CLOCK_ITEMS = 3;
/** Words in front of "from" in a label ("And from the ministry:", "The latest from the coast guard:"). */
const MAX_LATEST_ITEMS = 3;
const LATEST = /^(?:and|now|the|latest|last|news|word|more|just|in|update|updates|new|this|also)$/u;
const OCCASION =
  /^(?:in|at|on|to|before|after|during|from|via|speaking|asked|answering|addressing|visiting|talking|writing|quoted|reached)$/u;
/** Labels of pictures and of news, in capitals. */
const CAPTIONS =
  /^(?:PHOTOS?|IMAGES?|VIDEOS?|MAPS?|CHARTS?|GRAPH|FILE|LIVE|UPDATE|LATEST|NEW|NEWS|JUST|WATCH|LISTEN|READ|MORE|NOTE|FACTS?|TIPS?|POLL|TOLL|DEAD|DEATHS|CASES|TOTAL|PLUS|ALERT|WHAT|HOW|WHY|WHERE|WHEN|KEY)$/u;
const RELATIVE = /^(?:who|which|that|where|when)$/u;

/** The index behind the time of an entry ("09:15 – ", "12:15 "). */
export function behindClock(items: readonly Item[]): number {
  for (let k = 1; k < Math.min(items.length, MAX_TIME_ITEMS); k++)
    if (isDash(items[k]))
      return items.slice(0, k).every((item) => isNumber(item) || item.text === ':') ? k + 1 : 0;
  const clock = isNumber(items[0]) && /^[.:]$/u.test(items[1]?.text ?? '') && isNumber(items[2]);
  return clock && items[2]?.start === items[1]?.end ? CLOCK_ITEMS : 0;
}

const labelled = (source: Run, colon: number, items: readonly Item[]): Reading =>
  plainReading(
    source,
    { from: colon, to: colon + 1 },
    ':',
    [{ from: colon + 1, to: contentEnd(items) }],
    'form.label',
  );

const isTitled = (named: readonly Item[]): boolean =>
  hasOffice(named) || named.some(({ lower }) => people.nouns.has(lower));

/** "From the ministry: 40 dead", "And from the police: …". */
function fromLabel(items: readonly Item[], start: number, colon: number): Reading | null {
  let at = start;
  while (at < start + MAX_LATEST_ITEMS && LATEST.test(items[at]?.lower ?? '')) at++;
  if (items[at]?.lower !== 'from') return null;
  const source = phraseFrom(items, at + 1);
  if (!isVoice(items, source) || source.to > colon) return null;
  return items.slice(source.to, colon).some(isVerb) ? null : labelled(source, colon, items);
}

/** "Mayor Nino Barr, at a news conference that was cut short: 17 boats are lost". */
function occasionLabel(items: readonly Item[], start: number): Reading | null {
  const comma = items.findIndex((item, k) => k > start && isComma(item));
  if (comma < 0 || comma > start + MAX_LABEL_ITEMS || !OCCASION.test(items[comma + 1]?.lower ?? ''))
    return null;
  const colon = items.findIndex((item, k) => k > comma && item.text === ':');
  if (colon < 0 || colon > comma + MAX_OCCASION_ITEMS || colon + 1 >= items.length) return null;
  const source = { from: start, to: comma };
  const named = items.slice(start, comma);
  if (named.some((item) => isVerb(item) || item.quoted !== null) || !isTitled(named)) return null;
  const relative = items.findIndex((item, k) => k > comma && RELATIVE.test(item.lower));
  const to = relative < 0 ? colon : Math.min(relative, colon);
  if (items.slice(comma + 2, to).some((item) => isVerb(item) || item.quoted !== null)) return null;
  return isVoice(items, source) ? labelled(source, colon, items) : null;
}

/** "Grid operator Lasen: 410,000 customers …", "Mayor Nino Barr at the pier: “…”". A place does not speak for anyone. */
export function labelForm(items: readonly Item[]): Reading | null {
  const start = behindClock(items);
  const colon = items.findIndex((item, k) => k >= start && item.text === ':');
  if (colon < 0 || colon + 1 >= items.length) return null;
  if (colon > start + MAX_LABEL_ITEMS)
    return (
      (colon > start + MAX_OCCASION_ITEMS ? null : fromLabel(items, start, colon)) ??
      occasionLabel(items, start)
    );
  if (colon < start + 1) return null;
  const from = fromLabel(items, start, colon);
  if (from !== null) return from;
  const label = items.slice(start, colon);
  if (label.some((item) => item.quoted !== null || isVerb(item) || isNumber(item) || isComma(item)))
    return occasionLabel(items, start);
  const end = label.findIndex(
    (item, k) => k > 0 && (item.pos === 'ADP' || item.lower === 'to') && item.lower !== 'of',
  );
  const source = { from: start, to: end < 0 ? colon : start + end };
  const named = items.slice(source.from, source.to);
  const last = named.at(-1);
  // "On board: 187".
  if (last === undefined || named[0]?.pos === 'ADP' || forms.sourceLabels.has(last.lower)) return null;
  // "Cost of the works: 6 million".
  if (forms.measures.has(named[0]?.lower ?? '')) return null;
  if (!/^\p{Lu}/u.test(last.text) && !isVoiceWord(last)) return null;
  const quotes = items[colon + 1]?.quoted != null;
  const initials =
    named.length === 1 &&
    /^\p{Lu}{2,6}$/u.test(last.text) &&
    !CAPTIONS.test(last.text) &&
    hasNumber(items, colon + 1, items.length);
  if (!isTitled(named) && !quotes && !initials && !named.some((item) => isInstitution(item))) return null;
  return labelled(source, colon, items);
}
