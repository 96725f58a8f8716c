import { lowerAt, posAt } from '../../../../text/tokenAccess.ts';
import type { Token } from '../../../../text/token.ts';

/** How long an insertion between commas may be. */
const REACH = 16;

/** Words that begin an insertion about a part of the counted things. */
const PART = /^(?:including|among|all|most|mostly|some|many|mainly|one|at|both|half|none|few)$/;
/** Verbs that end a report between commas (", the union said,"), and words that begin one. */
const SAYING = /^(?:say|tell|add|report|estimate|announce|note|claim|think|believe|write|confirm|explain)$/;
const REPORT = /^(?:according|by|in)$/;
const DESCRIBING = /^(?:DET|NUM|ADJ|PROPN|NOUN)$/;

/** Whether no finite verb is in tokens `from` to `to`; a participle may be. */
const isVerbless = (tokens: readonly Token[], from: number, to: number): boolean =>
  !tokens
    .slice(from, to)
    .some(({ pos, lower }) => pos === 'AUX' || (pos === 'VERB' && !/(?:ed|en|ing)$/.test(lower)));

/** Whether the words between the commas at `open` and `end` are such an insertion. */
function isInsertion(tokens: readonly Token[], open: number, end: number): boolean {
  const first = lowerAt(tokens, open + 1);
  if (PART.test(first) || (posAt(tokens, open + 1) === 'NUM' && lowerAt(tokens, open + 2) === 'of'))
    return true;
  if (posAt(tokens, end - 1) === 'VERB' && SAYING.test(tokens[end - 1]?.lemma ?? '')) return true;
  if (first === 'according' || (REPORT.test(first) && isVerbless(tokens, open, end))) return true;
  // "One woman, a hiker aged 41,", "14 people, 11 men and three women,".
  return DESCRIBING.test(posAt(tokens, open + 1)) && isVerbless(tokens, open, end);
}

/**
 * The index behind an insertion that begins at `to` (", including two children,", ", the union said,", ", a hiker,"), if the
 * verb of the counted nouns follows; `to` if there is none.
 */
export function pastInsertion(tokens: readonly Token[], to: number): number {
  if (lowerAt(tokens, to) !== ',') return to;
  for (let k = to + 2; k < Math.min(tokens.length, to + REACH); k++) {
    if (lowerAt(tokens, k) !== ',' || !/^(?:AUX|VERB|ADV)$/.test(posAt(tokens, k + 1))) continue;
    const isPart = PART.test(lowerAt(tokens, to + 1));
    // Behind a name or an apposition only the auxiliary shows that the nouns in front are the subject.
    if (isInsertion(tokens, to, k) && (isPart || posAt(tokens, k + 1) === 'AUX')) return k + 1;
  }
  return to;
}
