import type { Reading } from '../../../../../speech/statements/reading.ts';
import type { Item } from '../../../../../speech/statements/speechUnit.ts';
import { leadForm } from './leadForm.ts';
import { numbersForm, releaseForm } from './countForms.ts';
import { labelForm } from './labelForm.ts';
import { phraseForms } from './phraseForms.ts';
import { verbForms } from './verbForms.ts';

/**
 * The words that name the source of a figure beside the verbs of saying: the forms of `attributionForms`. `readings` are those
 * of the verbs and nouns of saying, which come first.
 */
export function findForms(items: readonly Item[], readings: readonly Reading[]): Reading[] {
  const taken = (at: number): boolean =>
    readings.some((reading) => reading.cue.from <= at && at < reading.cue.to);
  const label = readings.length === 0 ? (labelForm(items) ?? numbersForm(items)) : null;
  const colon = items.findIndex((item) => item.text === ':');
  const untold = readings.every(({ content }) => content.every((run) => run.to <= colon));
  const released = label === null && untold ? releaseForm(items) : null;
  // "the 40 whom the council counts as poor": the figure is in front of the verb.
  const phrases = phraseForms(items).filter((form) => form.rule === 'form.given' || !taken(form.cue.from));
  // "her list has 40 names": both read it.
  const listed = new Set(phrases.map((form) => form.source?.from));
  const verbs = verbForms(items, taken).filter(
    (form) => form.rule !== 'form.instrument' || !listed.has(form.source?.from),
  );
  const lead = leadForm(items);
  if (lead !== null && readings.length === 0) return [lead];
  return [...[label, released].filter((form) => form !== null), ...verbs, ...phrases];
}
