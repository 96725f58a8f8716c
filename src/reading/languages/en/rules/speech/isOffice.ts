import type { Item } from '../../../../speech/statements/speechUnit.ts';
import { people } from '../../people.ts';
import { isDeterminer, isPossessive } from './itemKinds.ts';

/** Nouns of those who do something: an operator, an owner, an insurer. */
const AGENTIVE =
  /(?:[aeiou]tor|wner|aker|urer|user|lder|iser|izer|oper|rier|nder|iler|lier|cher|ther|ster)s?$/u;

/** An office or a doer before the name: "…, the governor, Ada Quill, told", "…, its operator, Dune Parks, said". */
export const isOffice = (items: readonly Item[], from: number, end: number): boolean =>
  ((isDeterminer(items[from]) && /^(?:the|its|his|her|their)$/u.test(items[from]?.lower ?? '')) ||
    items.slice(from, end).some(isPossessive)) &&
  (AGENTIVE.test(items[end]?.lower ?? '') ||
    items.slice(from, end + 1).some(({ lower }) => people.titles.has(lower) || people.nouns.has(lower))) &&
  items[end + 2]?.pos === 'PROPN';
