import { addresseeAt } from './addresseeAt.ts';
import { clearCue } from './clearCue.ts';
import { firstSubject } from './firstSubject.ts';
import { hasItCue } from './hasItCue.ts';
import { skipAdverbials } from './skipAdverbials.ts';
import { speech } from '../../speech.ts';
import { isCiting } from './findPhraseCues.ts';
import { isOfEvent } from './isOfEvent.ts';
import { figureAt, isMoney } from './forms/formParts.ts';
import { isVoice } from './forms/isVoice.ts';
import { jointAt, type Joint } from './jointAt.ts';
import { isComma, isDash, isNominal, isVerb } from './itemKinds.ts';
import { phraseFrom, subjectEndingAt } from './nounPhrase.ts';
import { people } from '../../people.ts';
import { putIt } from './putIt.ts';
import { maySpeak } from './maySpeak.ts';
import { statesBehindStop } from './statesBehindStop.ts';
import type { VerbCue } from './verbCue.ts';
import { cueLemma, verbGroup } from './verbGroup.ts';
import type { Run } from '../../../../speech/statements/reading.ts';
import type { Item } from '../../../../speech/statements/speechUnit.ts';

const END = /^[.!?…;)\]]$/u;
/** An insertion between a verb and its "that" has at most so many items. */
const MAX_INSERTION_ITEMS = 16;
const COORDINATION: ReadonlySet<string> = new Set(['and', 'but', 'then', 'or']);

/** The lemma of any verb in the past between a quote and its speaker: "“We are not,” fumed Ortiz"; `null` for other words. */
function lemmaBehindQuote(items: readonly Item[], verb: number): string | null {
  const item = items[verb];
  const quote = items[verb - 1];
  if (quote?.quoted == null || item === undefined || !/^(?:VERB|ADJ|NOUN)$/u.test(item.pos)) return null;
  const speaks = /(?:ed|[^s]s)$/u.test(item.lower) && isNamedAt(items, verb + 1);
  return speaks && quote.spoken ? item.lower.replace(/(?:ed|s)$/u, '') : null;
}

/** Whether a name begins at `at`, or an office in front of one ("spokesman Ana Quill"). */
const isNamedAt = (items: readonly Item[], at: number): boolean =>
  items[at]?.pos === 'PROPN' || (people.titles.has(items[at]?.lower ?? '') && items[at + 1]?.pos === 'PROPN');

const SOBBED = /(?:ed|pt|ept|ang|oke|ew|at|ore)$/u;

/** Any verb in the past behind a quote and "he" or "she" that ends the tag: "“I lost all of it,” she sobbed." */
function lemmaBehindPronoun(items: readonly Item[], verb: number): string | null {
  const item = items[verb];
  if (!/^(?:he|she|they)$/u.test(items[verb - 1]?.lower ?? '') || items[verb - 2]?.spoken !== true)
    return null;
  const past = item !== undefined && /^(?:VERB|ADJ|NOUN)$/u.test(item.pos) && SOBBED.test(item.lower);
  return past && closesCue(items[verb + 1]) ? item.lemma : null;
}

/** The subject behind the verb, after a quote or a comma: "…,” said Ortiz". */
function invertedSubject(items: readonly Item[], verb: number, lemma: string): Run | null {
  const before = items[verb - 1];
  if (before === undefined || !(before.quoted !== null || isComma(before) || isDash(before))) return null;
  const quoting =
    before.quoted !== null &&
    isNamedAt(items, verb + 1) &&
    (speech.verbs.quote.has(lemma) || lemmaBehindQuote(items, verb) !== null);
  // "…, Ana Ortiz, the mayor, told Norwire": an addressee is behind it.
  if (
    lemma === 'tell' ||
    (!speech.verbs.tag.has(lemma) && !quoting) ||
    /ing$/u.test(items[verb]?.lower ?? '')
  )
    return null;
  const phrase = phraseFrom(items, verb + 1);
  if (phrase === null || items[phrase.from]?.quoted != null || speech.times.has(items[verb + 1]?.lower ?? ''))
    return null;
  // "The memo, dated Thursday, says 97 passengers …": an amount is not a speaker.
  const amount = items[phrase.from]?.pos === 'NUM' || isMoney(items[phrase.from]);
  // "Vesta, which has debts, reported a loss": nor is a thing.
  const thing = items[phrase.from]?.pos === 'DET' && !isVoice(items, phrase);
  if (before.quoted === null && (amount || thing)) return null;
  const next = items[phrase.to];
  const behindQuote = before.quoted !== null || items[verb - 2]?.quoted != null;
  // "As many as 5,000 jobs could go, warned Jo Tarling": other verbs of saying need a name behind them.
  const named = items[verb + 1]?.pos === 'PROPN' && speech.verbs.telling.has(lemma);
  if (!behindQuote && !named && !speech.forms.inverted.has(items[verb]?.lower ?? '')) return null;
  // "…, say the police"
  if (items[verb]?.lower === lemma && lemma !== 'say') return null;
  const ends =
    next === undefined ||
    END.test(next.text) ||
    next.text === ':' ||
    isComma(next) ||
    next.pos === 'ADP' ||
    next.lower === 'who' ||
    isDash(next);
  if (behindQuote) return next !== undefined && isVerb(next) ? null : phrase;
  // "The office, which sent six, says the risk to readers is low": the content follows.
  const last = items[phrase.to - 1];
  if (last?.pos === 'NOUN' && !maySpeak(last.lower) && next?.pos === 'ADP') return null;
  return ends ? phrase : null;
}

/**
 * The beginning of the words that a participle may belong to: behind the last preposition ("in the wake of reports
 * saying").
 */
function nounStart(items: readonly Item[], from: number): number {
  for (let k = from - 1; k > 0; k--) if (items[k]?.pos === 'ADP' || isVerb(items[k])) return k + 1;
  return 0;
}

/** Whose verb it is: the subject in front of the group, the shared one of a coordination or of a participle. */
function subjectOf(
  items: readonly Item[],
  from: number,
  verb: number,
  joint: Joint,
): { subject: Run | null; shared: boolean } {
  const before = items[from - 1];
  if (from === verb && /ing$/u.test(items[verb]?.lower ?? '')) {
    if (before?.pos === 'ADJ') return { subject: null, shared: false };
    // "said Ortiz, before adding: “...”"
    if (/^(?:before|after|while)$/u.test(before?.lower ?? '')) return { subject: null, shared: true };
    const reduced = isNominal(before) ? subjectEndingAt(items, from, nounStart(items, from)) : null;
    if (reduced === null)
      return { subject: null, shared: isComma(before) || (before !== undefined && before.quoted !== null) };
    return joint.kind === 'that' || joint.kind === 'quote'
      ? { subject: reduced, shared: false }
      : { subject: null, shared: false };
  }
  if (before !== undefined && COORDINATION.has(before.lower)) return { subject: null, shared: true };
  const subject = subjectEndingAt(items, from, 0);
  return { subject: firstSubject(items, subject, verb) ?? subject, shared: false };
}

/** "made the following comment:", "issued a statement saying": the noun tells the kind of saying. */
function lightCue(items: readonly Item[], verb: number): VerbCue | null {
  const item = items[verb];
  if (item?.pos !== 'VERB' || !speech.verbs.light.has(item.lemma)) return null;
  const phrase = phraseFrom(items, verb + 1);
  if (phrase === null) return null;
  const noun = items[phrase.to - 1];
  if (noun === undefined || !speech.nouns.cue.has(noun.lower)) return null;
  const group = verbGroup(items, verb);
  const saying = /^(?:saying|calling|reading|warning|stating|announcing|claiming)$/u.test(
    items[phrase.to]?.lower ?? '',
  );
  const joint = jointAt(items, skipAdverbials(items, phrase.to + (saying ? 1 : 0)), saying ? 'say' : 'state');
  const subject = subjectEndingAt(items, group.from, 0);
  if (
    group.unsaid ||
    subject === null ||
    joint.kind === 'none' ||
    joint.kind === 'object' ||
    (joint.kind === 'clause' && !saying)
  )
    return null;
  const words = { from: group.from, to: phrase.to + (saying ? 1 : 0) };
  return {
    lemma: noun.lemma,
    words,
    after: joint.at,
    subject,
    shared: false,
    negated: group.negated,
    joint: joint.kind,
    inverted: false,
  };
}

const COUNTED =
  /^(?:deaths|cases|injuries|casualties|arrests|victims|injured|missing|dead|losses|fatalities|infections|houses|homes|places)$/u;

const closesCue = (item: Item | undefined): boolean =>
  item === undefined || item.quoted !== null || isComma(item) || item.text === ':' || END.test(item.text);

/** The "that" behind an insertion between commas after a verb ("said, however, that"); `from` if there is none. */
function behindInsertion(items: readonly Item[], from: number): number {
  if (!isComma(items[from])) return from;
  for (let k = from + 1; k < from + MAX_INSERTION_ITEMS; k++) {
    const item = items[k];
    if (item === undefined || item.quoted !== null || END.test(item.text)) return from;
    if (isComma(item) && items[k + 1]?.lower === 'that' && items[k + 1]?.pos === 'SCONJ') return k + 1;
  }
  return from;
}

/** "promises 120 million a year", "promised savings of 40 million". */
const hasAmount = (items: readonly Item[], at: number): boolean =>
  figureAt(items, at) >= 0 || (items[at]?.pos === 'NOUN' && items[at + 1]?.lower === 'of');

function verbCue(items: readonly Item[], verb: number, lemma: string): VerbCue | null {
  const behind = invertedSubject(items, verb, lemma);
  if (behind !== null) {
    const after = skipAdverbials(items, behind.to);
    return {
      lemma,
      words: { from: verb, to: verb + 1 },
      after,
      subject: behind,
      shared: false,
      negated: false,
      joint: 'none',
      inverted: true,
    };
  }
  const group = verbGroup(items, verb);
  if (lemma === 'put' && items[verb + 1]?.lower === 'it' && closesCue(items[verb + 2]))
    return putIt(items, group);
  // "all confirmed by the laboratory"
  if (items[verb + 1]?.lower === 'by' && group.from === verb && items[verb]?.lower.endsWith('ed') === true)
    return null;
  const particle = speech.particles[lemma]?.includes(items[verb + 1]?.lower ?? '') === true ? 1 : 0;
  if (group.unsaid || (speech.particles[lemma] !== undefined && lemma !== 'go' && particle === 0))
    return null;
  const end = verb + 1 + particle;
  const amount = /^(?:promise|order|request)$/u.test(lemma) && hasAmount(items, end);
  const addressee = speech.verbs.addressing.has(lemma) && !amount ? addresseeAt(items, end) : null;
  const clause = speech.verbs.clause.has(lemma);
  const spoken = clause || speech.verbs.tag.has(lemma);
  const content = addressee?.to ?? end;
  // "warned against the closure": the preposition joins the content.
  const joins = speech.complements[lemma]?.includes(items[content]?.lower ?? '') === true;
  const skipped = spoken && !joins ? skipAdverbials(items, content) : content;
  const joint = jointAt(items, clause ? behindInsertion(items, skipped) : skipped, lemma);
  // "It began after a report that": only quoted words begin with their speaker.
  if (lemma === 'begin' && joint.kind !== 'quote' && joint.kind !== 'none') return null;
  const { subject, shared } = subjectOf(items, group.from, verb, joint);
  if (joint.kind === 'object' && isOfEvent(items, lemma, subject, content)) return null;
  if (speech.topics.has(lemma) && !items.some((item) => speech.talks.has(item.lower))) return null;
  if (subject === null && !shared) return null;
  const words = { from: group.from, to: end };
  return {
    lemma,
    words,
    after: joint.at,
    subject,
    shared,
    negated: group.negated,
    joint: joint.kind,
    inverted: false,
  };
}

/** The end of a tag behind quoted speech: a comma, a stop or the next quote. */
function tagEnd(items: readonly Item[], from: number): number {
  let k = from;
  while (
    k < items.length &&
    items[k]?.quoted === null &&
    !isComma(items[k]) &&
    !END.test(items[k]?.text ?? '.')
  )
    k++;
  return k;
}

/** Whether a subject finds figures and not things: a study, researchers. */
const isInquiry = (items: readonly Item[], subject: Run | null): boolean =>
  subject === null ||
  items.slice(subject.from, subject.to).some((item) => speech.nouns.inquiries.has(item.lower));

/**
 * The joint of a cue by the words before its subject: behind quoted speech the cue is a tag, even before more words
 * ("“...,” Ortiz said at a stop in Dorn"). Verbs that only introduce quotes are tags only there.
 */
function placed(items: readonly Item[], cue: VerbCue): VerbCue | null {
  const first = cue.subject?.from ?? -1;
  const before = items[first - 1];
  // “… what for.” The union says 700 posts …: another sentence
  const opens =
    /^(?:The|An?|His|Her|Its|Their)$/u.test(items[first]?.text ?? '') || statesBehindStop(items, cue);
  const spoken = !opens && (before?.spoken === true || (isComma(before) && items[first - 2]?.quoted != null));
  if (spoken && /^(?:clause|object|infinitive|none)$/u.test(cue.joint))
    return { ...cue, joint: 'none', after: tagEnd(items, cue.words.to) };
  if (cue.lemma === 'find' && cue.joint === 'object' && !isInquiry(items, cue.subject)) return null;
  // "Deaths confirmed: 55" is a line of a list.
  if (cue.joint === 'colon' && COUNTED.test(items[(cue.subject?.to ?? 0) - 1]?.lower ?? '')) return null;
  if (cue.joint !== 'none') return cue;
  const subject = items[first]?.lower ?? '';
  if (/^(?:who|which|that)$/u.test(subject)) return null;
  // "23 short of the number agreed, the union said"
  if (people.notSources.has(items[(cue.subject?.to ?? 0) - 1]?.lower ?? '')) return null;
  return speech.verbs.tag.has(cue.lemma) || lemmaBehindPronoun(items, cue.words.to - 1) !== null ? cue : null;
}

/** The cue verbs of a unit, in order. Linear in the items: every look around has a limit. */
export function findVerbCues(items: readonly Item[]): VerbCue[] {
  const cues: VerbCue[] = [];
  for (let verb = 0; verb < items.length; verb++) {
    const light = lightCue(items, verb) ?? hasItCue(items, verb) ?? clearCue(items, verb);
    if (light !== null) {
      cues.push(light);
      verb = light.words.to - 1;
      continue;
    }
    const lemma = isCiting(items, verb)
      ? null
      : (cueLemma(items, verb) ?? lemmaBehindQuote(items, verb) ?? lemmaBehindPronoun(items, verb));
    const cue = lemma === null ? null : verbCue(items, verb, lemma);
    const own = cue === null || cue.inverted ? cue : placed(items, cue);
    if (own !== null) cues.push(own);
  }
  return cues;
}
