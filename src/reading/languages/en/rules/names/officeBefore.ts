import type { Token } from '../../../../text/token.ts';
import { people } from '../../people.ts';

/** The reach of an apposition in front of a name. */
const APPOSITION_TOKENS = 8;
const bare = (word: string): string => word.replace(/\.$/u, '');

/** The office that a name in commas explains: "the mayor, Ana Quill,", "The mayor of Orm, Ana Quill,". */
export function officeBefore(tokens: readonly Token[], from: number): string[] {
  if (tokens[from - 1]?.text !== ',') return [];
  for (let k = from - 2; k >= Math.max(1, from - APPOSITION_TOKENS); k--) {
    const { lower, pos } = tokens[k] ?? { lower: '', pos: '' };
    const role = bare(lower);
    const office = people.titles.has(role) || people.nouns.has(role) || people.offices.has(role);
    if (office && /^(?:DET|NOUN|ADJ|PROPN|PART|PUNCT)$/u.test(tokens[k - 1]?.pos ?? '')) return [role];
    if (!/^(?:ADP|DET|ADJ|NOUN|PROPN|PART)$/u.test(pos)) return [];
  }
  return [];
}
