import type { FoundSpeech } from '../foundSpeech.ts';
import type { Prose } from '../../text/prose.ts';
import type { Extent } from '../../text/extent.ts';
import { firstReached } from '../../text/firstReached.ts';
import { sentencesAround } from '../quotes/findQuotes.ts';
import type { SpeechUnit } from './speechUnit.ts';

/** Whether `words` overlap one of `taken`, which are in the order of the text and of their ends. */
function overlaps(taken: readonly Extent[], words: Extent): boolean {
  const next = taken[firstReached(taken, (other) => other.end > words.start)];
  return next !== undefined && next.start < words.end;
}

/** Extents in order; those that overlap are joined. */
function joined(extents: readonly Extent[]): Extent[] {
  const found: { start: number; end: number }[] = [];
  for (const { start, end } of [...extents].sort((a, b) => a.start - b.start)) {
    const last = found.at(-1);
    if (last !== undefined && start < last.end) last.end = Math.max(last.end, end);
    else found.push({ start, end });
  }
  return found;
}

/**
 * The statements that the narrator makes without a cue in their sentence. `taken` are the words of other claims of
 * speech, which no statement repeats.
 */
export function findOwnStatements(
  prose: Prose,
  units: readonly SpeechUnit[],
  taken: readonly Extent[],
): FoundSpeech[] {
  const found: FoundSpeech[] = [];
  const spoken = joined(taken);
  units.forEach((unit, index) => {
    for (const { run, modality, rule } of prose.language.speech.findStated(unit, index === 0)) {
      const words: Extent = {
        start: unit.items[run.from]?.start ?? 0,
        end: unit.items[run.to - 1]?.end ?? 0,
      };
      if (words.start >= words.end || overlaps(spoken, words)) continue;
      found.push({
        kind: 'STATEMENT',
        words,
        asked: words,
        own: true,
        sentence: sentencesAround(prose.sentences, words),
        modality,
        polarity: 'POSITIVE',
        rule: `statement.${rule}`,
        notes: ['The clause tells a happening that a reader can check.'],
      });
    }
  });
  return found;
}
