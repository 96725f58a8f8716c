import { isNoun, lowerAt, posAt, textAt } from '../../../../text/tokenAccess.ts';
import { speech } from '../../speech.ts';
import type { TimePhrase } from '../../../../times/timePhrase.ts';
import type { Clauses } from '../../../../times/clauses.ts';
import type { Token } from '../../../../text/token.ts';
import type { TimeRole } from '../../../../times/timeRole.ts';

/** Words between a preposition and its time: parts of the day, articles, clock times. */
const FILLERS =
  /^(?:early|late|later|earlier|mid|-|–|on|the|this|a|very|of|end|start|beginning|close|middle|night|morning|afternoon|evening|noon|midday|midnight|dawn|dusk|sunset|weekend|local|time|a\.m\.?|p\.m\.?|am|pm|gmt|utc|o'clock|\d{1,2}|:|,|year|month|week|spring|summer|autumn|fall|winter|quarter|first|second|third|fourth|last|half|in|at)$/;
const HOURS = /^(?:a\.m\.?|p\.m\.?|am|pm|o'clock|noon|midday|midnight|dawn|dusk|sunset|\d{1,2})$/;
const FILLER_REACH = 7;
const OUTSIDE =
  /^(?:before|until|till|after|following|preceding|from|into|between|than|through|to|beyond|versus|vs|over)$/;
/** The largest distance between a time and the event on its left that it dates ("after the attack on 7 October"). */
const NOUN_REACH = 8;

const SPEECH_NOUNS =
  /^(?:statement|interview|conference|briefing|report|tweet|post|speech|address|letter|release|testimony|bulletin|update|survey|study|poll|figures|data|telegram|reporter|reporters|journalist|journalists)$/;
const VERB_REACH = 14;

interface Lead {
  readonly word: string;
  readonly at: number;
  /** A clock time or a part of the day is between them. */
  readonly hour: boolean;
}

/** The preposition that governs a time, over parts of the day; the word in front if there is none. */
function leadOf(tokens: readonly Token[], from: number): Lead {
  let at = from - 1;
  let hour = false;
  for (let steps = 0; steps < FILLER_REACH && FILLERS.test(lowerAt(tokens, at)); steps++) {
    if (HOURS.test(lowerAt(tokens, at))) hour = true;
    at--;
  }
  return { word: lowerAt(tokens, at), at, hour };
}

function isAsOf(tokens: readonly Token[], { word, at }: Lead, from: number): boolean {
  if (word === 'by') return true;
  // The fillers swallow "of": "as of late Tuesday", "as at 30 June".
  if (word !== 'as') return false;
  const next = lowerAt(tokens, at + 1);
  return next === 'of' || (/^(?:at|on)$/.test(next) && at + 3 >= from);
}

/** Whether the time dates a noun that itself only places the claim ("before elections in November"). */
function datesOtherEvent(tokens: readonly Token[], { of }: Clauses, from: number): boolean {
  for (let k = from - 1; k >= Math.max(0, from - NOUN_REACH); k--) {
    if (of[k] !== of[from] || /^[,;:]$/.test(textAt(tokens, k))) return false;
    const { pos, lower } = tokens[k] ?? { pos: '', lower: '' };
    if (pos === 'VERB' || pos === 'AUX') return false;
    // "hurt after a shooting on Sunday": news of one event; "since the war in March": of another.
    if (lower === 'after') return !/^an?$/.test(lowerAt(tokens, k + 1));
    if (/^(?:before|until|since|following|ahead|than|despite|unlike)$/.test(lower)) return true;
  }
  return false;
}

/** The verb that a time goes with: the nearest in front of it in its clause, else the first behind it. */
export function verbOfTime(
  tokens: readonly Token[],
  { of }: Pick<Clauses, 'of'>,
  { from, to }: TimePhrase,
): number | null {
  // "the ministry on Thursday announced": the time is between subject and verb.
  const behind = posAt(tokens, to) === 'ADV' ? to + 1 : to;
  if (posAt(tokens, behind) === 'VERB' && !/ing$/.test(lowerAt(tokens, behind))) return behind;
  let first = true;
  for (let k = from - 1; k >= Math.max(0, from - VERB_REACH); k--) {
    if (of[k] !== of[from]) break;
    if (posAt(tokens, k) === 'VERB') return k;
    if (/^(?:NOUN|NUM|PRON)$/.test(posAt(tokens, k))) first = false;
  }
  for (let k = to; k < Math.min(tokens.length, to + VERB_REACH); k++) {
    // Only a time that begins its clause goes over a comma: "On Monday, the army left."
    if (!first && lowerAt(tokens, k) === ',') return null;
    if (of[k] === of[from] && posAt(tokens, k) === 'VERB') return k;
  }
  return null;
}

/** "in a statement on Monday", "data published on Tuesday". */
function isDocumentTime(tokens: readonly Token[], at: number, verb: number | null): boolean {
  if (isNoun(tokens, at) && SPEECH_NOUNS.test(lowerAt(tokens, at))) return true;
  const published = at === verb && /^(?:release|publish|issue|post)$/.test(tokens[at]?.lemma ?? '');
  return published && SPEECH_NOUNS.test(lowerAt(tokens, at - 1));
}

/** "added 300 jobs in May", "reported a loss in May": the verb has a number as object up to the time, and tells no clause. */
function takesThing(tokens: readonly Token[], verb: number, time: number): boolean {
  if (!/^add$/.test(tokens[verb]?.lemma ?? '') || time <= verb) return false;
  const object = tokens.slice(verb + 1, time);
  return posAt(tokens, verb + 1) === 'NUM' && !object.some(({ pos }) => pos === 'VERB' || pos === 'AUX');
}

/** "over the weekend", "over the past three days". */
const isOverStretch = (tokens: readonly Token[], { word }: Lead, { from, to }: TimePhrase): boolean =>
  word === 'over' && (lowerAt(tokens, from) === 'past' || lowerAt(tokens, to - 1) === 'weekend');

const isStretch = (tokens: readonly Token[], { from, to }: TimePhrase): boolean =>
  tokens.slice(from, to).some(({ lower }) => /^(?:and|to|through|or|-|–)$/.test(lower));

/** The role that the words around a time give it; `verb` is the verb it belongs to. */
export function timeRole(
  tokens: readonly Token[],
  clauses: Clauses,
  phrase: TimePhrase,
  verb: number | null,
): TimeRole {
  const lead = leadOf(tokens, phrase.from);
  if (isAsOf(tokens, lead, phrase.from)) return 'AS_OF';
  if (lead.word === 'since') return 'SINCE';
  // "shortly after 10 p.m. on Saturday" is still that Saturday.
  const sameDay = lead.hour && /^(?:before|after)$/.test(lead.word);
  // "between 3 and 9 April", "from May to July" are one stretch.
  const stretch = /^(?:between|from)$/.test(lead.word) && isStretch(tokens, phrase);
  if (
    (OUTSIDE.test(lead.word) && !sameDay && !stretch && !isOverStretch(tokens, lead, phrase)) ||
    (lead.word === 'and' && inBetween(tokens, lead.at))
  )
    return 'OTHER';
  if (!sameDay && datesOtherEvent(tokens, clauses, phrase.from)) return 'OTHER';
  if (
    verb !== null &&
    speech.verbs.telling.has(tokens[verb]?.lemma ?? '') &&
    !takesThing(tokens, verb, phrase.from)
  )
    return 'SAID';
  return isDocumentTime(tokens, lead.at, verb) ? 'SAID' : 'EVENT';
}

/** Whether this is the second end of "between May and July" ("between a day in May and July"). */
function inBetween(tokens: readonly Token[], and: number): boolean {
  for (let k = and - 1; k >= Math.max(0, and - NOUN_REACH); k--)
    if (lowerAt(tokens, k) === 'between') return true;
  return false;
}
