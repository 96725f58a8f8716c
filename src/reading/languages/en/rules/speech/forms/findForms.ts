import type { Reading } from '../../../../../speech/statements/reading.ts';
import type { Item } from '../../../../../speech/statements/speechUnit.ts';
import { leadForm } from './leadForm.ts';
import { numbersForm } from './countForms.ts';
import { labelForm, phraseForms } from './phraseForms.ts';
import { verbForms } from './verbForms.ts';

/**
 * The words that name the source of a figure beside the verbs of saying: the forms of `attributionForms`. `readings` are those
 * of the verbs and nouns of saying, which come first.
 */
export function findForms(items: readonly Item[], readings: readonly Reading[]): Reading[] {
  const taken = (at: number): boolean =>
    readings.some((reading) => reading.cue.from <= at && at < reading.cue.to);
  const label = readings.length === 0 ? (labelForm(items) ?? numbersForm(items)) : null;
  const phrases = phraseForms(items).filter((form) => !taken(form.cue.from));
  const lead = leadForm(items);
  if (lead !== null && readings.length === 0) return [lead];
  return [...(label === null ? [] : [label]), ...verbForms(items, taken), ...phrases];
}
