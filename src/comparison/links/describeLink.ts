import type { ArticleLinkKind } from '../../domain/agreement/articleLink.ts';
import type { ClassedClaim } from '../claims/classedClaim.ts';

const outletOf = ({ publication: { publisher } }: ClassedClaim): string => publisher ?? 'An article';

/** The longest sentence that a reason repeats whole, in code points; a longer one is cut. */
const MAX_WORDS = 240;

function sentenceOf({ sentence }: ClassedClaim): string {
  const points = Array.from(sentence.exact.trim());
  return points.length <= MAX_WORDS ? points.join('') : `${points.slice(0, MAX_WORDS).join('')}…`;
}

/** One sentence on a claim about a claim, with the words of both. */
export function describeLink(kind: ArticleLinkKind, from: ClassedClaim, target: ClassedClaim): string {
  const [outlet, words] = [outletOf(target), `“${target.words.exact}”`];
  const [teller, sentence] = [outletOf(from), `“${sentenceOf(from)}”`];
  switch (kind) {
    case 'DENIES':
      return `${outlet} printed ${words}, which is denied, as ${teller} says: ${sentence}`;
    case 'WITHDRAWS':
      return `${outlet} printed ${words}, which is taken back, as ${teller} says: ${sentence}`;
    case 'REPLACES':
      return `${outlet} printed ${words}, which is replaced, as ${teller} says: ${sentence}`;
    case 'REPEATS':
      return `${outlet} printed ${words}, which is only told again, as ${teller} says: ${sentence}`;
  }
}
