import type { PreparedArticle } from '../../domain/preparedArticle.ts';
import type { ReadArticle } from '../../actions/articles/readClaims.ts';
import type { Claim } from '../../domain/claims/claim.ts';
import { FRAME_NAMES, type Frame } from '../../domain/frames/frame.ts';
import { CodePoints } from '../../domain/claims/codePoints.ts';
import { readingRules } from '../../reading/readingRules.ts';
import { describeReading } from './describeReading.ts';
import { claimSummary } from './claimSummary.ts';

const MEANINGS = new Map(readingRules.map(({ name, says }) => [name, says]));

/**
 * The article with its claims marked and numbered, ⟦1 like this⟧. Below it are the rule and the reasons of each, then the
 * numbers that were left out as ambiguous.
 */
export function* explainReading(article: PreparedArticle, read: ReadArticle): Generator<string> {
  const { claims } = read;
  const points = new CodePoints(article.text);
  if (article.title !== null) yield article.title;
  for (const line of describeReading(read.reading)) yield line;
  yield '';
  yield markedText(points, claims);
  yield '';
  for (const [index, claim] of claims.entries()) {
    yield `${index + 1}. ${claimSummary(claim)}`;
    const { place, modality, polarity, frame, reading } = claim;
    yield `   ${[reading.rule, place === 'BODY' ? null : place, modality, polarity, frame?.scope].filter(Boolean).join(' · ')}`;
    if (frame !== null) yield `   ${describeFrame(frame)}`;
    const meaning = MEANINGS.get(reading.rule);
    if (meaning !== undefined) yield `   – ${meaning}`;
    for (const note of reading.notes) yield `   – ${note}`;
  }
  for (const { words, reason } of read.ambiguous) yield `Left out: “${words.exact}” – ${reason}`;
  yield '';
}

/** The slots of a frame that are known, each with its name. */
const describeFrame = (frame: Frame): string =>
  FRAME_NAMES.filter((name) => frame[name] !== null && name !== 'scope')
    .map((name) => `${name}: ${frame[name]}`)
    .join(' · ');

function markedText(points: CodePoints, claims: readonly Claim[]): string {
  const marks = claims.flatMap(({ words: { start, end }, place }, index) =>
    place === 'HEADLINE'
      ? []
      : [
          // Of marks at one place, what ends closes first, then the wider opens first.
          { at: start, order: 1, width: start - end, text: `⟦${index + 1} ` },
          { at: end, order: 0, width: end - start, text: '⟧' },
        ],
  );
  marks.sort((a, b) => a.at - b.at || a.order - b.order || a.width - b.width);
  let text = '';
  let from = 0;
  for (const mark of marks) {
    text += points.slice(from, mark.at) + mark.text;
    from = mark.at;
  }
  return text + points.slice(from, points.length);
}
