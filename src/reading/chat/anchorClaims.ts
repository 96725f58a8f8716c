import type { AttributionLink } from '../../domain/claims/attributionLink.ts';
import { readingId, type Claim } from '../../domain/claims/claim.ts';
import type { Span, Words } from '../../domain/claims/span.ts';
import type { Figure } from '../../domain/figures/figure.ts';
import { pickFrame } from '../../domain/frames/frame.ts';
import { statedFigure } from '../../domain/figures/statedFigure.ts';
import type { Prose } from '../text/prose.ts';
import { sentenceAround } from '../text/sentenceAround.ts';
import type { ChatClaim } from './chatAnswer.ts';

/** The claims whose words are in the text, and the number of the others. */
export interface AnchoredClaims {
  readonly claims: readonly Claim[];
  readonly dropped: number;
}

/** Finds the words of each claim in the text: the first place that no claim of the kind before it has taken. */
export function anchorClaims(prose: Prose, given: readonly ChatClaim[]): AnchoredClaims {
  const taken = new Map<string, number>();
  const claims: Claim[] = [];
  for (const claim of given) {
    const key = `${claim.kind} ${claim.quote}`;
    const start = prose.text.indexOf(claim.quote, taken.get(key) ?? 0);
    const figure = claim.kind === 'FIGURE' ? figureOf(claim) : null;
    if (start < 0 || (claim.kind === 'FIGURE' && !figure)) continue;
    taken.set(key, start + claim.quote.length);
    claims.push(readClaim(prose, claim, { start, end: start + claim.quote.length }, figure));
  }
  return { claims: distinct(claims), dropped: given.length - claims.length };
}

function readClaim(prose: Prose, claim: ChatClaim, words: Span, figure: Figure | null): Claim {
  return {
    id: readingId(0),
    kind: claim.kind,
    words: wordsOf(prose, words),
    sentence: wordsOf(prose, sentenceAround(prose, words)),
    place: 'BODY',
    frame: claim.kind === 'FIGURE' ? pickFrame({ ...claim, nounPhrase: null }) : null,
    frameWords: [],
    figure,
    modality: claim.modality,
    polarity: claim.polarity,
    times: { event: null, asOf: null },
    attribution: attributionOf(prose, claim, words),
    links: [],
    reading: { rule: 'chat', notes: [] },
  };
}

/** The figure of a claim; `null` if its numbers do not fit its comparator. It leaves out a surplus number. */
function figureOf(claim: Extract<ChatClaim, { kind: 'FIGURE' }>): Figure | null {
  const { quote, comparator, value, low, high } = claim;
  const numbers = comparator === 'RANGE' ? { value: null, low, high } : { value, low: null, high: null };
  const figure = statedFigure({ comparator, ...numbers, hedged: false }, quote);
  return typeof figure === 'string' ? null : figure;
}

function attributionOf(prose: Prose, { speaker, kind }: ChatClaim, words: Span): AttributionLink[] {
  if (!speaker) return [];
  const source = speaker.quote === null ? null : nearest(prose.text, speaker.quote, words.start);
  return [
    {
      role: 'ORIGIN',
      agent: { name: speaker.name, kind: speaker.kind },
      source: source && wordsOf(prose, source),
      cue: null,
      directness: kind === 'QUOTE' ? 'DIRECT' : 'INDIRECT',
      anonymous: speaker.anonymous,
    },
  ];
}

/** The occurrence of the words that is nearest to an offset; `null` if they are not in the text. */
function nearest(text: string, words: string, to: number): Span | null {
  const before = text.lastIndexOf(words, to);
  const after = text.indexOf(words, to);
  const isBefore = after < 0 || (before >= 0 && to - before <= after - to);
  const start = isBefore ? before : after;
  return start < 0 ? null : { start, end: start + words.length };
}

const wordsOf = ({ points }: Prose, { start, end }: Span): Words =>
  points.words({ start: points.fromUtf16(start), end: points.fromUtf16(end) });

/** In the order of the text, one claim of a kind for the same words. */
function distinct(claims: readonly Claim[]): readonly Claim[] {
  const byPlace = new Map(
    claims.map((claim) => [`${claim.kind} ${claim.words.start} ${claim.words.end}`, claim]),
  );
  return [...byPlace.values()]
    .sort((a, b) => a.words.start - b.words.start)
    .map((claim, index) => ({ ...claim, id: readingId(index) }));
}
