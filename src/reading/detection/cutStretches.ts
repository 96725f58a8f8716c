import { cutParagraphs } from '../text/cutParagraphs.ts';
import type { Extent } from '../text/extent.ts';
import { cutScripts } from './scripts.ts';
import { BYTES_SEEN } from './scoreLanguages.ts';

/** A paragraph with its sentences and its quotations, which are judged apart: each may be in another language. */
export interface CutParagraph extends Extent {
  /** Stretches of at most a sentence, each in one script. */
  readonly sentences: readonly Extent[];
  /** The words between quotation marks, unless they are all of the paragraph. */
  readonly quotations: readonly Extent[];
}

/** The number of UTF-8 bytes after which a piece is cut. */
const LONGEST = BYTES_SEEN - 30;
/** The words between two marks. Longer quotations count like other text. */
const QUOTATION =
  /(?<=«)[^«»]{1,600}(?=»)|(?<=“)[^“”]{1,600}(?=”)|(?<=„)[^„“”]{1,600}(?=[“”])|(?<=「)[^「」]{1,600}(?=」)|(?<=(?<!\S)["(]?")[^"]{1,600}(?=")/gu;
/** A sentence ends in front of a word that is not lower case. A colon ends one too ("Live: 12 muertos"). */
const SENTENCE_END = /[.!?؟…:]["”»’)]?\s+(?!\p{Ll})|[。！？]/gu;
/** A quotation that leaves fewer letters of its paragraph is the paragraph. */
const FEWEST_OUTSIDE = 12;

const bytesOf = (unit: number): number =>
  unit < 0x80 ? 1 : unit < 0x800 ? 2 : unit < 0xd800 || unit > 0xdfff ? 3 : 2;

/** The text with spaces for its quotations; offsets stay. They are another's words, perhaps in another language. */
export const withoutQuotations = (text: string): string =>
  text.replace(QUOTATION, (words) => ' '.repeat(words.length));

/** Cuts a text into the stretches that are judged by themselves. `bare` is `withoutQuotations(text)`. */
export function cutStretches(text: string, bare: string): CutParagraph[] {
  return cutParagraphs(text).map(({ start, end }) => {
    const outside = bare.slice(start, end).match(/\p{L}/gu)?.length ?? 0;
    const quotations = outside < FEWEST_OUTSIDE ? [] : quotationsIn(text, start, end);
    const sentences = cutSentences(quotations.length > 0 ? bare : text, start, end)
      .flatMap((sentence) => cutLong(text, sentence.start, sentence.end))
      .flatMap((piece) => cutScripts(text, piece));
    return { start, end, sentences, quotations };
  });
}

function quotationsIn(text: string, start: number, end: number): Extent[] {
  return Array.from(text.slice(start, end).matchAll(QUOTATION), ({ index, 0: words }) => ({
    start: start + index,
    end: start + index + words.length,
  }));
}

function cutSentences(text: string, start: number, end: number): Extent[] {
  const sentences: Extent[] = [];
  let from = start;
  for (const { index, 0: stop } of text.slice(start, end).matchAll(SENTENCE_END)) {
    const to = start + index + stop.length;
    sentences.push({ start: from, end: to });
    from = to;
  }
  return from < end ? [...sentences, { start: from, end }] : sentences;
}

/** Cuts a long stretch, behind a space if there is one, so that the detector sees all of it. */
function cutLong(text: string, start: number, end: number): Extent[] {
  const pieces: Extent[] = [];
  let from = start;
  let bytes = 0;
  let space = -1;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    bytes += bytesOf(unit);
    if (unit === 0x20) space = at + 1;
    if (bytes <= LONGEST) continue;
    const wanted = space > from ? space : at + 1;
    // Never between the two units of one character.
    const to = isHighSurrogate(text, wanted - 1) ? wanted + 1 : wanted;
    pieces.push({ start: from, end: to });
    from = to;
    at = to - 1;
    bytes = 0;
  }
  if (from < end) pieces.push({ start: from, end });
  return pieces;
}

const isHighSurrogate = (text: string, at: number): boolean => (text.charCodeAt(at) & 0xfc00) === 0xd800;
