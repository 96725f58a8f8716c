import type { Token } from '../../../../text/token.ts';
import { lowerAt } from '../../../../text/tokenAccess.ts';
import { isSuddenEvent } from '../../eventNouns.ts';
import { words } from '../../words.ts';

/** Verbs of events that have no date before they happen. */
const HAPPENS =
  words(`strike hit launch attack explode crash sink capsize collapse derail flood burn collide ram shake erupt
  fire shoot bomb shell storm raid stab overturn detonate topple burst rip sweep tear`);

/** Predicates of the people and things in such an event, on its day. */
export const outcomes =
  words(`die kill injure wound hurt drown destroy damage burn sink launch fire intercept down
  neutralize neutralise hit strike shoot wreck flatten`);

/** Whether a sentence tells a sudden event: "A quake struck Arno", "in the blast". */
export const tellsEvent = (tokens: readonly Token[]): boolean =>
  tokens.some(({ pos, lemma }) => (pos === 'VERB' ? HAPPENS.has(lemma) : isSuddenEvent(lemma)));

/** Whether a sentence brings up another event: "when a bus crashed". */
export const opensEvent = (tokens: readonly Token[]): boolean =>
  tokens.some(
    ({ lower }, at) =>
      /^(?:when|after|as|in)$/.test(lower) &&
      /^(?:an?|another|separate)$/.test(lowerAt(tokens, at + 1)) &&
      tellsEvent(tokens.slice(at + 2, at + 2 + EVENT_TOKENS)),
  );
/** The event is told so near behind its conjunction. */
const EVENT_TOKENS = 8;
