import type { Reading, Run } from '../../../../../speech/statements/reading.ts';
import type { Item } from '../../../../../speech/statements/speechUnit.ts';
import { attributionForms as forms } from '../../../attributionForms.ts';
import { people } from '../../../people.ts';
import { speech } from '../../../speech.ts';
import { contentEnd, leftEdge, plainReading } from '../contentRuns.ts';
import { isComma, isDash, isPossessive, isVerb } from '../itemKinds.ts';
import { phraseFrom, phraseStart } from '../nounPhrase.ts';
import { clauseEnd, figureAt, isNumber } from './formParts.ts';
import { countOfForm } from './countForms.ts';
import { believedForm } from './believedForm.ts';
import { isVoice, isVoiceWord } from './isVoice.ts';

/** A source in brackets is short ("8,000 (police)"). */
const MAX_BRACKET_ITEMS = 6;
/** The figure in front of such a bracket begins within these many items. */
const MAX_FIGURE_ITEMS = 6;
/** A label in front of a colon has at most so many items ("Mayor Nino Barr at the pier:"). */
const MAX_LABEL_ITEMS = 9;

/** "8,000 (police)", "300 people (organisers)". */
function bracketForm(items: readonly Item[], at: number): Reading | null {
  if (items[at]?.text !== '(') return null;
  let end = at + 1;
  while (end <= at + MAX_BRACKET_ITEMS && items[end]?.text !== ')') end++;
  if (items[end]?.text !== ')' || end === at + 1) return null;
  const counted = forms.reckonings.has(items[end - 1]?.lower ?? '') || items[end - 1]?.lower === 'figure';
  const owned = counted && isPossessive(items[end - 2]) ? end - 2 : counted ? end - 1 : end;
  if (owned <= at + 1) return null;
  const source = { from: at + 1, to: owned };
  if (items.slice(at + 1, end).some((item) => isNumber(item) || isVerb(item) || isComma(item))) return null;
  const head = items[owned - 1];
  if (head === undefined || !isVoice(items, source)) return null;
  if (head.pos === 'PROPN' && end - at === 2 && !isInstitution(head)) return null;
  for (let k = at - 1; k >= Math.max(0, at - MAX_FIGURE_ITEMS); k--) {
    const item = items[k];
    if (item === undefined || isComma(item) || isVerb(item)) return null;
    if (isNumber(item))
      return plainReading(source, { from: at, to: at + 1 }, '(', [{ from: k, to: at }], 'form.bracket');
  }
  return null;
}

/** ", per police", "as per the council". */
function perForm(items: readonly Item[], at: number): Reading | null {
  if (items[at]?.lower !== 'per') return null;
  const as = items[at - 1]?.lower === 'as';
  const before = items[at - (as ? 2 : 1)];
  if (!as && at > 0 && !isComma(before)) return null;
  const source = phraseFrom(items, at + 1);
  if (!isVoice(items, source)) return null;
  const from = leftEdge(items, at);
  const to = as ? at - 1 : at;
  const left = { from, to: isComma(items[to - 1]) ? to - 1 : to };
  const right = { from: source.to + 1, to: contentEnd(items) };
  const content = left.to > left.from ? left : right;
  return plainReading(source, { from: at, to: at + 1 }, 'per', [content], 'form.per');
}

/** A source without the figure behind it: "by the count of the union nine berths in ten lay idle". */
function beforeNumber(items: readonly Item[], run: Run | null): Run | null {
  if (run === null) return null;
  for (let k = run.from + 1; k < run.to; k++) if (isNumber(items[k])) return { from: run.from, to: k };
  return run;
}

/** The body in "X's count", "the count of X", "their own count"; `null` if it names none. */
function reckonedBy(
  items: readonly Item[],
  from: number,
): { readonly source: Run; readonly to: number } | null {
  let noun = -1;
  for (let k = from; k < from + MAX_LABEL_ITEMS && k < items.length; k++) {
    const item = items[k];
    if (item === undefined || item.quoted !== null || isComma(item) || isVerb(item)) break;
    if (forms.reckonings.has(item.lower)) noun = k;
    if (noun >= 0) break;
  }
  if (noun < 0) return null;
  if (items[noun + 1]?.lower === 'of') {
    const source = beforeNumber(items, phraseFrom(items, noun + 2));
    return isVoice(items, source) ? { source, to: source.to } : null;
  }
  for (let k = noun - 1; k > from; k--)
    if (isPossessive(items[k])) {
      const source = { from: phraseStart(items, k - 1, from), to: k };
      return isVoice(items, source) ? { source, to: noun + 1 } : null;
    }
  const own = items[from];
  if (own !== undefined && /^(?:his|her|its|their)$/u.test(own.lower))
    return { source: { from, to: from + 1 }, to: noun + 1 };
  // "by police estimates"
  const plain = { from, to: noun };
  return noun > from && isVoice(items, plain) ? { source: plain, to: noun + 1 } : null;
}

/** "By Ortiz's account", "by the estimate of the parish", "in the words of". */
function reckoningForm(items: readonly Item[], at: number): Reading | null {
  if (!/^(?:by|in|on|going)$/u.test(items[at]?.lower ?? '')) return null;
  const start = items[at]?.lower === 'going' ? at + 2 : at + 1;
  const found = reckonedBy(items, start);
  if (found === null) return null;
  const next = items[found.to];
  const closed = next === undefined || isComma(next) || isDash(next) || /^[.;)]$/u.test(next.text);
  // "…; by its count four gangs are"
  const opens = at === 0 || items[at - 1]?.text === ';';
  if (!opens && !closed) return null;
  const from = leftEdge(items, at);
  const right = { from: found.to, to: contentEnd(items) };
  const left = { from, to: opens ? from : at };
  const content = [left, right].filter((run) => run.to > run.from);
  return plainReading(found.source, { from: at, to: found.to }, 'reckon', content, 'form.reckoning');
}

/** Whether the mark at `k` is a possessive, also behind a plural ("the authorities' tally"). */
const ownsNext = (items: readonly Item[], k: number): boolean =>
  isPossessive(items[k]) ||
  (/^['’]$/u.test(items[k]?.text ?? '') &&
    items[k - 1]?.end === items[k]?.start &&
    items[k]?.end !== items[k + 1]?.start);

/** "The union's tally is 44", "the police count was 6,500". */
function possessedForm(items: readonly Item[], at: number): Reading | null {
  const noun = items[at];
  if (noun === undefined || !forms.ownNouns.has(noun.lower) || isVerb(noun)) return null;
  const verb = items[at + 1];
  const stands = verb !== undefined && /^(?:is|was|stands|stood|remains|of|:|,)$/u.test(verb.lower);
  const figure = stands
    ? figureAt(items, at + (items[at + 2]?.lower === 'at' ? 3 : 2))
    : figureAt(items, at + 1);
  if (figure < 0) return null;
  const from = phraseStart(items, at, 0);
  let source: Run | null = null;
  for (let k = at - 1; k > from && source === null; k--)
    if (ownsNext(items, k)) source = { from: phraseStart(items, k - 1, from), to: k };
  const before = items[at - 1];
  if (source === null && before !== undefined && before.pos !== 'ADJ' && isVoiceWord(before))
    source = { from: phraseStart(items, at - 1, from), to: at };
  if (!isVoice(items, source)) return null;
  const content = { from: at, to: clauseEnd(items, at + 1) };
  return plainReading(source, { from: at, to: at + 1 }, noun.lemma, [content], 'form.possessed');
}

/** "The organisers' 130,000 includes": the figure of a body. */
function ownedForm(items: readonly Item[], at: number): Reading | null {
  const mark = items[at];
  const plural = mark !== undefined && /^['’]$/u.test(mark.text) && items[at - 1]?.end === mark.start;
  // "Of his 340, 51 are in hospital"
  const own = mark !== undefined && /^(?:his|her|its|their)$/u.test(mark.lower);
  if ((!isPossessive(mark) && !plural && !own) || !isNumber(items[at + 1])) return null;
  const next = items[at + 2];
  // "the union's 40 members" are not a count of the union.
  if (next !== undefined && !isVerb(next) && !isComma(next) && !/^[.;!?…]$/u.test(next.text)) return null;
  const source = own ? { from: at, to: at + 1 } : { from: phraseStart(items, at - 1, 0), to: at };
  if (!own && !isVoice(items, source)) return null;
  const content = { from: at + 1, to: clauseEnd(items, at + 1) };
  return plainReading(source, { from: at, to: at + 1 }, 'have', [content], 'form.owned');
}

/** "180 million crowns announced on Monday by the minister", "$3 million pledged by the union". */
function givenForm(items: readonly Item[], at: number): Reading | null {
  if (!forms.given.has(items[at]?.lower ?? '') || /^(?:AUX|PRON)$/u.test(items[at - 1]?.pos ?? ''))
    return null;
  let by = at + 1;
  while (by <= at + MAX_FIGURE_ITEMS && speech.times.has(items[by]?.lower ?? '')) by++;
  if (items[by]?.lower === 'on' && speech.times.has(items[by + 1]?.lower ?? '')) by += 2;
  const source = items[by]?.lower === 'by' ? phraseFrom(items, by + 1) : null;
  if (!isVoice(items, source)) return null;
  let figure = -1;
  for (let k = at - 1; k >= Math.max(0, at - MAX_FIGURE_ITEMS); k--) {
    const item = items[k];
    if (item === undefined || isComma(item) || isVerb(item) || (figure >= 0 && !isNumber(item))) break;
    if (isNumber(item)) figure = k;
  }
  if (figure < 0) return null;
  const content = { from: figure, to: at };
  return plainReading(source, { from: at, to: by + 1 }, items[at]?.lemma ?? '', [content], 'form.given');
}

/** "Her list has 40 names", "the register kept by Ana Quill holds 40 entries". */
function listForm(items: readonly Item[], at: number): Reading | null {
  if (
    !/^(?:has|have|had|holds|held|counts|contains|contained|shows|names|runs)$/u.test(items[at]?.lower ?? '')
  )
    return null;
  const figure = figureAt(items, at + 1);
  if (figure < 0 || !forms.listed.has(items[figure + 1]?.lower ?? '')) return null;
  const content = { from: at + 1, to: clauseEnd(items, at + 1) };
  for (let k = at - 1; k >= Math.max(0, at - 2 * MAX_FIGURE_ITEMS); k--) {
    if (/^(?:by|of)$/u.test(items[k]?.lower ?? '')) {
      const source = phraseFrom(items, k + 1);
      const kept =
        forms.lists.has(items[k - 1]?.lower ?? '') ||
        /^(?:kept|held|made|compiled|drawn)$/u.test(items[k - 1]?.lower ?? '');
      if (kept && isVoice(items, source))
        return plainReading(source, { from: k, to: k + 1 }, 'list', [content], 'form.list');
    }
  }
  const noun = items[at - 1];
  if (noun === undefined || !forms.lists.has(noun.lower)) return null;
  const from = phraseStart(items, at - 1, 0);
  const owner = items[from];
  const own = /^(?:his|her|its|their)$/u.test(owner?.lower ?? '');
  const possessive = items.findIndex((item, k) => k > from && k < at && isPossessive(item));
  const source = own ? { from, to: from + 1 } : possessive > from ? { from, to: possessive } : null;
  if (!own && !isVoice(items, source)) return null;
  return source === null
    ? null
    : plainReading(source, { from: at - 1, to: at }, 'list', [content], 'form.list');
}

/** "Source: Harbour Office", under or over a table or picture. */
function sourceLabel(items: readonly Item[], at: number): Reading | null {
  if (!forms.sourceLabels.has(items[at]?.lower ?? '') || items[at + 1]?.text !== ':') return null;
  const source = phraseFrom(items, at + 2);
  if (source === null || !/^\p{Lu}/u.test(items[source.to - 1]?.text ?? '')) return null;
  return plainReading(
    source,
    { from: at, to: at + 2 },
    'source',
    [{ from: 0, to: contentEnd(items) }],
    'form.source',
  );
}

/** "Grid operator Lasen: 410,000 customers …", "Mayor Nino Barr at the pier: “…”". A place does not speak for anyone. */
export function labelForm(items: readonly Item[]): Reading | null {
  const start = behindTime(items);
  const colon = items.findIndex((item, k) => k >= start && item.text === ':');
  if (colon < start + 1 || colon > start + MAX_LABEL_ITEMS || colon + 1 >= items.length) return null;
  const label = items.slice(start, colon);
  if (label.some((item) => item.quoted !== null || isVerb(item) || isNumber(item) || isComma(item)))
    return null;
  const end = label.findIndex(
    (item, k) => k > 0 && (item.pos === 'ADP' || item.lower === 'to') && item.lower !== 'of',
  );
  const source = { from: start, to: end < 0 ? colon : start + end };
  const named = items.slice(source.from, source.to);
  const last = named.at(-1);
  if (last === undefined || forms.sourceLabels.has(last.lower)) return null;
  if (!/^\p{Lu}/u.test(last.text) && !isVoiceWord(last)) return null;
  const titled = named.some(
    (item) =>
      people.titles.has(item.lower.replace(/\.$/u, '')) ||
      people.bodies.has(item.lower) ||
      people.nouns.has(item.lower),
  );
  const quotes = items[colon + 1]?.quoted != null;
  if (!titled && !quotes && !named.some((item) => isInstitution(item))) return null;
  const content = { from: colon + 1, to: contentEnd(items) };
  return plainReading(source, { from: colon, to: colon + 1 }, ':', [content], 'form.label');
}

/** The index behind the time of an entry ("09:15 – "). */
function behindTime(items: readonly Item[]): number {
  for (let k = 1; k < Math.min(items.length, MAX_FIGURE_ITEMS); k++)
    if (isDash(items[k]))
      return items.slice(0, k).every((item) => isNumber(item) || item.text === ':') ? k + 1 : 0;
  return 0;
}

const isInstitution = (item: Item): boolean =>
  isVoiceWord(item) && !(item.pos === 'PROPN' && !people.bodies.has(item.lower));

/** The second of two counts, without its verb: "police counted 4,000; the organisers, 12,000", "…, police of 4,000". */
function gapForm(items: readonly Item[], at: number): Reading | null {
  const mark = items[at];
  if (mark === undefined || (mark.text !== ';' && !isComma(mark))) return null;
  const joined = /^(?:and|while|but)$/u.test(items[at + 1]?.lower ?? '') ? 1 : 0;
  const source = phraseFrom(items, at + 1 + joined);
  if (!isVoice(items, source)) return null;
  const joint = items[source.to];
  const gapped = mark.text === ';' ? isComma(joint) : /^(?:of|at|to)$/u.test(joint?.lower ?? '');
  if (!gapped || figureAt(items, source.to + 1) < 0) return null;
  const content = { from: source.to + 1, to: clauseEnd(items, source.to + 1) };
  return plainReading(source, { from: source.to, to: source.to + 1 }, 'say', [content], 'form.gap');
}

/** The readings of phrases that name the source of a figure. */
export function phraseForms(items: readonly Item[]): Reading[] {
  return items.flatMap((item, at): Reading[] => {
    if (item.quoted !== null) return [];
    const found =
      sourceLabel(items, at) ??
      bracketForm(items, at) ??
      ownedForm(items, at) ??
      givenForm(items, at) ??
      listForm(items, at) ??
      perForm(items, at) ??
      reckoningForm(items, at) ??
      possessedForm(items, at) ??
      countOfForm(items, at) ??
      believedForm(items, at) ??
      gapForm(items, at);
    return found === null ? [] : [found];
  });
}
