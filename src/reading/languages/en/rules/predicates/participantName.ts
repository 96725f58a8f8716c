import { MONTH_NAMES, MONTH_SHORTS } from '../../calendar.ts';
import { findCountry } from '../../countries.ts';
import { singularize } from '../../singularize.ts';
import { isCapitalised, isNoun, lowerAt, posAt, textAt } from '../../../../text/tokenAccess.ts';
import type { Token } from '../../../../text/token.ts';

/** Longer names are titles of something. */
const MAX_NAME_TOKENS = 6;
/** Heads that are not participants: times, measures and ranks. */
const NEVER = new Set(
  `today tonight yesterday tomorrow weekend week month year day night morning afternoon evening noon midnight hour minute
  ${MONTH_NAMES.join(' ').toLowerCase()} ${MONTH_SHORTS.map((form) => `${form}.`).join(' ')}
  percent time end least most way total average hand board top part record case`.split(/\s+/u),
);
/** A weekday, a birthday, a holiday. */
const DAY = /^\p{L}+day$/u;

const isTimeOrMeasure = (lemma: string): boolean => NEVER.has(lemma) || DAY.test(lemma);

/** Whether a noun can take part in something. */
export const isParticipant = (tokens: readonly Token[], head: number): boolean =>
  isNoun(tokens, head) && !isTimeOrMeasure(tokens[head]?.lemma ?? '') && /\p{L}/u.test(textAt(tokens, head));

/**
 * Whether a token in front of a head is a name ("U.S.", "Israeli"); the first word of a sentence must be a known one.
 */
function names(tokens: readonly Token[], k: number): boolean {
  if (!isCapitalised(textAt(tokens, k))) return false;
  if (k > 0)
    return (
      posAt(tokens, k) === 'PROPN' || posAt(tokens, k) === 'ADJ' || findCountry(textAt(tokens, k)) !== null
    );
  return posAt(tokens, k) === 'PROPN' || findCountry(textAt(tokens, k)) !== null;
}

/**
 * The name of a participant. A common noun is named by its head, lower case and singular ("flood"); a name, or a head
 * with a name in front, as printed ("Israel", "U.S. forces"). `text` is the source of the tokens.
 */
export function participantName(tokens: readonly Token[], head: number, text: string): string | null {
  let from = head;
  for (let k = head - 1; k >= Math.max(0, head - MAX_NAME_TOKENS); k--) {
    const tie = /^(?:and|&|-|'s|’s|’|')$/u.test(lowerAt(tokens, k)) && names(tokens, k - 1);
    // "U.S. defence forces": the words between the name and the head belong to both.
    if (names(tokens, k)) from = k;
    else if (!tie && !/^(?:NOUN|ADJ)$/.test(posAt(tokens, k))) break;
  }
  const named = from < head || (posAt(tokens, head) === 'PROPN' && isCapitalised(textAt(tokens, head)));
  if (!named) return singularize(tokens, head, true);
  return text.slice(tokens[from]?.start, tokens[head]?.end);
}
