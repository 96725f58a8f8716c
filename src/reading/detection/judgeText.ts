import type { Extent } from '../text/extent.ts';
import { cutStretches, withoutQuotations, type CutParagraph } from './cutStretches.ts';
import { countScripts } from './scripts.ts';
import { isUnfamiliar, judgeStretch, type ExpectedLanguages } from './judgeStretch.ts';

/** A stretch with a plain language. */
export interface JudgedStretch extends Extent {
  readonly letters: number;
  readonly language: string;
}

/** The stretches of a text with a plain language, in order. */
export interface JudgedText {
  readonly stretches: readonly JudgedStretch[];
  readonly quotations: readonly JudgedStretch[];
}

interface Piece extends Extent {
  readonly letters: number;
  readonly language: string | null;
}

/** The most characters that are judged together: slightly more than the detector reads. */
const ENOUGH_TOGETHER = 400;

/** Judges each sentence and quotation. Paragraphs without a plain one are judged as a whole, and then together. */
export function judgeText(text: string, languages: ExpectedLanguages): JudgedText {
  const bare = withoutQuotations(text);
  const judge = (source: string, extents: readonly Extent[]): Piece[] =>
    extents.map(({ start, end }) => ({
      start,
      end,
      ...judgeStretch(source.slice(start, Math.min(end, start + ENOUGH_TOGETHER)), languages),
    }));
  const plain: JudgedStretch[] = [];
  const unclear: Piece[] = [];
  const quotations: JudgedStretch[] = [];
  for (const paragraph of cutStretches(text, bare)) {
    const source = paragraph.quotations.length > 0 ? bare : text;
    for (const piece of judgeParagraph(text, paragraph, languages, (extents) => judge(source, extents))) {
      if (isClear(piece)) plain.push(piece);
      else unclear.push(piece);
    }
    for (const piece of judge(text, paragraph.quotations)) if (isClear(piece)) quotations.push(piece);
  }
  const all = [...plain, ...judgeTogether(text, unclear, languages)];
  return { stretches: all.sort((a, b) => a.start - b.start), quotations };
}

const isClear = (piece: Piece): piece is JudgedStretch => piece.language !== null;

/** The sentences of a paragraph; one that is unclear is as its neighbour, unless its words are of the assumed language. */
function judgeParagraph(
  text: string,
  paragraph: CutParagraph,
  languages: ExpectedLanguages,
  judge: (extents: readonly Extent[]) => Piece[],
): Piece[] {
  const pieces = unifyForeign(text, judge(paragraph.sentences), languages);
  if (pieces.length > 1 && !pieces.some(isClear)) return judge([paragraph]);
  const { expected, assumed } = languages;
  let last = pieces.find(isClear)?.language ?? null;
  return pieces.map((piece) => {
    last = piece.language ?? last;
    if (piece.language !== null || last === null || last === expected) return { ...piece, language: last };
    const isFamiliar =
      expected === assumed.language && !isUnfamiliar(text.slice(piece.start, piece.end), assumed);
    return { ...piece, language: isFamiliar && piece.letters > 0 ? expected : last };
  });
}

/** Sentences of a paragraph that sound like two related languages ("ru", "uk") are in the one of them together. */
function unifyForeign(text: string, pieces: readonly Piece[], languages: ExpectedLanguages): Piece[] {
  const foreign = pieces.filter(
    (piece): piece is JudgedStretch => isClear(piece) && piece.language !== languages.expected,
  );
  if (new Set(foreign.map(({ language }) => language)).size < 2) return [...pieces];
  const joined = foreign.map(({ start, end }) => text.slice(start, end)).join(' ');
  const { language } = judgeStretch(joined.slice(0, ENOUGH_TOGETHER), languages);
  const { script } = countScripts(joined);
  const isRelated = (piece: Piece): boolean =>
    foreign.some((other) => other === piece) &&
    countScripts(text.slice(piece.start, piece.end)).script === script;
  return pieces.map((piece) => (language !== null && isRelated(piece) ? { ...piece, language } : piece));
}

/** Paragraphs of a few words each (a list, a brief) may show a language together that none shows alone. */
function judgeTogether(
  text: string,
  unclear: readonly Piece[],
  languages: ExpectedLanguages,
): JudgedStretch[] {
  let joined = '';
  for (const { start, end } of unclear) {
    joined += `${text.slice(start, Math.min(end, start + ENOUGH_TOGETHER))} `;
    if (joined.length > ENOUGH_TOGETHER) break;
  }
  const { language } = judgeStretch(joined, languages);
  return language === null ? [] : unclear.map((stretch) => ({ ...stretch, language }));
}
