import { lowerAt, posAt } from '../../../../text/tokenAccess.ts';
import type { Token } from '../../../../text/token.ts';

/** Words for the members of a family. */
export const KIN =
  /^(?:husband|wife|spouse|son|daughter|brother|sister|father|mother|dad|mum|mom|grandmother|grandfather|uncle|aunt|cousin|nephew|niece|widow|widower|grandson|granddaughter|twin|fiancee?)$/;

/** Whether a name follows a word for a member of the family and its owner ("her husband, Piet Lund"). */
export function isKin(tokens: readonly Token[], from: number): boolean {
  const at = lowerAt(tokens, from - 1) === ',' ? from - 2 : from - 1;
  if (!KIN.test(lowerAt(tokens, at))) return false;
  const owner = posAt(tokens, at - 1) === 'ADJ' ? at - 2 : at - 1;
  return /^(?:his|her|their|['’]s)$/.test(lowerAt(tokens, owner));
}
