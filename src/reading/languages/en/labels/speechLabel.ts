import type { OpeningClaim } from '../../../../domain/openingClaim.ts';
import type { QuestionLabel } from '../../../../domain/questionLabel.ts';
import { mostFrequent } from './mostFrequent.ts';
import { accordingTo, pointsBack, speakerOf } from './speakerOf.ts';

/** Words of a quote or statement that a label repeats. */
const LABEL_WORDS = 24;
/** The question for words: which words a speaker said, or whether a statement is so. */
export function speechLabel(claims: readonly OpeningClaim[]): QuestionLabel {
  const shown = claims.map(({ words }) => showWords(words.exact));
  const isStatement = claims.every(({ kind }) => kind === 'STATEMENT');
  if (!isStatement) {
    const speaker = speakerOf(claims) ?? 'a speaker';
    return {
      before: `What did ${speaker} say`,
      ofEvent: ' about the ',
      after: `: “${mostFrequent(shown) ?? ''}”?`,
    };
  }
  const clear = shown.filter((words) => !pointsBack(words));
  const best = shortest(clear.length > 0 ? clear : shown);
  return { before: `Is it so${accordingTo(best, claims)}`, ofEvent: ' in the ', after: `: “${best}”?` };
}

const shortest = (texts: readonly string[]): string =>
  texts.toSorted((a, b) => a.length - b.length || (a < b ? -1 : 1))[0] ?? '';

/** Words without marks of quotation, cut if they are many. */
function showWords(exact: string): string {
  const all = exact
    .replace(/[“”"„«»]/gu, '')
    .split(/\s+/u)
    .filter((word) => word !== '');
  const shown = all
    .slice(0, LABEL_WORDS)
    .join(' ')
    .replace(/(?<![.,;:])[.,;:]+$/u, '');
  return all.length > LABEL_WORDS ? `${shown} …` : shown;
}
