import { CodePoints } from '../../domain/codePoints.ts';
import { decided, refused } from './decided.ts';
import type { Decided } from './decided.ts';

/** Words that somebody gives in a field, without the white space around them; refused where blank or over `limit` code points. */
export function checkWords(given: string, field: string, limit: number): Decided<string> {
  const words = given.trim();
  if (words === '')
    return refused('EMPTY', field, `\`${field}\` is blank.`, 'Give it, or leave it out where it may be.');
  const { length } = new CodePoints(words);
  if (length <= limit) return decided(words);
  return refused(
    'TOO_LONG',
    field,
    `\`${field}\` has ${length} characters; ${limit} are taken.`,
    'Shorten it.',
  );
}
