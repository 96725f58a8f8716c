import { makeFrame } from '../support/makeFrame.ts';
import { classedClaim } from '../../src/comparison/claims/classedClaim.ts';
import type { ClassedClaim, FigureClaim } from '../../src/comparison/claims/classedClaim.ts';
import type { Publication, PublishedClaim } from '../../src/domain/claims/publishedClaim.ts';
import { lexicon } from '../../src/reading/languages/en/lexicon.ts';
import type { AttributionLink } from '../../src/domain/claims/attributionLink.ts';
import type { Figure } from '../../src/domain/figures/figure.ts';
import type { Frame } from '../../src/domain/frames/frame.ts';
import {
  roundingGrain,
  pointIntervals,
  rangeIntervals,
  vagueIntervals,
  type FigureIntervals,
  type PointComparator,
} from '../../src/domain/figures/figurePolicy.ts';

const PEOPLE_KILLED = makeFrame({ noun: 'people', nounPhrase: 'people', predicate: 'kill' });

const HEDGES: readonly (readonly [string, PointComparator])[] = [
  ['some ', 'APPROXIMATELY'],
  ['about ', 'APPROXIMATELY'],
  ['nearly ', 'NEARLY'],
  ['at least ', 'AT_LEAST'],
  ['more than ', 'MORE_THAN'],
  ['over ', 'MORE_THAN'],
  ['at most ', 'AT_MOST'],
  ['as many as ', 'UP_TO'],
  ['fewer than ', 'LESS_THAN'],
  ['', 'EXACT'],
];
const VAGUE: Readonly<Record<string, FigureIntervals>> = {
  hundreds: vagueIntervals({ kind: 'magnitude', magnitude: '100' }),
  'tens of thousands': vagueIntervals({ kind: 'magnitude', magnitude: '10000' }),
};

/** The figure that the words state, by the policy: "some 300", "at least 17", "40 to 50", "hundreds". */
function figureOf(words: string): Figure {
  const vague = VAGUE[words];
  if (vague) return { verbatim: words, comparator: 'VAGUE', value: null, grain: null, ...vague };
  const [, low, high] = /^([\d.]+) to ([\d.]+)$/u.exec(words) ?? [];
  if (low !== undefined && high !== undefined) {
    const range = rangeIntervals({ low, high, lowInclusive: true, highInclusive: true, hedged: false });
    return { verbatim: words, comparator: 'RANGE', value: null, grain: null, ...range };
  }
  const [hedge, comparator] = HEDGES.find(([start]) => words.startsWith(start))!;
  const value = words.slice(hedge.length).replaceAll(',', '');
  return {
    verbatim: words,
    comparator,
    value,
    grain: roundingGrain(value),
    ...pointIntervals(comparator, value),
  };
}

type Said = Partial<Publication & Pick<ClassedClaim, 'id' | 'modality' | 'polarity'>> & {
  readonly eventTime?: string;
  readonly asOf?: string;
  readonly measure?: Partial<Frame>;
  /** The named source; "" for a source that the text leaves unnamed. */
  readonly by?: string;
  readonly relay?: string;
};

let made = 0;

const link = (role: AttributionLink['role'], name: string, anonymous = false): AttributionLink => ({
  ...{ role, anonymous, source: null, cue: null, directness: 'INDIRECT' },
  agent: { name, kind: 'ORGANISATION' },
});

/** A claim of a figure. By default each is in another article of another outlet. */
export function said(
  words: string,
  { measure, eventTime, asOf, by, relay, id, modality, polarity, ...publication }: Said = {},
): FigureClaim {
  made++;
  const spoken = { exact: words, start: 0, end: words.length };
  return classed({
    id: id ?? `claim_${String(made).padStart(4, '0')}`,
    kind: 'FIGURE',
    words: spoken,
    sentence: spoken,
    place: 'BODY',
    frame: { ...PEOPLE_KILLED, ...measure },
    frameWords: [],
    figure: figureOf(words),
    modality: modality ?? 'ASSERTED',
    polarity: polarity ?? 'POSITIVE',
    times: { event: eventTime ?? null, asOf: asOf ?? null },
    attribution: [
      ...(by === undefined ? [] : [link('ORIGIN', by === '' ? 'an official' : by, by === '')]),
      ...(relay === undefined ? [] : [link('RELAY', relay)]),
    ],
    reading: { rule: 'test', notes: [] },
    publication: {
      articleId: `article_${String(made)}`,
      publisher: `Outlet ${String(made)}`,
      publishedAt: '2024-06-08T12:00:00Z',
      recordedAt: null,
      ...publication,
    },
  });
}

/** A claim with the current classes of its words. */
export const classed = <C extends PublishedClaim>(claim: C): C & ClassedClaim => classedClaim(claim, lexicon);

/** A quotation of a speaker. */
export const quoted = (words: string, rest: Said = {}): ClassedClaim =>
  classed({
    ...said('1', rest),
    kind: 'QUOTE',
    words: { exact: words, start: 0, end: words.length },
    frame: null,
    frameWords: [],
    figure: null,
  });
