import { marksByParagraph } from './marks.ts';
import type { Mark } from './marks.ts';
import type { SpeechWords } from '../speechWords.ts';
import type { Extent } from '../../text/extent.ts';
import type { Stretch } from './stretch.ts';

type Pair = readonly [Mark, Mark];

interface Pairing {
  readonly pairs: readonly Pair[];
  /** The last opening mark that found no closing one. */
  readonly unclosed: Mark | null;
  /** The first mark of the paragraph, if it closes although none was open. */
  readonly stray: Mark | null;
}

/** Enough for the longest elision. */
const ELISION_UNITS = 8;
const WORD_UNIT = /[\p{L}\p{N}$£€¥#@.…[(¿¡]/u;
/** The mark in front of the closing mark of speech; without it a single mark may be a plural possessive. */
const SPEECH_END = /[,.!?…—-]/u;

function opensNow(mark: Mark, inside: boolean): boolean {
  if (!inside) return mark.opens || mark.shape > 0;
  if (mark.shape > 0) return mark.opens || !mark.closes;
  return mark.opens && !mark.closes && mark.shape === 0;
}

/** Pairs marks with a stack; a closing mark of another kind closes as well as the right one. Linear. */
function pairDoubles(marks: readonly Mark[]): Pairing {
  const pairs: Pair[] = [];
  const stack: Mark[] = [];
  let stray: Mark | null = null;
  marks.forEach((mark, index) => {
    if (opensNow(mark, stack.length > 0)) {
      stack.push(mark);
      return;
    }
    const open = stack.pop();
    if (open !== undefined) pairs.push([open, mark]);
    else if (index === 0 && mark.closes) stray = mark;
  });
  return { pairs, unclosed: stack.at(-1) ?? null, stray };
}

function stretchOf(pair: Pair, paragraph: number): Stretch {
  const [open, close] = pair;
  return {
    open: open.at,
    close: close.end,
    words: { start: open.end, end: close.at },
    paragraph,
    continues: false,
  };
}

/** Only the outermost of nested stretches, in the order of the text. */
function outermost(stretches: Stretch[]): Stretch[] {
  stretches.sort((a, b) => a.open - b.open || b.close - a.close);
  const outer: Stretch[] = [];
  let end = -1;
  for (const stretch of stretches) {
    if (stretch.open < end || stretch.words.end <= stretch.words.start) continue;
    outer.push(stretch);
    end = stretch.close;
  }
  return outer;
}

/**
 * Single marks used as quotation marks, outside doubles. An apostrophe looks like a closing mark, so a possible
 * plural possessive closes only if no better mark follows.
 */
function pairSingles(text: string, marks: readonly Mark[], words: SpeechWords): Pair[] {
  const pairs: Pair[] = [];
  let open: Mark | null = null;
  let possessive: Mark | null = null;
  for (const mark of marks) {
    if (mark.opens && mark.shape >= 0) {
      if (
        words.elision.test(text.slice(mark.at, mark.at + ELISION_UNITS)) ||
        !WORD_UNIT.test(text[mark.end] ?? ' ')
      )
        continue;
      if (open !== null && possessive !== null) pairs.push([open, possessive]);
      open = mark;
      possessive = null;
    } else if (open !== null && mark.closes && mark.shape <= 0) {
      const before = text[mark.at - 1] ?? ' ';
      if (words.possessiveEnding.test(before) && /^\s\p{Ll}/u.test(text.slice(mark.end, mark.end + 3))) {
        possessive ??= mark;
      } else {
        pairs.push([open, mark]);
        open = null;
        possessive = null;
      }
    }
  }
  if (open !== null && possessive !== null) pairs.push([open, possessive]);
  return pairs;
}

/** The double stretches of a paragraph with the single ones between and around them. */
function withSingles(
  text: string,
  singles: readonly Mark[],
  doubles: Stretch[],
  words: SpeechWords,
): Stretch[] {
  let next = 0;
  const outside = singles.filter((mark) => {
    while (next < doubles.length && (doubles[next]?.close ?? 0) <= mark.at) next++;
    return (doubles[next]?.open ?? Infinity) > mark.at;
  });
  next = 0;
  const found: Stretch[] = [];
  for (const pair of pairSingles(text, outside, words)) {
    while (next < doubles.length && (doubles[next]?.close ?? 0) <= pair[0].at) next++;
    const spans = (doubles[next]?.open ?? Infinity) < pair[1].at;
    // Only speech is quoted in single marks around double ones; otherwise an apostrophe was taken for a mark.
    if (spans && !SPEECH_END.test(text[pair[1].at - 1] ?? '')) continue;
    found.push(stretchOf(pair, 0));
  }
  return outermost([...doubles, ...found]);
}

/** Whether an unclosed mark's speech goes on in the next paragraph: a mark there opens it again or closes it. */
function runsOn(next: Extent | undefined, nextMarks: readonly Mark[] | undefined): boolean {
  const first = nextMarks?.find((mark) => mark.double);
  if (next === undefined || first === undefined) return false;
  const repeats = first.at === next.start && opensNow(first, false);
  return repeats || (first.closes && !first.opens && first.shape <= 0);
}

/**
 * The outermost stretches between quotation marks, in order: straight, curly, guillemets, doubled apostrophes, single
 * marks, also if opening and closing mark do not match. Speech that runs over paragraphs gives one stretch for each. A
 * mark that never closes gives no stretch, unless the next paragraph shows that the speech runs on. Linear, but for
 * one sort in each paragraph.
 */
export function pairMarks(text: string, paragraphs: readonly Extent[], language: SpeechWords): Stretch[] {
  const all: Stretch[] = [];
  const rows = marksByParagraph(text, paragraphs);
  let running = false;
  paragraphs.forEach((paragraph, index) => {
    const marks = rows[index] ?? [];
    if (marks.length === 0) {
      running = false;
      return;
    }
    const doubleMarks = marks.filter((mark) => mark.double);
    const pairing = pairDoubles(doubleMarks);
    const found = pairing.pairs.map((pair) => stretchOf(pair, index));
    const first = doubleMarks[0];
    if (running && first !== undefined && pairing.stray === first) {
      const words = { start: paragraph.start, end: first.at };
      found.push({ open: words.start, close: first.end, words, paragraph: index, continues: true });
    }
    const goesOn = pairing.unclosed !== null && runsOn(paragraphs[index + 1], rows[index + 1]);
    if (goesOn) {
      const words = { start: pairing.unclosed.end, end: paragraph.end };
      found.push({ open: pairing.unclosed.at, close: words.end, words, paragraph: index, continues: false });
    }
    const doubles = outermost(found);
    const takenUp = running && doubles[0] !== undefined && doubles[0].open === first?.at;
    const singles = marks.filter((mark) => !mark.double);
    for (const stretch of withSingles(text, singles, doubles, language)) {
      all.push({
        ...stretch,
        paragraph: index,
        continues: stretch.continues || (takenUp && stretch === doubles[0]),
      });
    }
    running = goesOn;
  });
  return all;
}
