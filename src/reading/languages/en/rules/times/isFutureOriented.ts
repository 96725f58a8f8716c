import { lowerAt, posAt } from '../../../../text/tokenAccess.ts';
import { isSuddenEvent } from '../../eventNouns.ts';
import type { TimePhrase } from '../../../../times/timePhrase.ts';
import type { Clauses } from '../../../../times/clauses.ts';
import type { Token } from '../../../../text/token.ts';

/** Words for the future, matched on lower-case tokens with one space between. */
const AHEAD =
  /(?<! had) (?:will|shall|must|wo|'ll|’ll|upcoming|tomorrow|next|deadline|(?:is|are) to|(?:going|about|expected|scheduled|slated|poised|set|due) (?:to|for|on|in|by)|(?:would|could|may|might)(?! have)|(?:plan|plans|planned|planning|intends?|intended|aims?|aiming|hopes?|hoped|promised|promises|pledged|pledges|vowed|vows|agreed|agrees|decided|decides|voted|votes|ordered|orders|wants?|wanted|asked|asks|urged|urges|threatened|threatens|prepar(?:es|ed|ing)|seeks?|sought|deal|bid|proposal|proposed|decision|ready|likely)(?: \S+){0,2} to) /;
/** The number of tokens on each side of its verb that belong to a time. */
const REACH = { before: 6, behind: 3, without: 10 } as const;
/** The most words between a date and its noun. */
const MODIFIERS = 4;
/** Participles that look ahead by themselves ("scheduled for June"). */
const PENDING = /^(?:expect|schedule|slate|poise|plan|set|expected|scheduled|slated|poised|planned)$/;

/** Whether a verb tells of the past: a past form with no auxiliary and no "to" in front. */
function isPast(tokens: readonly Token[], verb: number): boolean {
  const token = tokens[verb];
  if (!token || token.lemma === token.lower || /(?:s|ing)$/.test(token.lower) || PENDING.test(token.lemma))
    return false;
  let k = verb - 1;
  while (posAt(tokens, k) === 'ADV') k--;
  return posAt(tokens, k) !== 'AUX' && lowerAt(tokens, k) !== 'to';
}

/** Whether the words around a time and its verb look ahead, so that a date without a year is still to come. */
export function isFutureOriented(
  tokens: readonly Token[],
  { of }: Pick<Clauses, 'of'>,
  { from, to }: TimePhrase,
  verb: number | null,
): boolean {
  if (verb !== null && verb < from && isPast(tokens, verb)) return false;
  // "charged with the 19 August shooting": a noun behind the date shows that it is over.
  for (let k = to; k < to + MODIFIERS && /^(?:NOUN|ADJ|PART)$/.test(posAt(tokens, k)); k++)
    if (isSuddenEvent(tokens[k]?.lemma ?? '')) return false;
  const [start, end] =
    verb === null
      ? [from - REACH.without, to + REACH.without]
      : [Math.min(from, verb - REACH.before), Math.max(from, verb + REACH.behind)];
  let words = ' ';
  for (let k = Math.max(0, start); k < Math.min(tokens.length, end); k++)
    // The month is not "may", and the time's own "next" counts for itself.
    if (of[k] === of[from] && (k < from || k >= to) && tokens[k]?.text !== 'May')
      words += `${lowerAt(tokens, k)} `;
  return AHEAD.test(words);
}
