import type { Amount } from '../../../../figures/quantities/amount.ts';
import { lowerAt, posAt, textAt } from '../../../../text/tokenAccess.ts';
import type { Token } from '../../../../text/token.ts';

/** The largest distance between a subject and the number that its verb gives it. */
const REACH = 9;

/** Whether the clause says of each of many what the number says ("Each family will get 4,000 euros"). */
export function isOfEach(tokens: readonly Token[], { from }: Amount): boolean {
  let verb = false;
  for (let k = from - 1; k >= Math.max(0, from - REACH); k--) {
    if (/^[,;:.()“”"]$/u.test(textAt(tokens, k)) || posAt(tokens, k) === 'NUM') return false;
    if (/^(?:each|every)$/.test(lowerAt(tokens, k)))
      return verb && /^(?:NOUN|ADJ)$|^ADP$/.test(posAt(tokens, k + 1));
    verb ||= posAt(tokens, k) === 'VERB' || posAt(tokens, k) === 'AUX';
  }
  return false;
}
