import { isVotePair } from './isVotePair.ts';
import { lowerAt, posAt } from '../../../../text/tokenAccess.ts';
import type { Token } from '../../../../text/token.ts';

/** Whether the number at `from` is a side of a vote ("voted by 61 to 40", "voted 61-40"). */
export function isVoteSide(tokens: readonly Token[], from: number): boolean {
  if (isVotePair(tokens, from) || isVotePair(tokens, from - 2)) return true;
  const second = lowerAt(tokens, from - 1) === 'to' && posAt(tokens, from - 2) === 'NUM';
  const by = second ? from - 3 : from - 1;
  return lowerAt(tokens, by) === 'by' && tokens[by - 1]?.lemma === 'vote';
}
