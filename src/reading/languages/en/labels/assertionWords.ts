import { assertionClass, type AssertionClass } from '../../../../domain/frames/assertionClass.ts';
import type { Modality } from '../../../../domain/vocabulary.ts';

/** Assertions as a label words them: a plan is compared with forecasts, but worded as a plan. */
export type Wording = AssertionClass | 'PLAN';

export const wordingOf = (modality: Modality): Wording =>
  modality === 'PLANNED' ? 'PLAN' : assertionClass(modality);

const PASSIVE: Readonly<Record<Wording, string>> = {
  FACT: 'were',
  PLAN: 'are to be',
  OUTLOOK: 'could be',
  CAPACITY: 'can be',
  UNCERTAIN: 'may have been',
  WITHDRAWN: 'were at first said to be',
  BACKGROUND: 'were',
};

/** A verb that the counted things do themselves: past, base form and participle. */
export type ActiveVerb = readonly [past: string, base: string, participle: string];

/** A happening as an assertion words it: "were launched", "are to be launched". */
export function wordHappening(happening: string | ActiveVerb, wording: Wording, isOne = false): string {
  if (typeof happening === 'string') {
    const were = PASSIVE[wording];
    return `${isOne ? were.replace(/^were/u, 'was').replace(/^are/u, 'is') : were} ${happening}`;
  }
  const [past, base, participle] = happening;
  const forms: Readonly<Record<Wording, string>> = {
    FACT: past,
    PLAN: `are to ${base}`,
    OUTLOOK: `could ${base}`,
    CAPACITY: `can ${base}`,
    UNCERTAIN: `may have ${participle}`,
    WITHDRAWN: `were at first said to have ${participle}`,
    BACKGROUND: past,
  };
  return forms[wording];
}
