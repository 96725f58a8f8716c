import type { Extent } from '../found.ts';
import type { Item, Unit } from './cutUnits.ts';
import { DENYING_VERBS, INFINITIVE_VERBS } from './cueWords.ts';
import { findPhraseCues } from './findPhraseCues.ts';
import { findVerbCues } from './findVerbCues.ts';
import type { VerbCue } from './findVerbCues.ts';
import { isComma, isDash, isVerb, subjectEndingAt } from './nounPhrase.ts';
import type { Run } from './nounPhrase.ts';
import type { Saying } from './saying.ts';

const FINAL = /^[.!?…;:,)\]]$/u;
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
const NOT_CONTINUING =
  /^(?:according|as|while|whereas|who|which|when|after|before|where|whose|although|though|citing)$/u;

/** What is said and by whom in a unit, in item indexes, before it becomes extents. */
export interface Reading {
  readonly source: Run | null;
  readonly sharedWith: Reading | null;
  readonly cue: Run;
  readonly lemma: string;
  /** The last item before what is said or, behind a tag, of the tag, exclusive. */
  readonly zoneEnd: number;
  readonly beneath: boolean;
  readonly negated: boolean;
  readonly content: readonly Run[];
  readonly rule: string;
  readonly denied: boolean;
  readonly planned: boolean;
  /** What is said stands behind the unit: the cue ends it with a colon or a comma. */
  readonly opensBlock: boolean;
}

/** From where a tag's own words run ("..., Ortiz said"): the separator before them, or -1 where it is no tag. */
function tagStart(items: readonly Item[], cue: VerbCue): number {
  const first = cue.inverted ? cue.words.from : (cue.subject?.from ?? -1);
  if (first < 1) return -1;
  const asCue = items[first - 1]?.lower === 'as' ? first - 1 : first;
  const before = items[asCue - 1];
  if (before === undefined) return -1;
  if (before.quoted !== null) return asCue;
  if (isComma(before) || isDash(before) || before.text === '(') return asCue - 1;
  return -1;
}

/** The end of what a unit says: without the stop that ends it. */
function contentEnd(items: readonly Item[]): number {
  let end = items.length;
  while (end > 0 && FINAL.test(items[end - 1]?.text ?? '')) end--;
  return end;
}

/** Where the content of `cue` stops because a later cue of the unit begins something else. */
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
      if (joint <= cue.after) continue;
      return isComma(items[joint - 1]) ? joint - 1 : joint;
    }
    const subject = next.subject;
    if (subject === null || subject.from <= cue.after) continue;
    const before = items[subject.from - 1];
    if (next.joint === 'none') {
      const start = tagStart(items, next);
      if (start > cue.after) return start;
    } else if (before !== undefined && CONNECTIVE.has(before.lower) && isSeparator(items[subject.from - 2]))
      return subject.from - 2;
    else if (before?.text === ';') return subject.from - 1;
  }
  return contentEnd(items);
}

const isSeparator = (item: Item | undefined): boolean => isComma(item) || isDash(item) || item?.text === ';';

/** What a tag says: what stands before it and, where the tag interrupts, what follows it. */
function tagContent(items: readonly Item[], cue: VerbCue): Run[] {
  const start = tagStart(items, cue);
  if (start < 1) return [];
  const left = { from: leftEdge(items, start), to: start };
  const last = items[start - 1];
  const separator = items[cue.after];
  const next = items[cue.after + 1];
  const content: Run[] = [trimmed(items, left)];
  const leftSpoken = last?.quoted != null;
  if (separator?.quoted != null) content.push({ from: cue.after, to: contentEnd(items) });
  else if (isSeparator(separator) && next !== undefined) {
    const goesOn = leftSpoken
      ? next.quoted !== null
      : !NOT_CONTINUING.test(next.lower) && !/ing$/u.test(isVerb(next) ? next.lower : '');
    if (goesOn) content.push({ from: cue.after + 1, to: contentEnd(items) });
  }
  return content.filter((run) => run.to > run.from);
}

function trimmed(items: readonly Item[], run: Run): Run {
  let { from, to } = run;
  while (to > from && (isSeparator(items[to - 1]) || FINAL.test(items[to - 1]?.text ?? ''))) to--;
  while (from < to && (isSeparator(items[from]) || /^(?:and|but|yet|so)$/u.test(items[from]?.lower ?? '')))
    from++;
  return { from, to };
}

/** Where what a tag says begins: the unit's start, or behind its last semicolon. */
export function leftEdge(items: readonly Item[], end: number): number {
  for (let k = end - 1; k > 0; k--) if (items[k]?.text === ';') return k + 1;
  return 0;
}

function readingOf(
  items: readonly Item[],
  cue: VerbCue,
  later: readonly VerbCue[],
  tags: readonly number[],
): Reading | null {
  const base = {
    source: cue.subject,
    sharedWith: null,
    cue: cue.words,
    lemma: cue.lemma,
    zoneEnd: cue.after,
    beneath: false,
    negated: cue.negated,
    denied: DENYING_VERBS.has(cue.lemma),
    planned: cue.joint === 'infinitive' || (cue.joint === 'object' && INFINITIVE_VERBS.has(cue.lemma)),
    opensBlock: false,
  };
  if (cue.joint === 'none') {
    const content = tagContent(items, cue);
    if (content.length > 0) return { ...base, content, rule: cue.inverted ? 'tag.inverted' : 'tag' };
    const ends = cue.after >= items.length - 1 && isComma(items[cue.after]);
    return ends && cue.subject !== null ? { ...base, content: [], rule: 'block', opensBlock: true } : null;
  }
  if (cue.joint === 'colon' && cue.after >= items.length)
    return { ...base, content: [], rule: 'block', opensBlock: true };
  const end = cutBefore(items, cue, later, tags);
  const content = trimmed(items, { from: cue.after, to: Math.max(cue.after, end) });
  if (content.to <= content.from) return null;
  const before = tagStart(items, cue);
  // "“A,” he said, “B”": what stands before a tag between quotes is said too.
  const parts =
    cue.joint === 'quote' && before > 0 && items[before - 1]?.quoted != null
      ? [trimmed(items, { from: leftEdge(items, before), to: before }), content]
      : [content];
  return { ...base, content: parts, rule: `before.${cue.joint}` };
}

/** Reads a unit: every verb, phrase and noun in it that says who says something. Linear. */
export function readUnit(unit: Unit): Reading[] {
  const { items } = unit;
  const phrases = findPhraseCues(items);
  const tags = phrases.filter((phrase) => phrase.trailing).map((phrase) => phrase.cut);
  const cues = findVerbCues(items);
  const readings: Reading[] = phrases.map((phrase) => phrase.reading);
  let previous: Reading | null = null;
  cues.forEach((cue, index) => {
    const reading = readingOf(items, cue, cues.slice(index + 1, index + 6), tags);
    if (reading === null) return;
    if (cue.shared) {
      const own = previous ?? mainSubject(items, cue);
      if (own === null) return;
      const shared: Reading = { ...reading, source: own.source, sharedWith: previous };
      readings.push(shared);
      return;
    }
    previous = reading;
    readings.push(reading);
  });
  return readings;
}

/** The subject of the first verb of the unit, for a participle without a cue before it (", citing ..."). */
function mainSubject(items: readonly Item[], cue: VerbCue): { source: Run } | null {
  const limit = Math.min(cue.words.from, 60);
  for (let k = 1; k < limit; k++) {
    const item = items[k];
    if (!isVerb(item) || /ing$/u.test(item?.lower ?? '')) continue;
    const source = subjectEndingAt(items, k, 0);
    if (source !== null) return { source };
  }
  return null;
}

/** The extent of a run of items. */
export function extentOf(items: readonly Item[], run: Run): Extent {
  return { start: items[run.from]?.start ?? 0, end: items[run.to - 1]?.end ?? 0 };
}

/** What "who", "which" or "that" at the beginning of a source stands for: the noun phrase before it. */
function antecedentOf(items: readonly Item[], source: Run): Run | null {
  if (!/^(?:who|which|that)$/u.test(items[source.from]?.lower ?? '')) return null;
  const separated = isSeparator(items[source.from - 1]) ? 1 : 0;
  return subjectEndingAt(items, source.from - separated, 0);
}

/** A reading in offsets. */
export function sayingOf(unit: Unit, reading: Reading): Saying {
  const { items } = unit;
  const at = (run: Run): Extent => extentOf(items, run);
  const { source } = reading;
  const antecedent = source === null ? null : antecedentOf(items, source);
  const from = Math.min(reading.cue.from, source?.from ?? reading.cue.from);
  const to = Math.max(reading.cue.to, source?.to ?? 0, Math.min(reading.zoneEnd, items.length));
  return {
    source: source === null ? null : at(source),
    antecedent: antecedent === null ? null : at(antecedent),
    cue: at(reading.cue),
    zone: at({ from, to }),
    lemma: reading.lemma,
    content: reading.content.map(at),
    rule: reading.rule,
    beneath: reading.beneath,
    negated: reading.negated,
    denied: reading.denied,
    planned: reading.planned,
    paragraph: unit.paragraph,
  };
}
