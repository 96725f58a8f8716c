import { cutParagraphs } from '../text/cutParagraphs.ts';
import { BYTES_SEEN } from './scoreLanguages.ts';

/** A stretch of a text, UTF-16, end exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The number of UTF-8 bytes after which a piece is cut. */
const LONGEST = BYTES_SEEN - 30;
const SENTENCE_END = /[.!?。！？؟…]["”»’)]?\s*$/u;

const bytesOf = (unit: number): number =>
  unit < 0x80 ? 1 : unit < 0x800 ? 2 : unit < 0xd800 || unit > 0xdfff ? 3 : 2;

/** Paragraphs; a long one is cut, behind a sentence if one ends in its second half, so that the detector sees all of it. */
export function cutStretches(text: string): Stretch[] {
  return cutParagraphs(text).flatMap(({ start, end }) => cutLong(text, start, end));
}

function cutLong(text: string, start: number, end: number): Stretch[] {
  const pieces: Stretch[] = [];
  let from = start;
  let bytes = 0;
  let space = -1;
  let sentence = -1;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    bytes += bytesOf(unit);
    if (unit === 0x20 || unit === 0x3002) {
      space = at + 1;
      if (bytes > LONGEST / 2 && SENTENCE_END.test(text.slice(Math.max(from, at - 3), at + 1)))
        sentence = at + 1;
    }
    if (bytes <= LONGEST) continue;
    const wanted = sentence > from ? sentence : space > from ? space : at + 1;
    // Never between the two units of one character.
    const to = isHighSurrogate(text, wanted - 1) ? wanted + 1 : wanted;
    pieces.push({ start: from, end: to });
    from = to;
    at = to - 1;
    bytes = 0;
    sentence = -1;
  }
  if (from < end) pieces.push({ start: from, end });
  return pieces;
}

const isHighSurrogate = (text: string, at: number): boolean => (text.charCodeAt(at) & 0xfc00) === 0xd800;
