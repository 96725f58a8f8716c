import type { Prose } from '../../text/prose.ts';
import { findTranscript } from './findTranscript.ts';
import type { Reading } from './reading.ts';
import type { Saying } from './saying.ts';
import { quotesFrom } from './quotesFrom.ts';
import { isQuotesOnly, personBeforeQuote, sourceOfFiguresBefore, sourceOfQuoteBefore } from './readBehind.ts';
import { toSaying } from './toSaying.ts';
import type { SpeechUnit } from './speechUnit.ts';
import type { Extent } from '../../text/extent.ts';

/** Every saying that the units of a text attribute, in the order of the cues. Linear in the text. */
export function readSayings(prose: Prose, units: readonly SpeechUnit[]): Saying[] {
  const { speech } = prose.language;
  const sayings: Saying[] = findTranscript(prose);
  let speaker: Saying | null = null;
  let block: Saying | null = null;
  units.forEach((unit, index) => {
    const previous = units[index - 1];
    const quotesOnly = isQuotesOnly(unit);
    const first = unit.items[0];
    if (block !== null) {
      sayings.push({ ...block, content: [blockOf(unit, prose)] });
      if (first?.quoted == null) speaker = null;
      block = null;
      if (quotesOnly) return;
    }
    const readings = speech.readUnit(unit);
    for (const reading of readings) {
      const own = toSaying(unit, reading, speech);
      const saying =
        reading.carried && speaker !== null
          ? { ...own, source: speaker.source, antecedent: speaker.antecedent }
          : own;
      if (!reading.opensBlock) sayings.push(saying);
      else if (units[index + 1] !== undefined) block = saying;
    }
    const behind =
      sourceOfQuoteBefore(prose, previous, unit, sayings) ??
      sourceOfFiguresBefore(prose, units, index, sayings);
    if (behind !== null) sayings.push(behind);
    const led = first?.quoted ?? null;
    const carries =
      speaker !== null &&
      led !== null &&
      (readings.length === 0 || isAlone(unit, readings)) &&
      !speech.isTitleCase(prose.text.slice(led.words.start, led.words.end)) &&
      (quotesOnly || previous?.paragraph === unit.paragraph);
    if (speaker !== null && led !== null && carries) {
      const content = unit.items.flatMap((item) => (item.quoted === null ? [] : [item.quoted.words]));
      sayings.push({
        ...speaker,
        content: quotesOnly ? content : content.slice(0, 1),
        rule: 'quote.same-speaker',
      });
      if (readings.length > 0) speaker = null;
    } else {
      const lead =
        readings.length > 0 || led === null ? null : personBeforeQuote(prose, previous, unit, sayings);
      if (lead !== null) sayings.push(lead);
      speaker = speakerOf(unit, sayings) ?? lead ?? (quotesOnly ? speaker : null);
    }
    if (block !== null) speaker = block;
    // The signer of a quote says only that quote.
    if (readings[0]?.rule === 'quote.dash') speaker = null;
  });
  return sayings;
}

/** Whether the first quote of a unit is none of its sources': "“I saw 12.” The council says …". */
function isAlone({ items: [quote, next] }: SpeechUnit, readings: readonly Reading[]): boolean {
  const begins = quote?.stops === true && /^\p{Lu}/u.test(next?.text ?? '');
  return begins && readings.every(({ content }) => content.every(({ from }) => from > 0));
}

/** The content that a cue at the end of a unit introduces: the next quote, or the next unit with the rest of its paragraph. */
function blockOf(unit: SpeechUnit, prose: Prose): Extent {
  const first = unit.items[0];
  const last = unit.items.at(-1);
  if (first?.quoted != null) return { start: first.start, end: first.end };
  const paragraph = prose.paragraphs[unit.paragraph];
  return { start: first?.start ?? 0, end: paragraph?.end ?? last?.end ?? 0 };
}

/** The saying of the unit that covers a quote of it: its source may go on in the next unit. */
function speakerOf(unit: SpeechUnit, sayings: readonly Saying[]): Saying | null {
  const from = unit.items[0]?.start ?? 0;
  for (let k = sayings.length - 1; k >= 0; k--) {
    const saying = sayings[k];
    if (saying === undefined || saying.cue.start < from) return null;
    if (quotesFrom(unit, saying)) return saying;
  }
  return null;
}
