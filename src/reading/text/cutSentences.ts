import type { TextWords } from './textWords.ts';
import type { RawToken } from './token.ts';

const STOPS: ReadonlySet<string> = new Set(['.', '!', '?', '…', '。', '！', '？', '؟', '۔', '।']);
const CLOSERS: ReadonlySet<string> = new Set(['"', '”', '’', "'", ')', ']', '»', '}', '›']);
const OPENERS: ReadonlySet<string> = new Set(['"', '“', '‘', "'", '(', '[', '«', '{', '„', '‹', '¿', '¡']);
/** How many words a name before such a verb may have ("Defence Minister Ana Ortiz asked"). */
const REPORTER_WORDS = 5;

/**
 * The longest sentence. Rules look at a whole sentence from each of its figures and quotes, so its length bounds their
 * time. The longest sentences of news have some 200 tokens; more is a list or a text without full stops.
 */
const MAX_SENTENCE_TOKENS = 400;
/** A sentence that is too long is cut behind a mark among its last tokens, if there is one. */
const CUT_REACH = 100;
const PAUSES: ReadonlySet<string> = new Set([',', ';', ':', '–', '—', '،', '、', '，']);

const isStop = (text: string): boolean => STOPS.has(text) || /^\.{2,}$/.test(text);

/** An abbreviation with its stop that may end a sentence ("U.S.", "Inc."). `null` if the token is not an abbreviation. */
function mayEnd(text: string, { abbreviations: { opening, numbering } }: TextWords): boolean | null {
  if (text.length < 2 || !text.endsWith('.') || /^\.+$/.test(text)) return null;
  const stem = text.slice(0, -1).toLowerCase();
  if (stem.includes('.')) return true;
  return !(opening.has(stem) || numbering.has(stem));
}

/** Whether the words from `at` on are a name and a reporting verb, as after a quote that ends in a question mark. */
function reports(tokens: readonly RawToken[], at: number, { reportingVerbs }: TextWords): boolean {
  for (let i = at; i < Math.min(tokens.length, at + REPORTER_WORDS + 1); i++) {
    const text = tokens[i]?.text ?? '';
    if (reportingVerbs.has(text.toLowerCase())) return i > at || i + 1 >= tokens.length;
    if (!/^[\p{L}]/u.test(text)) return false;
  }
  return false;
}

/** Whether a sentence ends before token `next`, behind token `stop` (a stop, an abbreviation or a closer). */
function endsBefore(
  tokens: readonly RawToken[],
  stop: number,
  closed: boolean,
  next: number,
  words: TextWords,
): boolean {
  const following = tokens[next];
  const ending = tokens[stop];
  if (!following || !ending) return true;
  // Without white space behind it a full stop belongs to a name or an address.
  if (following.start === (tokens[next - 1]?.end ?? 0)) return false;
  const word = OPENERS.has(following.text) ? (tokens[next + 1]?.text ?? '') : following.text;
  if (/^\p{Ll}/u.test(word)) return false;
  if (mayEnd(ending.text, words) !== null)
    return words.sentenceOpeners.has(word.toLowerCase()) && word !== word.toUpperCase();
  if (closed && reports(tokens, next, words)) return false;
  return true;
}

/**
 * Cuts the tokens of one paragraph into sentences; each is a stretch of `tokens`, end exclusive. A sentence ends at a
 * full stop, question or exclamation mark with the closing marks behind it, if the next word can begin a sentence. It
 * does not end at abbreviations, initials and decimals. One of more than `MAX_SENTENCE_TOKENS` is cut. Linear in the
 * tokens.
 */
export function cutSentences(
  tokens: readonly RawToken[],
  words: TextWords,
): { readonly from: number; readonly to: number }[] {
  const sentences: { from: number; to: number }[] = [];
  let from = 0;
  const push = (to: number): void => {
    while (to - from > MAX_SENTENCE_TOKENS) {
      const cut = cutBefore(tokens, from + MAX_SENTENCE_TOKENS);
      sentences.push({ from, to: cut });
      from = cut;
    }
    sentences.push({ from, to });
    from = to;
  };
  for (let i = 0; i < tokens.length; i++) {
    const text = tokens[i]?.text ?? '';
    if (!isStop(text) && mayEnd(text, words) !== true) continue;
    const stop = i;
    let closed = false;
    while (i + 1 < tokens.length && tokens[i + 1]?.start === tokens[i]?.end) {
      const next = tokens[i + 1]?.text ?? '';
      if (CLOSERS.has(next)) closed = true;
      else if (!isStop(next)) break;
      i++;
    }
    if (i + 1 < tokens.length && endsBefore(tokens, stop, closed, i + 1, words)) {
      push(i + 1);
    }
  }
  if (from < tokens.length) push(tokens.length);
  return sentences;
}

/** The place at or before `end` where a sentence is cut: behind a pause, else between two words that do not touch. */
function cutBefore(tokens: readonly RawToken[], end: number): number {
  for (let at = end; at > end - CUT_REACH; at--) if (PAUSES.has(tokens[at - 1]?.text ?? '')) return at;
  for (let at = end; at > end - CUT_REACH; at--)
    if ((tokens[at - 1]?.end ?? 0) < (tokens[at]?.start ?? 0)) return at;
  return end;
}
