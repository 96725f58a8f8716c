import type { Reading, Run } from './reading.ts';
import type { Saying } from './saying.ts';
import type { SpeechUnit } from './speechUnit.ts';
import type { Extent } from '../../text/extent.ts';
import type { SpeechRules } from '../../language/speechRules.ts';

/** A reading in offsets; `content` if it is outside of the unit. */
export function toSaying(
  unit: SpeechUnit,
  reading: Reading,
  speech: SpeechRules,
  content?: readonly Extent[],
): Saying {
  const { items } = unit;
  const at = (run: Run): Extent => ({
    start: items[run.from]?.start ?? 0,
    end: items[run.to - 1]?.end ?? 0,
  });
  const { source } = reading;
  const stated = speech.statementOf(items, reading);
  const antecedent = source === null ? null : speech.antecedentOf(items, source);
  const from = Math.min(reading.cue.from, source?.from ?? reading.cue.from);
  const to = Math.max(reading.cue.to, source?.to ?? 0, Math.min(reading.zoneEnd, items.length));
  return {
    source: source === null ? null : at(source),
    antecedent: antecedent === null ? null : at(antecedent),
    cue: at(reading.cue),
    zone: at({ from, to }),
    lemma: reading.lemma,
    content: content ?? reading.content.map(at),
    stated: stated === null ? null : at(stated),
    rule: reading.rule,
    ofBody: /^form\.(?:act|body)$/u.test(reading.rule),
    beneath: reading.beneath,
    negated: reading.negated,
    denied: reading.denied,
    planned: reading.planned,
  };
}
