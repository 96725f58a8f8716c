import { makeFrame } from '../makeFrame.ts';
import { createHash } from 'node:crypto';
import type { TextReading } from '../../../src/domain/claims/textReading.ts';
import type { PreparedArticle } from '../../../src/domain/preparedArticle.ts';
import type { AttributionLink } from '../../../src/domain/claims/attributionLink.ts';
import { readingId, type Claim } from '../../../src/domain/claims/claim.ts';
import { CodePoints } from '../../../src/domain/claims/codePoints.ts';
import type { Span } from '../../../src/domain/claims/span.ts';
import type { Figure } from '../../../src/domain/figures/figure.ts';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** An article as intake gives it. */
export function intaken(text: string, known: Partial<PreparedArticle> = {}): PreparedArticle {
  return {
    externalId: null,
    url: null,
    title: null,
    publisher: null,
    byline: null,
    publishedAt: null,
    language: null,
    text,
    layout: [],
    textHash: sha256(text),
    rawHash: sha256(text),
    rawLength: Math.max(1, Buffer.byteLength(text)),
    parser: 'text/1',
    ...known,
  };
}

export function exactFigure(verbatim: string, value: string): Figure {
  const point = { low: value, high: value, lowInclusive: true, highInclusive: true };
  return {
    verbatim,
    comparator: 'EXACT',
    value,
    grain: '1',
    literal: point,
    typical: point,
  };
}

const BOATS_SUNK = makeFrame({ noun: 'boat', nounPhrase: 'boats', predicate: 'sink' });

/** The changes of a claim for a test; spans get their words from the text. */
type ClaimChange = Partial<Omit<Claim, 'words' | 'sentence'> & Readonly<Record<'words' | 'sentence', Span>>>;

/** A claim on the first place of some words in a text that is one sentence. */
export function claimOn(text: string, words: string, changed: ClaimChange = {}): Claim {
  const points = new CodePoints(text);
  const start = [...text.slice(0, text.indexOf(words))].length;
  return {
    id: readingId(0),
    kind: 'FIGURE',
    frame: changed.figure === null ? null : BOATS_SUNK,
    frameWords: [],
    figure: exactFigure(words, /\d+/.exec(words)?.[0] ?? '1'),
    place: 'BODY',
    modality: 'ASSERTED',
    polarity: 'POSITIVE',
    times: { event: null, asOf: null },
    attribution: [],
    links: [],
    reading: { rule: 'test', notes: [] },
    ...changed,
    words: points.words(changed.words ?? { start, end: start + [...words].length }),
    sentence: points.words(changed.sentence ?? { start: 0, end: points.length }),
  };
}

export function origin(name: string, changed: Partial<AttributionLink> = {}): AttributionLink {
  return {
    role: 'ORIGIN',
    agent: { name, kind: 'PERSON' },
    source: null,
    cue: null,
    directness: 'INDIRECT',
    anonymous: false,
    ...changed,
  };
}

export const READ_BY = { reader: 'test-reader', version: '1', policy: 'figures/2' };

/** An English text that the test reader read. */
export const READING: TextReading = {
  ...{ status: 'READ', language: 'en', basis: 'DETECTED', note: null, detector: 'test/1' },
  reader: { name: READ_BY.reader, version: READ_BY.version },
};
