import { makeFrame } from '../makeFrame.ts';
import type { ClaimInput, FigureInput } from '../../../src/actions/curation/input/claimInput.ts';

/** A figure of boats on some words, as an outside reader gives it. */
export const boatInput = (
  exact: string,
  figure: Partial<FigureInput>,
  changed: Partial<ClaimInput> = {},
): ClaimInput => ({
  kind: 'FIGURE',
  quote: { exact, start: null, prefix: null },
  figure: {
    comparator: 'EXACT',
    value: '40',
    low: null,
    high: null,
    hedged: false,
    ...makeFrame({ noun: 'boat', nounPhrase: 'boats', predicate: null }),
    ...figure,
  },
  place: null,
  modality: 'ASSERTED',
  polarity: 'POSITIVE',
  eventTime: null,
  asOf: null,
  attribution: null,
  ...changed,
});
