import type { Reading, Run } from '../../../../../speech/statements/reading.ts';
import type { Item } from '../../../../../speech/statements/speechUnit.ts';
import { attributionForms as forms } from '../../../attributionForms.ts';
import { contentEnd, leftEdge, plainReading } from '../contentRuns.ts';
import { isComma, isPossessive, isPossessivePronoun, isVerb } from '../itemKinds.ts';
import { phraseFrom, phraseStart } from '../nounPhrase.ts';
import { clauseEnd, figureAt, isNumber } from './formParts.ts';
import { countOfForm } from './countForms.ts';
import { believedForm } from './believedForm.ts';
import { gappedForm } from './gappedForm.ts';
import { isInstitution } from './isInstitution.ts';
import { isVoice, isVoiceWord } from './isVoice.ts';
import { appealForm, asForm, figureOfForm, givenForm, ownedForm } from './ownedForms.ts';
import { ownerBefore } from './ownerBefore.ts';
import { contactForm, relativeForm } from './relativeForm.ts';
import { reckoningForm } from './reckoningForm.ts';

/** A source in brackets is short ("8,000 (police)"). */
const MAX_BRACKET_ITEMS = 6;
/** The figure in front of such a bracket begins within these many items. */
const MAX_FIGURE_ITEMS = 6;

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
  let source = ownerBefore(items, at, from);
  const before = items[at - 1];
  // "its passenger count": passengers are counted.
  const counted = isPossessivePronoun(items[from]);
  if (source === null && !counted && before !== undefined && before.pos !== 'ADJ' && isVoiceWord(before))
    source = { from: phraseStart(items, at - 1, from), to: at };
  if (!isVoice(items, source)) return null;
  const content = { from: at, to: clauseEnd(items, at + 1) };
  return plainReading(source, { from: at, to: at + 1 }, noun.lemma, [content], 'form.possessed');
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
  const list = listBefore(items, at);
  if (list < 0) return null;
  const from = phraseStart(items, list, 0);
  const own = isPossessivePronoun(items[from]);
  const possessive = items.findIndex((item, k) => k > from && k < at && isPossessive(item));
  const source = own ? { from, to: from + 1 } : possessive > from ? { from, to: possessive } : null;
  if (!own && !isVoice(items, source)) return null;
  return source === null
    ? null
    : plainReading(source, { from: list, to: list + 1 }, 'list', [content], 'form.list');
}

/** The list in front of its verb at `at`, or of the clause that tells its items: "the list of shops that closed has". */
function listBefore(items: readonly Item[], at: number): number {
  const least = Math.max(0, at - 2 * MAX_FIGURE_ITEMS);
  return items.findLastIndex(
    ({ lower }, k) =>
      k >= least && k < at && forms.lists.has(lower) && (k === at - 1 || items[k + 1]?.lower === 'of'),
  );
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

/** The second of two counts, without its verb: "police counted 4,000; the organisers, 12,000", "…, police of 4,000". */
function gapForm(items: readonly Item[], at: number): Reading | null {
  const mark = items[at];
  if (mark === undefined || (mark.text !== ';' && !isComma(mark))) return null;
  const joined = /^(?:and|while|but)$/u.test(items[at + 1]?.lower ?? '') ? 1 : 0;
  const phrase = phraseFrom(items, at + 1 + joined);
  const source = speaksOf(items, at) ? beforeFigure(items, phrase) : phrase;
  if (!isVoice(items, source)) return null;
  // "the office, “at least 600”"
  if (items.slice(0, at).some(isNumber) && isQuotedFigure(items[source.to])) {
    const quoted = { from: source.to, to: source.to + 1 };
    return plainReading(source, { from: at, to: at + 1 }, 'say', [quoted], 'form.gap');
  }
  const joint = behindApposition(items, source.to);
  const gapped =
    (mark.text === ';' && isComma(items[joint])) || /^(?:of|at|to|by)$/u.test(items[joint]?.lower ?? '');
  if (!gapped || figureAt(items, joint + 1) < 0) return null;
  const content = { from: joint + 1, to: clauseEnd(items, joint + 1) };
  return plainReading(source, { from: joint, to: joint + 1 }, 'say', [content], 'form.gap');
}

/** Whether the clause in front of `at` has a verb and "of" with a figure: "The police speak of 3,000". */
const speaksOf = (items: readonly Item[], at: number): boolean =>
  items.some(
    (item, k) => k < at && item.lower === 'of' && isVerb(items[k - 1]) && figureAt(items, k + 1) >= 0,
  );

/** A source without the figure that its phrase takes in: "the organisers of 10,000". */
function beforeFigure(items: readonly Item[], run: Run | null): Run | null {
  if (run === null) return null;
  for (let k = run.from + 1; k < run.to - 1; k++)
    if (items[k]?.lower === 'of' && figureAt(items, k + 1) >= 0) return { from: run.from, to: k };
  return run;
}

/** A quoted figure is short, in UTF-16 units. */
const MAX_QUOTED_UNITS = 30;

const isQuotedFigure = (item: Item | undefined): boolean =>
  item?.quoted != null && !item.spoken && item.end - item.start <= MAX_QUOTED_UNITS;

/** The index behind a name in commas: "the gang, Redwing, by 40". */
function behindApposition(items: readonly Item[], at: number): number {
  if (!isComma(items[at]) || items[at + 1]?.pos !== 'PROPN') return at;
  const name = phraseFrom(items, at + 1);
  return name !== null && isComma(items[name.to]) ? name.to + 1 : at;
}

/** The readings of phrases that name the source of a figure. */
export function phraseForms(items: readonly Item[]): Reading[] {
  return items.flatMap((item, at): Reading[] => {
    if (item.quoted !== null) return [];
    const found =
      sourceLabel(items, at) ??
      bracketForm(items, at) ??
      ownedForm(items, at) ??
      figureOfForm(items, at) ??
      givenForm(items, at) ??
      relativeForm(items, at) ??
      contactForm(items, at) ??
      listForm(items, at) ??
      perForm(items, at) ??
      reckoningForm(items, at) ??
      possessedForm(items, at) ??
      countOfForm(items, at) ??
      believedForm(items, at) ??
      asForm(items, at) ??
      appealForm(items, at) ??
      gapForm(items, at) ??
      gappedForm(items, at);
    return found === null ? [] : [found];
  });
}
