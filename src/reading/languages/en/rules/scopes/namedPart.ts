import { GRAVELY } from '../../gravely.ts';
import type { Amount } from '../../../../figures/quantities/amount.ts';
import { lowerAt } from '../../../../text/tokenAccess.ts';
import type { Token } from '../../../../text/token.ts';

/** The words that make a number a part of what the text named ("the first 20m", "all but 300", "12 of that"). */
export function namedPart(tokens: readonly Token[], { from, to, unit, kind }: Amount): string | null {
  const [lead, before] = [lowerAt(tokens, from - 1), lowerAt(tokens, from - 2)];
  if (lead === 'but' && before === 'all') return 'all but';
  // "Six were injured, two seriously."
  if (/^(?:,|and)$/.test(lead) && unit === null && GRAVELY.test(lowerAt(tokens, to)))
    return lowerAt(tokens, to);
  const of = lowerAt(tokens, to) === 'of' && /^(?:that|it|this)$/.test(lowerAt(tokens, to + 1));
  const ends = !/^(?:NOUN|ADJ|PROPN)$/.test(tokens[to + 2]?.pos ?? '');
  if (of && ends) return `of ${lowerAt(tokens, to + 1)}`;
  if (before !== 'the' || !/^(?:CARDINAL|VAGUE)$/.test(kind)) return null;
  if (lead === 'first') return unit?.dimension === 'MONEY' ? 'the first' : null;
  return unit === null && /^(?:remaining|other|missing)$/.test(lead) ? `the ${lead}` : null;
}
