import type { Token } from '../../../../text/token.ts';

/** Whether a source is the outlet itself: "our reporter", "Ana Quill, our correspondent", "a version of this article". */
export function isNarrator(sentence: readonly Token[], tokens: readonly Token[], end: number): boolean {
  const first = tokens[0]?.lower ?? '';
  const behind = sentence.findIndex((token) => token.start >= end);
  const apposed = sentence[behind]?.text === ',' ? (sentence[behind + 1]?.lower ?? '') : '';
  const own = /^(?:our|my)$/u;
  if (own.test(first) || (behind > 0 && own.test(apposed))) return true;
  return tokens.some(({ lower }, k) => {
    const noun = tokens[k + 1]?.lower ?? '';
    // "From our reporter at the gate"
    if (
      own.test(lower) &&
      /^(?:\p{L}+-)?(?:reporter|correspondent|team|man|woman|colleague|editor)s?$/u.test(noun)
    )
      return true;
    return (
      lower === 'this' && /^(?:article|story|page|newspaper|paper|website|blog|release|post)$/u.test(noun)
    );
  });
}
