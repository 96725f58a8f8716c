import type { Words } from '../../../domain/claims/span.ts';
import type { CodePoints } from '../../../domain/claims/codePoints.ts';
import type { QuoteInput } from './claimInput.ts';
import { checkWords } from '../checks/checkWords.ts';
import { ok } from '../../../domain/result.ts';
import { refuseDecision } from '../decisionResult.ts';
import type { DecisionResult } from '../decisionResult.ts';

/** Code points of quoted words: some pages of text, though most claims have a sentence. */
const MAX_QUOTE_LENGTH = 10_000;
/** Places named in a refusal. */
const NAMED_PLACES = 5;

/** A text that words are looked for in. */
export interface QuotableText {
  readonly text: string;
  readonly points: CodePoints;
}

/**
 * Finds quoted words in a text, in code points. It refuses words that the text does not contain exactly. Words at
 * several places need a start or a prefix.
 */
export function findWords(
  { text, points }: QuotableText,
  quote: QuoteInput,
  field: string,
): DecisionResult<Words> {
  const { exact, start, prefix } = quote;
  const checked = checkWords(exact, `${field}.exact`, MAX_QUOTE_LENGTH);
  if (!checked.ok) return checked;
  const fits = (at: number): boolean => prefix === null || text.endsWith(prefix, at);
  const found =
    start === null ? occurrences(text, exact, fits) : occurrenceAt(start, { text, points }, exact, fits);
  const [at] = found;
  if (at === undefined) return notFound(quote, field);
  if (found.length === 1) {
    return ok(points.words({ start: points.fromUtf16(at), end: points.fromUtf16(at + exact.length) }));
  }
  const places = found.slice(0, NAMED_PLACES).map((place) => points.fromUtf16(place));
  const more = found.length > NAMED_PLACES ? ' and more' : '';
  return refuseDecision(
    'AMBIGUOUS_QUOTE',
    field,
    `The words are at several places of the text: ${places.join(', ')}${more}.`,
    'Give `start`, or a longer `prefix`, to tell which is meant.',
  );
}

/** The first places of some words, one more than are named, as UTF-16 offsets. */
function occurrences(text: string, exact: string, fits: (at: number) => boolean): readonly number[] {
  const found: number[] = [];
  for (
    let at = text.indexOf(exact);
    at >= 0 && found.length <= NAMED_PLACES;
    at = text.indexOf(exact, at + 1)
  ) {
    if (fits(at)) found.push(at);
  }
  return found;
}

function occurrenceAt(
  start: number,
  { text, points }: QuotableText,
  exact: string,
  fits: (at: number) => boolean,
): readonly number[] {
  if (start < 0 || start >= points.length) return [];
  const at = points.toUtf16(start);
  return text.startsWith(exact, at) && fits(at) ? [at] : [];
}

function notFound({ start, prefix }: QuoteInput, field: string): DecisionResult<never> {
  const where = [
    ...(start === null ? [] : [`at ${start}`]),
    ...(prefix === null ? [] : ['behind the given prefix']),
  ].join(' ');
  return refuseDecision(
    'QUOTE_NOT_FOUND',
    field,
    `The words are not in the text${where === '' ? '' : ` ${where}`}.`,
    'Copy them from the text of the version, character by character. `start` counts Unicode code points.',
  );
}
