import { lowerAt, posAt } from '../../../../text/tokenAccess.ts';
import type { Token } from '../../../../text/token.ts';

const COMPARATIVE =
  /^(?:higher|lower|more|less|fewer|larger|smaller|greater|bigger|faster|as|that|the|what)$/;

/** The tokens behind a number that make it a factor: "three times higher than", "ten times as many". */
export function factorTokens(tokens: readonly Token[], to: number): number {
  const times = lowerAt(tokens, to) === 'times';
  return times && (COMPARATIVE.test(lowerAt(tokens, to + 1)) || posAt(tokens, to + 1) === 'NOUN') ? 1 : 0;
}
