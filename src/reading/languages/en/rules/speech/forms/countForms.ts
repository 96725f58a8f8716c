import type { Reading } from '../../../../../speech/statements/reading.ts';
import type { Item } from '../../../../../speech/statements/speechUnit.ts';
import { attributionForms as forms } from '../../../attributionForms.ts';
import { contentEnd, plainReading } from '../contentRuns.ts';
import { isVerb } from '../itemKinds.ts';
import { phraseFrom, subjectEndingAt } from '../nounPhrase.ts';
import { verbGroup, verbLemma } from '../verbGroup.ts';
import { clauseEnd, figureAt, hasNumber } from './formParts.ts';
import { isVoice } from './isVoice.ts';
import { behindClock } from './labelForm.ts';

/** The words in front of the colon of a bulletin have at most so many items. */
const MAX_LABEL_ITEMS = 15;

/** "New numbers from the ministry: 431 cases, 29 dead." */
export function numbersForm(items: readonly Item[]): Reading | null {
  const start = behindClock(items);
  const colon = items.findIndex((item, k) => k >= start && item.text === ':');
  if (colon < start + 2 || colon > start + MAX_LABEL_ITEMS || !hasNumber(items, colon, items.length))
    return null;
  for (let at = start + 1; at < colon; at++) {
    if (isVerb(items[at])) return null;
    const counted = forms.leads.has(items[at - 1]?.lower ?? '');
    if (!counted || !/^(?:from|by|of)$/u.test(items[at]?.lower ?? '')) continue;
    const source = phraseFrom(items, at + 1);
    if (!isVoice(items, source) || source.to > colon) return null;
    const content = { from: colon + 1, to: contentEnd(items) };
    return plainReading(source, { from: at, to: at + 1 }, 'say', [content], 'form.numbers');
  }
  return null;
}

/** A verb and its object in front of the colon have at most so many items ("have put out their evening bulletin:"). */
const MAX_RELEASE_ITEMS = 8;

/** "The prosecutors have put out a release: 24 arrests", "the mayor reads out the total: 1,420". */
export function releaseForm(items: readonly Item[]): Reading | null {
  const colon = items.findIndex((item) => item.text === ':');
  if (colon < 2 || !hasNumber(items, colon, items.length)) return null;
  for (let verb = Math.max(1, colon - MAX_RELEASE_ITEMS); verb < colon; verb++) {
    const item = items[verb];
    if (item === undefined || item.quoted !== null || !isVerb(item)) continue;
    const lemma = verbLemma(item);
    if (!forms.publishing.has(lemma) && !forms.posting.has(lemma)) continue;
    const group = verbGroup(items, verb);
    const source = subjectEndingAt(items, group.from, 0);
    if (group.negated || group.unsaid || !isVoice(items, source)) continue;
    const object = items.slice(verb + 1, colon);
    const released = object.some(({ lower }) => forms.leads.has(lower) || forms.releases.has(lower));
    if (!released && !(object.length === 0 && forms.posting.has(lemma))) continue;
    const content = { from: colon + 1, to: contentEnd(items) };
    return plainReading(source, { from: group.from, to: verb + 1 }, lemma, [content], 'form.numbers');
  }
  return null;
}

/** "The count of the institute was 312", and the second of two: "…, that of the health office 340". */
export function countOfForm(items: readonly Item[], at: number): Reading | null {
  const noun = items[at];
  if (noun === undefined || items[at + 1]?.lower !== 'of') return null;
  const second = noun.lower === 'that' && at > 0;
  if (!second && (!forms.ownNouns.has(noun.lower) || items[at - 1]?.lower !== 'the')) return null;
  const phrase = phraseFrom(items, at + 2);
  if (phrase === null) return null;
  let to = phrase.from;
  while (to < phrase.to && figureAt(items, to) !== to) to++;
  const source = { from: phrase.from, to };
  if (!isVoice(items, source)) return null;
  const verb = items[to];
  const told = verb !== undefined && /^(?:is|was|stands|stood|remains|came|:)$/u.test(verb.lower);
  if (!told && !second) return null;
  const from = told ? to + (/^(?:at|to)$/u.test(items[to + 1]?.lower ?? '') ? 2 : 1) : to;
  if (figureAt(items, from) < 0) return null;
  const content = { from, to: clauseEnd(items, from) };
  return plainReading(source, { from: at, to: at + 1 }, noun.lemma, [content], 'form.possessed');
}
