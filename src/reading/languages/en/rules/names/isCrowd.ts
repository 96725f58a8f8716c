import type { Token } from '../../../../text/token.ts';
import { isPersonNoun } from '../../isPersonNoun.ts';
import { people } from '../../people.ts';

/** Those who lead a body speak for it: "the union chiefs". */
const LEADERS =
  /^(?:chief|boss|leader|head|director|executive|manager|official|representative|commander)e?s$/u;
/** The field of a ministry or authority: "interior officials" are those of the ministry. */
const FIELDS =
  /^(?:interior|health|defen[cs]e|education|finance|justice|transport|agriculture|energy|election|emergency|immigration|customs|tax|aviation|labou?r|development|environment|ministry|police)$/u;

export const isPlural = (word: string): boolean => /(?:[^s]s|men|women|people|police)$/u.test(word);
export const singular = (word: string): string =>
  word
    .replace(/women$/u, 'woman')
    .replace(/men$/u, 'man')
    .replace(/ies$/u, 'y')
    .replace(/([^s])s$/u, '$1');

/** Whether the word in front of "officials" tells their office. */
export const isOffice = (word: string): boolean => FIELDS.test(word);

/**
 * Whether a source is people of whom the text only tells a trade or cause: "campaigners", "university experts". `opening` is
 * the first token of the sentence, which the tagger takes for a name.
 */
export function isCrowd(tokens: readonly Token[], noun: string, opening: Token | undefined): boolean {
  if (!isPlural(noun) || people.bodies.has(noun) || !isPersonNoun(singular(noun))) return false;
  if (tokens.some((token) => token.pos === 'PROPN' && token !== opening)) return false;
  return !(LEADERS.test(noun) && tokens.some(({ lower }) => people.bodies.has(lower)));
}
