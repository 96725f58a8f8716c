import type { Reading, Run } from '../../../../../speech/statements/reading.ts';
import type { Item } from '../../../../../speech/statements/speechUnit.ts';
import { plainReading } from '../contentRuns.ts';
import { clauseEnd, figureAt } from './formParts.ts';
import { isVoice } from './isVoice.ts';

/** Verbs of leaving a figure, with the words in front of it: a body that does not leave it still gives it. */
const LEAVING = /^(?:move|budge|depart|shift|stray|deviate|retreat|waver|swerve|go|back|walk)$/u;

/** "has not moved from 11,870", "never went beyond 40". The verb is negated. */
export function stayingForm(
  items: readonly Item[],
  cue: Run,
  lemma: string,
  subject: Run | null,
): Reading | null {
  if (!LEAVING.test(lemma) || !isVoice(items, subject)) return null;
  const from = /^(?:away|down|back)$/u.test(items[cue.to]?.lower ?? '') ? cue.to + 1 : cue.to;
  if (!/^(?:from|beyond)$/u.test(items[from]?.lower ?? '') || figureAt(items, from + 1) < 0) return null;
  const content = { from: from + 1, to: clauseEnd(items, from + 1) };
  return plainReading(subject, cue, lemma, [content], 'form.staying');
}
