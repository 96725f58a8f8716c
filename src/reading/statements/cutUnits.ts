import type { Prose, Sentence, Token } from '../prose.ts';
import type { Stretch } from '../quotes/pairMarks.ts';

/** A token, or a whole quoted stretch standing in the sentence as one word. */
export interface Item extends Token {
  /** The quoted stretch that this item stands for; `null` for a token. */
  readonly quoted: Stretch | null;
}

/** A sentence as its narrator builds it: quoted stretches are single items, so that their words are opaque. */
export interface Unit {
  readonly items: readonly Item[];
  readonly paragraph: number;
}

/** A longer unit is cut here: no sentence of prose is as long, and what looks across a unit stays linear. */
const MAX_UNIT_ITEMS = 400;

const SENTENCE_END = /[.!?…][)\]]?$/u;
const LOWER = /^\p{Ll}/u;

function quotedItem(text: string, stretch: Stretch): Item {
  const { open, close } = stretch;
  return {
    text: text.slice(open, Math.min(close, open + 1)),
    lower: '',
    start: open,
    end: close,
    pos: 'QUOTE',
    lemma: '',
    quoted: stretch,
  };
}

/** Whether the speech in a stretch ends its sentence, so that a capital behind it begins another one. */
function endsSentence(text: string, stretch: Stretch): boolean {
  return SENTENCE_END.test(
    text.slice(Math.max(stretch.words.start, stretch.words.end - 2), stretch.words.end),
  );
}

/**
 * Cuts a prose into units. Sentence ends inside of quoted stretches do not count; the end of a stretch counts as one
 * where its words end a sentence and a new sentence follows. Linear in the tokens.
 */
export function cutUnits(prose: Prose, stretches: readonly Stretch[]): Unit[] {
  const { text } = prose;
  const units: Unit[] = [];
  let items: Item[] = [];
  let next = 0;
  const finish = (paragraph: number): void => {
    if (items.length > 0) units.push({ items, paragraph });
    items = [];
  };
  const read = (sentence: Sentence): void => {
    for (const token of sentence.tokens) {
      if (items.length >= MAX_UNIT_ITEMS) finish(sentence.paragraph);
      while ((stretches[next]?.close ?? Infinity) <= token.start) next++;
      const stretch = stretches[next];
      if (stretch !== undefined && stretch.open < token.end && token.start < stretch.close) {
        if (items.at(-1)?.quoted !== stretch) items.push(quotedItem(text, stretch));
      } else {
        items.push({ ...token, quoted: null });
      }
    }
  };
  prose.sentences.forEach((sentence, index) => {
    read(sentence);
    const following = prose.sentences[index + 1];
    if (following === undefined || following.paragraph !== sentence.paragraph) {
      finish(sentence.paragraph);
      return;
    }
    const last = items.at(-1);
    const inside = last?.quoted != null && last.end > following.start;
    const runsOn = last?.quoted != null && !endsSentence(text, last.quoted) && !inside;
    const lower = LOWER.test(following.tokens[0]?.text ?? '');
    // "“...!” — Jane Roe"
    const signed = last?.quoted != null && /^(?:—|–|--|―)$/u.test(following.tokens[0]?.text ?? '');
    if (!inside && !runsOn && !lower && !signed) finish(sentence.paragraph);
  });
  return units;
}
