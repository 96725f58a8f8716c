import { people } from '../../../people.ts';
import type { Token } from '../../../../../text/token.ts';
import { words } from '../../../words.ts';

/** Nouns that are places or things as often as bodies: only with their name they are one. */
const PLACES =
  words(`city municipality parish district province region airport port church chamber team service services panel
  unit board builder supplier maker producer developer refinery chain club lab center centre campaign employer jury
  registry council movement body fund foundation`);
/** Heads of bodies beside those of `people.bodies`. */
const MORE =
  words(`force forces coastguard federation hotline defence defense brigade division directorate secretariat survey
  ministry department prosecutors`);

/** Whether a word is the head of a body's name or of its short form ("the ministry"). */
export const isBodyHead = (word: string): boolean =>
  MORE.has(word) || (people.bodies.has(word) && !PLACES.has(word));

/** Whether the token at `at` is such a head. "Defence" alone is none. */
export function isBodyHeadAt(tokens: readonly Token[], at: number): boolean {
  const lower = tokens[at]?.lower ?? '';
  if (/^defen[cs]e$/u.test(lower)) return tokens[at - 1]?.lower === 'civil';
  return isBodyHead(lower) && tokens[at]?.pos !== 'VERB';
}
