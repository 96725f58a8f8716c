import { speech } from '../../speech.ts';
import { figureAt, isNumber, isReckonedOn } from './forms/formParts.ts';
import { measureAt } from './forms/measureAt.ts';
import { narratorForms } from './forms/narratorForm.ts';
import { occasionForm } from './forms/occasionForm.ts';
import { findForms } from './forms/findForms.ts';
import { besideSemicolon } from './besideSemicolon.ts';
import { findLoneCue } from './findLoneCue.ts';
import { findPhraseCues } from './findPhraseCues.ts';
import { findVerbCues } from './findVerbCues.ts';
import type { VerbCue } from './verbCue.ts';
import { isComma, isDash, isVerb } from './itemKinds.ts';
import { hasMainVerb, mainStart } from './hasMainVerb.ts';
import { subjectEndingAt } from './nounPhrase.ts';
import { findDenials } from '../statements/findDenials.ts';
import { tagContent, tagStart } from './tagContent.ts';
import { withoutDistance } from './withoutDistance.ts';
import type { Reading } from '../../../../speech/statements/reading.ts';
import { contentEnd, isSeparator, leftEdge, trimmed } from './contentRuns.ts';
import type { Run } from '../../../../speech/statements/reading.ts';
import type { Item, SpeechUnit } from '../../../../speech/statements/speechUnit.ts';

/** The search for the subject of a sentence looks at so many items. */
const MAX_SUBJECT_ITEMS = 60;
/** A cue ends the content of the cues before it; the search looks at so many later cues. */
const LATER_CUES = 6;
/** There are fewer items between joined quoted parts. */
const MAX_JOINT_ITEMS = 5;
const CONNECTIVE: ReadonlySet<string> = new Set([
  'and',
  'but',
  'while',
  'though',
  'although',
  'whereas',
  'as',
  'yet',
  'so',
]);
/** The end of the content of `cue`: a later cue of the unit begins another content. */
function cutBefore(
  items: readonly Item[],
  cue: VerbCue,
  later: readonly VerbCue[],
  tags: readonly number[],
): number {
  for (const tag of tags) if (tag > cue.after) return tag;
  for (const next of later) {
    if (next.shared) {
      const joint = next.words.from - 1;
      if (joint > cue.after) return isComma(items[joint - 1]) ? joint - 1 : joint;
      continue;
    }
    const from = next.subject?.from ?? -1;
    if (from <= cue.after) continue;
    const before = items[from - 1];
    if (next.joint === 'none') {
      const start = tagStart(items, next);
      if (start > cue.after) return start;
    } else if (before?.text === ';') return from - 1;
    else if (CONNECTIVE.has(before?.lower ?? '') && isSeparator(items[from - 2])) return from - 2;
  }
  return contentEnd(items);
}

const MORE_OF_OBJECT =
  /^(?:bringing|taking|pushing|raising|lifting|including|up|down|among|of|from|most|half|compared|more|fewer|less)$/u;

/** Whether a figure or a measure with one begins at `from`: "at least 40", "a profit of 11 million". */
const hasAmount = (items: readonly Item[], from: number): boolean =>
  figureAt(items, from) >= 0 || measureAt(items, from) >= 0;

/** Whether a noun phrase as content ends at `k`: at a comma that no number follows, a colon or a dash. */
function endsObject(items: readonly Item[], k: number): boolean {
  const item = items[k];
  // "as the union counts them, 40 are"
  if (isComma(item) && items[k - 1]?.pos === 'PRON') return true;
  const dash = isDash(item) && item?.end !== items[k + 1]?.start;
  // "reported 24 cases, bringing the total to 214", "…, up from 190"
  const next = items[k + 1];
  const goesOn =
    next?.pos === 'NUM' ||
    isReckonedOn(items, k + 1) ||
    (next !== undefined && MORE_OF_OBJECT.test(next.lower)) ||
    (/^(?:and|after)$/u.test(next?.lower ?? '') &&
      hasAmount(items, k + 2) &&
      !items.slice(k + 2).some(isVerb));
  return (isComma(item) && !goesOn) || item?.text === ':' || dash;
}

/** The last of the quoted parts joined to that at `k`: "called it “...” and “...”". */
function lastJoinedQuote(items: readonly Item[], k: number, end: number): number {
  let last = k;
  for (let i = k + 1; i < Math.min(end, last + MAX_JOINT_ITEMS); i++) {
    const item = items[i];
    if (item?.quoted != null) last = i;
    else if (!isComma(item) && !/^(?:and|or|but|a|an|the|as|also|even|then)$/u.test(item?.lower ?? '')) break;
  }
  return last;
}

/** The end of a partial content: a quoted part ends with its mark, a noun phrase with its clause. */
function partEnd(items: readonly Item[], cue: VerbCue, end: number): number {
  for (let k = cue.after; k < end; k++) {
    const item = items[k];
    if (cue.joint === 'quote' && items[cue.after]?.quoted === null && item?.quoted != null)
      return lastJoinedQuote(items, k, end) + 1;
    if (cue.joint === 'object' && k > cue.after && endsObject(items, k)) return k;
  }
  return end;
}

/** Words of a share without a noun: "60%", "two-thirds", "half". */
const SHARE = /^(?:%|percent|per|cent|half|third|quarter|thirds|quarters|fifths|tenths|majority|minority)$/u;

/** Whether a subject is only an amount and not an agent: money, a numeral or a share without a noun ("60% said yes"). */
function isAmount(subject: readonly Item[]): boolean {
  if (/^[$€£¥]/u.test(subject[0]?.text ?? '')) return true;
  if (subject.length === 1 && /^\d/u.test(subject[0]?.text ?? '')) return true;
  // "Two dozen suspected thieves were": no one suspects.
  if (subject.every(isNumber)) return true;
  const share = subject.some(({ lower }) => SHARE.test(lower));
  const only = subject.every(
    ({ pos, lower }) => SHARE.test(lower) || /^(?:NUM|SYM|DET|ADV|ADP|ADJ|PUNCT)$/u.test(pos),
  );
  return share && only;
}

function readingOf(
  items: readonly Item[],
  cue: VerbCue,
  later: readonly VerbCue[],
  tags: readonly number[],
): Reading | null {
  const base = {
    source: cue.subject,
    carried: false,
    cue: cue.words,
    lemma: cue.lemma,
    zoneEnd: cue.after,
    beneath: false,
    negated: cue.negated,
    denied: speech.verbs.denying.has(cue.lemma),
    planned:
      (cue.joint === 'infinitive' && items[cue.after + 1]?.lower !== 'have') ||
      (cue.joint === 'object' && speech.verbs.infinitive.has(cue.lemma)),
    opensBlock: false,
  };
  if (cue.subject !== null && isAmount(items.slice(cue.subject.from, cue.subject.to))) return null;
  const block: Reading = { ...base, content: [], rule: 'block', opensBlock: true };
  if (cue.joint === 'none') {
    const content = tagContent(items, cue);
    if (content.length > 0) return { ...base, content, rule: cue.inverted ? 'tag.inverted' : 'tag' };
    return cue.after >= items.length - 1 && isComma(items[cue.after]) && cue.subject !== null ? block : null;
  }
  if (cue.joint === 'colon' && cue.after >= items.length) return block;
  const end = partEnd(items, cue, cutBefore(items, cue, later, tags));
  const content = trimmed(items, { from: cue.after, to: Math.max(cue.after, end) });
  if (content.to <= content.from) return null;
  const before = tagStart(items, cue);
  // "“A,” he said, “B”": the quote before the tag is content too.
  const listed =
    cue.joint === 'colon' && before > 0 && hasMainVerb(items, { from: leftEdge(items, before), to: before });
  const split = listed || (cue.joint === 'quote' && items[before - 1]?.quoted != null);
  const parts = split ? [trimmed(items, { from: leftEdge(items, before), to: before }), content] : [content];
  return { ...base, content: parts, rule: `before.${cue.joint}` };
}

/** The subject of the main clause, for a participle without a cue before it ("..., adding that"). */
function mainSubject(items: readonly Item[], cue: VerbCue): Run | null {
  const start = mainStart(items);
  const limit = Math.min(cue.words.from, start + MAX_SUBJECT_ITEMS);
  for (let k = start + 1; k < limit; k++) {
    if (!isVerb(items[k]) || items[k]?.lower.endsWith('ing') === true) continue;
    const source = subjectEndingAt(items, k, start);
    if (source !== null) return source;
  }
  return null;
}

/** A source cited between a verb and its subject or its "that" has the content of the verb ("X, citing Y, said that"). */
function citedBetween(items: readonly Item[], cited: Reading, cue: VerbCue, reading: Reading): Reading {
  const to = cited.source?.to ?? 0;
  if (cited.rule !== 'citing.behind' || !isComma(items[to]) || reading.content.length === 0) return cited;
  const behindVerb = cue.words.to <= cited.cue.from && cue.after > to && cue.joint === 'that';
  const behindSubject = cue.subject !== null && cue.subject.to < cited.cue.to && cue.words.from === to + 1;
  return behindVerb || behindSubject ? { ...cited, content: reading.content, rule: 'citing.between' } : cited;
}

/** Reads a unit: every verb, phrase and noun in it that names the source of some words. Linear. */
export function readUnit(unit: SpeechUnit): Reading[] {
  const { items } = unit;
  const phrases = findPhraseCues(items);
  const tags = phrases.filter((phrase) => phrase.trailing).map((phrase) => phrase.cut);
  const cues = findVerbCues(items);
  // "the Courier reports that": a word that can be a verb is not read as a noun.
  const verbs = new Set(cues.map((cue) => cue.words.to));
  let readings: Reading[] = phrases
    .filter((phrase) => !phrase.reading.rule.startsWith('noun.') || !verbs.has(phrase.reading.cue.to))
    .map((phrase) => phrase.reading);
  let previous: Reading | null = null;
  cues.forEach((cue, index) => {
    const reading = readingOf(items, cue, cues.slice(index + 1, index + LATER_CUES), tags);
    if (reading === null) return;
    readings = readings.map((other) => citedBetween(items, other, cue, reading));
    if (cue.shared) {
      const source = previous?.source ?? mainSubject(items, cue);
      readings.push({ ...reading, source, carried: source === null });
    } else {
      previous = reading;
      readings.push(reading);
    }
  });
  readings.push(...findDenials(items));
  const forms = findForms(items, readings);
  const lone = readings.length === 0 && forms.length === 0 ? findLoneCue(items) : null;
  if (lone !== null) return [lone];
  // "On Friday she saw 40": an act is a body's, or that of one who speaks behind it.
  const acts = forms.every(({ rule }) => rule === 'form.act' || rule === 'form.body');
  if (readings.length > 0 || !acts) {
    const all = [...readings, ...forms];
    const beside = besideSemicolon(items, all);
    return withoutDistance(items, withoutTags(items, beside === null ? all : [...all, beside]));
  }
  const occasion = forms.length === 0 ? occasionForm(items) : null;
  return occasion === null ? [...forms, ...narratorForms(items)] : [occasion];
}

/** Cuts a tag that ends the unit from the content of the other cues ("According to X, ..., Y reports"). */
function withoutTags(items: readonly Item[], readings: readonly Reading[]): Reading[] {
  const end = contentEnd(items);
  const last = readings.find((reading) => reading.rule.startsWith('tag') && reading.zoneEnd >= end);
  if (last === undefined) return [...readings];
  const from = Math.min(last.cue.from, last.source?.from ?? last.cue.from);
  return readings.map((reading) => {
    // "The clinic has treated 40, Ortiz said": the whole act is told.
    if (reading === last || reading.rule === 'form.act') return reading;
    const content = reading.content.map((run) =>
      run.from < from && run.to > from ? trimmed(items, { from: run.from, to: from }) : run,
    );
    return { ...reading, content };
  });
}
