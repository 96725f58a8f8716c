import type { Amount } from '../../../../figures/quantities/amount.ts';
import { lowerAt, posAt, textAt } from '../../../../text/tokenAccess.ts';
import type { Token } from '../../../../text/token.ts';

/** The largest distance between a subject and the number that its verb gives it. */
const REACH = 9;

/** "raised the advance for each family to 900 euros". */
const isForEach = (tokens: readonly Token[], each: number, from: number): boolean =>
  /^(?:for|per)$/.test(lowerAt(tokens, each - 1)) && /^(?:to|at|from)$/.test(lowerAt(tokens, from - 1));

/** Whether the clause says of each of many what the number says ("Each family will get 4,000 euros"). */
export function isOfEach(tokens: readonly Token[], { from }: Amount): boolean {
  let verb = false;
  for (let k = from - 1; k >= Math.max(0, from - REACH); k--) {
    if (/^[,;:.()“”"]$/u.test(textAt(tokens, k)) || posAt(tokens, k) === 'NUM') return false;
    if (/^(?:each|every)$/.test(lowerAt(tokens, k)))
      return (verb || isForEach(tokens, k, from)) && /^(?:NOUN|ADJ)$|^ADP$/.test(posAt(tokens, k + 1));
    verb ||= posAt(tokens, k) === 'VERB' || posAt(tokens, k) === 'AUX';
  }
  return false;
}
