import type { RawToken, Token } from '../../text/token.ts';
import { loadTagger } from './loadTagger.ts';

/**
 * wink cuts words again and needs quadratic time for very long ones; a longer token is replaced before tagging.
 * The longest English word in ordinary use has 28 letters.
 */
const MAX_TAGGED_UNITS = 30;
/** Tokens tagged in one call: keeps wink's tables small on a text without sentences. */
const TOKENS_PER_CALL = 2000;

const TAGGABLE = /^[\x21-\x7e\u00a1-\u00ff‘’“”–—…€£¥]+$/u;
/** Letters beyond those of Western Europe, at which wink cuts a name in two. */
const EXTENDED = /[\u0100-\u024f]/u;

/** "Kovač" as "Kovac". */
const plainLetters = (text: string): string =>
  EXTENDED.test(text)
    ? text
        .normalize('NFD')
        .replace(/\p{M}/gu, '')
        .replace(/ł/gu, 'l')
        .replace(/Ł/gu, 'L')
        .replace(/đ/gu, 'd')
        .replace(/Đ/gu, 'D')
    : text;

/** The word that wink sees for a token: itself, or a plain word of the same kind if wink could choke on it. */
function shown(text: string): string {
  const plain = plainLetters(text);
  if (plain.length <= MAX_TAGGED_UNITS && TAGGABLE.test(plain)) return plain;
  if (/^\p{Lu}/u.test(text)) return 'Name';
  if (/^[\d.,]/u.test(text)) return '1000';
  return /^\p{L}/u.test(text) ? 'thing' : '*';
}

interface Tag {
  readonly pos: string;
  readonly lemma: string;
}

/**
 * The tags of the shown words. wink may cut a word again: white space in front marks the first part of each word. The
 * last part, the head of an English compound, gives the tag. `null` if the parts do not add up.
 */
function tagsOf(words: readonly string[]): Tag[] | null {
  const { nlp, its } = loadTagger();
  const tokens = nlp.readDoc(words.join(' ')).tokens();
  const pos = tokens.out(its.pos);
  const lemma = tokens.out(its.lemma);
  const spaces = tokens.out(its.precedingSpaces);
  const tags: Tag[] = [];
  for (let i = 0; i < pos.length; i++) {
    const tag = { pos: pos[i] ?? 'X', lemma: lemma[i] ?? '' };
    if (i === 0 || (spaces[i] ?? '') !== '') tags.push(tag);
    else tags[tags.length - 1] = tag;
  }
  return tags.length === words.length ? tags : null;
}

/** Gives the tokens of a sentence their part of speech and lemma (lower case). Offsets stay as they are. */
export function tagger(tokens: readonly RawToken[]): Token[] {
  const tagged: Token[] = [];
  for (let from = 0; from < tokens.length; from += TOKENS_PER_CALL) {
    const chunk = tokens.slice(from, from + TOKENS_PER_CALL);
    const words = chunk.map((token) => shown(token.text));
    const tags = tagsOf(words);
    chunk.forEach((token, i) => {
      const lower = token.text.toLowerCase();
      const tag = tags?.[i];
      const lemma = tag !== undefined && words[i] === token.text ? tag.lemma : lower;
      // "works council": the body of the staff, no verb.
      const noun = lower === 'works' && chunk[i + 1]?.text.toLowerCase() === 'council';
      // Field by field: a spread takes ten times as long, and every token of every text comes this way.
      const { text, start, end } = token;
      tagged.push({ text, lower, start, end, pos: noun ? 'NOUN' : (tag?.pos ?? 'X'), lemma });
    });
  }
  return tagged;
}
