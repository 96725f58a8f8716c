import { isNoun, lowerAt, posAt, textAt } from '../figures/tokenLook.ts';
import type { Token } from '../prose.ts';
import type { Clauses } from './cutClauses.ts';
import type { TimePhrase } from './timePhrase.ts';

/**
 * What a time says: when something happened (EVENT) or began (SINCE), when a figure holds (AS_OF), when somebody spoke
 * (SAID), or something about another event (OTHER: "before Monday's vote").
 */
export type TimeRole = 'EVENT' | 'SINCE' | 'AS_OF' | 'SAID' | 'OTHER';

/** Words between a preposition and its time: parts of the day, articles, clock times. */
const FILLERS =
  /^(?:early|late|later|earlier|mid|-|–|on|the|this|a|very|of|end|start|beginning|close|middle|night|morning|afternoon|evening|noon|midday|midnight|dawn|dusk|sunset|weekend|local|time|a\.m\.?|p\.m\.?|am|pm|gmt|utc|o'clock|\d{1,2}|:|,|year|month|week|spring|summer|autumn|fall|winter|quarter|first|second|third|fourth|last|half|in|at)$/;
const FILLER_REACH = 7;
const OUTSIDE =
  /^(?:before|until|till|after|following|preceding|from|into|between|than|through|to|beyond|versus|vs|over)$/;
/** How far left of a time an event may stand that it dates ("after the attack on 7 October"). */
const NOUN_REACH = 8;

const SPEECH_VERBS: ReadonlySet<string> = new Set(
  (
    'say tell announce report add confirm state warn claim note declare acknowledge disclose reveal write tweet ' +
    'testify quote estimate predict forecast vow pledge promise insist stress explain comment reply respond deny ' +
    'publish post issue reiterate remark concede admit allege argue urge suggest speak brief'
  ).split(' '),
);
const SPEECH_NOUNS =
  /^(?:statement|interview|conference|briefing|report|tweet|post|speech|address|letter|release|testimony|bulletin|update|survey|study|poll|figures|data|telegram|reporter|reporters|journalist|journalists)$/;
const VERB_REACH = 14;

interface Lead {
  readonly word: string;
  readonly at: number;
}

/** The preposition that governs a time, over parts of the day; the word in front where there is none. */
function leadOf(tokens: readonly Token[], from: number): Lead {
  let at = from - 1;
  for (let steps = 0; steps < FILLER_REACH && FILLERS.test(lowerAt(tokens, at)); steps++) at--;
  return { word: lowerAt(tokens, at), at };
}

function isAsOf(tokens: readonly Token[], { word, at }: Lead, from: number): boolean {
  if (word === 'by') return true;
  // The fillers swallow "of": "as of late Tuesday", "as at 30 June".
  if (word !== 'as') return false;
  const next = lowerAt(tokens, at + 1);
  return next === 'of' || (/^(?:at|on)$/.test(next) && at + 3 >= from);
}

/** Whether the time dates a noun that itself only places the claim ("before elections in November"). */
function datesOtherEvent(tokens: readonly Token[], { clauses, of }: Clauses, from: number): boolean {
  for (let k = from - 1; k >= Math.max(0, from - NOUN_REACH); k--) {
    if (of[k] !== of[from] || /^[,;:]$/.test(textAt(tokens, k))) return false;
    const { pos, lower } = tokens[k] ?? { pos: '', lower: '' };
    if (pos === 'VERB' || pos === 'AUX') return false;
    if (/^(?:before|until|after|since|following|ahead|than|despite|unlike)$/.test(lower)) return true;
  }
  return clauses.length === 0;
}

/** The verb that a time goes with: the nearest in front of it in its clause, else the first behind it. */
function verbOf(tokens: readonly Token[], { of }: Clauses, { from, to }: TimePhrase): Token | null {
  for (let k = from - 1; k >= Math.max(0, from - VERB_REACH); k--) {
    if (of[k] !== of[from]) break;
    if (posAt(tokens, k) === 'VERB') return tokens[k] ?? null;
  }
  for (let k = to; k < Math.min(tokens.length, to + VERB_REACH); k++)
    if (of[k] === of[from] && posAt(tokens, k) === 'VERB') return tokens[k] ?? null;
  return null;
}

/** "in a statement on Monday", "data published on Tuesday". */
function isDocumentTime(tokens: readonly Token[], at: number, verb: Token | null): boolean {
  if (isNoun(tokens, at) && SPEECH_NOUNS.test(lowerAt(tokens, at))) return true;
  const published = verb !== null && /^(?:release|publish|issue|post)$/.test(verb.lemma);
  return published && tokens[at] === verb && SPEECH_NOUNS.test(lowerAt(tokens, at - 1));
}

/** What the words around a time make of it. */
export function timeRole(tokens: readonly Token[], clauses: Clauses, phrase: TimePhrase): TimeRole {
  const lead = leadOf(tokens, phrase.from);
  if (isAsOf(tokens, lead, phrase.from)) return 'AS_OF';
  if (lead.word === 'since') return 'SINCE';
  if (OUTSIDE.test(lead.word) || (lead.word === 'and' && inBetween(tokens, lead.at))) return 'OTHER';
  if (datesOtherEvent(tokens, clauses, phrase.from)) return 'OTHER';
  const verb = verbOf(tokens, clauses, phrase);
  if (verb !== null && SPEECH_VERBS.has(verb.lemma)) return 'SAID';
  return isDocumentTime(tokens, lead.at, verb) ? 'SAID' : 'EVENT';
}

/** The second end of "between May and July" told apart ("between a day in May and July"). */
function inBetween(tokens: readonly Token[], and: number): boolean {
  for (let k = and - 1; k >= Math.max(0, and - NOUN_REACH); k--)
    if (lowerAt(tokens, k) === 'between') return true;
  return false;
}
