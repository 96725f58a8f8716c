import type { Reading, Run } from '../../../../speech/statements/reading.ts';
import type { Item } from '../../../../speech/statements/speechUnit.ts';
import { plainReading } from './contentRuns.ts';
import { hasNumber } from './forms/formParts.ts';

/** A source behind the second clause of a sentence. */
const BEHIND = /^(?:tag|tag\.inverted|according\.behind)$/u;

const begins = ({ source, cue }: Reading): number => Math.min(source?.from ?? cue.from, cue.from);

/**
 * The clause in front of a semicolon as the words of the source behind the second one: "12 died; four are missing, the
 * police said." A clause with its own source, or quoted words, is not theirs.
 */
export function besideSemicolon(items: readonly Item[], readings: readonly Reading[]): Reading | null {
  const semicolon = items.findIndex(({ text }) => text === ';');
  if (semicolon < 1 || items.slice(0, semicolon).some(({ quoted }) => quoted !== null)) return null;
  const [behind] = readings.filter(({ rule }) => BEHIND.test(rule));
  const { source, cue, lemma } = behind ?? {};
  if (source == null || cue === undefined || lemma === undefined) return null;
  const within = ({ from }: Run): boolean => from < semicolon;
  const isSaid = readings.some((reading) => begins(reading) < semicolon || reading.content.some(within));
  const second = behind?.content[0]?.from === semicolon + 1;
  if (isSaid || !second || !hasNumber(items, 0, semicolon)) return null;
  return plainReading(source, cue, lemma, [{ from: 0, to: semicolon }], 'form.beside');
}
