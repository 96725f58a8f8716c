import { firstReached } from '../../text/firstReached.ts';
import type { Prose } from '../../text/prose.ts';
import type { Extent } from '../../text/extent.ts';
import type { SpeechUnit } from '../statements/speechUnit.ts';
import { byUnit, extentOf } from './byUnit.ts';
import { sayersOf, type Attributed } from './attributionChain.ts';

/** Words without their own source that a reader gives to the speaker before. */
export interface Continued {
  readonly words: Extent;
  readonly entry: Attributed;
}

/** A speaker goes on over as many sentences; behind them a reader has forgotten who speaks. */
const MAX_SENTENCES = 4;
/** A content is the main part of its sentence if it is this part of it. */
const MAIN_PART = 0.4;
/** Rows of a table as the text keeps them. */
const ROW = /\s\|\s/u;

const size = (extents: readonly Extent[]): number =>
  extents.reduce((sum, { start, end }) => sum + end - start, 0);

const isRow = (prose: Prose, unit: SpeechUnit): boolean => {
  const { start, end } = extentOf(unit);
  return ROW.test(prose.text.slice(start, end));
};

/** The one speaker of a unit whose words are its main part; `null` if several speak, or only a part is said. */
function mainSpeaker(prose: Prose, unit: SpeechUnit, all: readonly Attributed[]): Attributed | null {
  const own = sayersOf(all, prose.language.speech.actingVerbs);
  const entry = own.reduce<Attributed | null>(
    (best, other) =>
      best !== null && size(best.saying.content) >= size(other.saying.content) ? best : other,
    null,
  );
  if (entry === null || own.some((other) => other.agent.name !== entry.agent.name)) return null;
  const { saying } = entry;
  // "if you believe the union": the narrator goes on.
  if (saying.negated || saying.denied || saying.ofBody || saying.rule === 'form.believed') return null;
  if (prose.language.speech.words.unspokenVerbs.has(saying.lemma)) return null;
  // "The police have held their press conference.": their words are next.
  if (saying.content.length === 0) return entry;
  const { start, end: last } = extentOf(unit);
  // "…, says Ana Quill, who has run the port since": the words behind the name explain it.
  const end = saying.rule === 'tag.inverted' ? Math.max(entry.source.end, saying.zone.end) : last;
  const within = saying.content.filter((part) => part.start >= start && part.end <= last);
  // "Ivo Brandt has given the figures of the evening: 290 killed": the words in front of a colon are the frame.
  const from = Math.min(...within.map((part) => part.start));
  const colon = prose.text.slice(saying.zone.start, from).trimEnd().endsWith(':');
  const frame = colon ? from - start : saying.zone.end - saying.zone.start;
  // "It is four, Ortiz said, as two more had come": the words behind the tag are said too.
  const rest = behindTag(prose, unit, entry);
  const behind = rest === null ? 0 : rest.end - rest.start;
  return size(within) >= MAIN_PART * (end - start - frame - behind) ? entry : null;
}

/** The words of a unit behind a tag that still are the speaker's (“…, Ortiz said; 64 boats were seized”). */
function behindTag(prose: Prose, unit: SpeechUnit, entry: Attributed): Extent | null {
  const { saying, source } = entry;
  const last = unit.items.at(-1);
  const behind = Math.max(saying.zone.end, source.end, ...saying.content.map(({ end }) => end));
  const at = unit.items.findIndex((item) => item.start >= behind);
  if (last === undefined || at < 0 || !prose.language.speech.goesOnBehindTag(unit.items, at, saying.rule))
    return null;
  return { start: behind, end: last.end };
}

/** Whether a sentence tells of the house itself ("we", "the society"). */
function tellsOfHouse({ language }: Prose, { items }: SpeechUnit): boolean {
  const words = language.speech.ownVoice;
  return items.some(({ lower }) => words?.firstPersons.has(lower) === true || words?.houseNouns.has(lower));
}

/** Whether the words of a speaker are one figure. */
const givesSum = (prose: Prose, { saying }: Attributed): boolean =>
  prose.language.speech.givesSum(saying.rule) && saying.content.some((part) => countsIn(prose, part));

/** Whether words of the text have a number. */
function countsIn({ sentences, language }: Prose, { start, end }: Extent): boolean {
  for (let k = firstReached(sentences, (sentence) => sentence.end > start); ; k++) {
    const sentence = sentences[k];
    if (sentence === undefined || sentence.start >= end) return false;
    if (language.speech.counts(sentence.tokens)) return true;
  }
}

/**
 * The words over which a speaker goes on. The one speaker of a sentence goes on over the next sentences of the paragraph
 * until another source, a contrast or the narrator's own account. A speaker also goes on over the rows or items that a
 * paragraph with a colon or a caption introduces, but never to another of the `entries`. In a text of its publisher's
 * own voice only a sentence that refers back goes on, or one behind "According to the bureau, …". Linear in the units.
 */
export function continueSpeakers(
  prose: Prose,
  units: readonly SpeechUnit[],
  attributed: readonly Attributed[],
  entries: readonly number[],
  ownVoice: boolean,
): Continued[] {
  const { speech } = prose.language;
  const own = byUnit(units, attributed);
  const continued: Continued[] = [];
  let speaker: Attributed | null = null;
  let listed: Attributed | null = null;
  let sentences = 0;
  let counted = false;
  let entry = 0;
  const isReport = units.some((unit) => speech.tellsOfSelf(unit.items));
  units.forEach((unit, index) => {
    const words = extentOf(unit);
    const previous = units[index - 1];
    const opens = previous?.paragraph !== unit.paragraph;
    // Another entry of a live blog: nothing goes on.
    while ((entries[entry] ?? Infinity) < words.end) {
      speaker = null;
      listed = null;
      entry++;
    }
    const row = isRow(prose, unit);
    if (opens) {
      const rows = row && previous !== undefined && isRow(prose, previous);
      listed = rows ? listed : introducing(prose, previous, speaker);
      const back = speaker !== null && counted && speech.refersBack(unit.items);
      if (!back && (listed === null || !row)) speaker = null;
    }
    const said = own[index] ?? [];
    if (said.length > 0) {
      const before = speaker?.agent.name;
      // "There were two; he had asked for ten.": the rest of the sentence is of the same speaker.
      const isSame = said.every(({ agent, saying }) => agent.name === before && !saying.denied);
      if (isSame && speaker !== null && speech.goesOn(unit.items, speaker.agent))
        continued.push({ words, entry: speaker });
      speaker = mainSpeaker(prose, unit, said);
      sentences = 0;
      counted = countsIn(prose, words) || (counted && speaker?.agent.name === before);
      const rest = speaker === null ? null : behindTag(prose, unit, speaker);
      if (rest !== null && speaker !== null) continued.push({ words: rest, entry: speaker });
    } else if (listed !== null && row) continued.push({ words, entry: listed });
    else if (speaker !== null && speech.isIntroduced(unit.items)) sentences++;
    else if (speaker !== null && sentences < MAX_SENTENCES) {
      sentences++;
      counted ||= countsIn(prose, words);
      const back = speech.refersBack(unit.items);
      const cited = ownVoice && speaker.saying.rule === 'according.before' && !tellsOfHouse(prose, unit);
      const alone = isReport || givesSum(prose, speaker);
      const still = back || cited || (!ownVoice && (!alone || speech.takesUp(unit.items)));
      if (still && speech.goesOn(unit.items, speaker.agent)) continued.push({ words, entry: speaker });
      else speaker = null;
    } else speaker = null;
  });
  return continued;
}

/** The speaker of a paragraph that introduces a table: it ends with a colon, or is a caption without a stop. */
function introducing(
  prose: Prose,
  previous: SpeechUnit | undefined,
  speaker: Attributed | null,
): Attributed | null {
  const last = previous?.items.at(-1);
  if (last === undefined || speaker === null) return null;
  return /[.!?…][”"’')\]]*$/u.test(prose.text.slice(last.start, last.end)) ? null : speaker;
}
