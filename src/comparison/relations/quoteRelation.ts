import { plainRelation, type ClaimRelation } from './claimRelation.ts';
import { diffWords } from './diffWords.ts';
import { containsWords } from '../claims/containsWords.ts';
import { normalizeQuote } from '../claims/normalizeQuote.ts';

/**
 * The relation of the quotation `first` to `second`, as words of one speaker on one occasion (figures/2,
 * section 3).
 */
export function quoteRelation(first: string, second: string): ClaimRelation {
  const [a, b] = [normalizeQuote(first), normalizeQuote(second)];
  const [partOfA, partOfB] = [containsWords(a, b), containsWords(b, a)];
  if ((partOfA && partOfB) || a.join(' ') === b.join(' '))
    return plainRelation('EQUAL', 'Both give the same words.');
  if (partOfA) return plainRelation('ENTAILS', `“${b.join(' ')}” is a part of the other's words.`);
  if (partOfB) return plainRelation('ENTAILED_BY', `“${a.join(' ')}” is a part of the other's words.`);
  const { differences } = diffWords(a, b);
  const pairs = differences.map(({ first: one, second: other }) => `“${one}” against “${other}”`);
  return {
    ...plainRelation('CONFLICTS', `The same speaker's words differ: ${pairs.join(', ')}.`),
    differences,
  };
}
