import type { NameMention } from '../../../../speech/attribution/mentions.ts';
import type { Token } from '../../../../text/token.ts';
import { names } from '../../names.ts';

/** Whether the first word of a text is in capitals only because it opens the text: "CREEPY thieves have". */
export function isShouted(text: string, tokens: readonly Token[], { name, start }: NameMention): boolean {
  const [first, next] = tokens;
  if (first?.start !== start || !/^\p{Lu}{4,}$/u.test(name) || names.organisations.has(name.toLowerCase()))
    return false;
  const noun = next !== undefined && /^(?:NOUN|ADJ)$/u.test(next.pos) && /^\p{Ll}/u.test(next.text);
  return noun && !text.includes(name, start + name.length);
}
