import type { ClaimTimes } from '../../domain/times/claimTimes.ts';
import { firstReached } from '../text/firstReached.ts';
import type { Prose } from '../text/prose.ts';
import { sentenceAt } from '../speech/quotes/findQuotes.ts';
import { parseIsoDay } from './days.ts';
import { chooseTime, type TimeQuestion } from './chooseTime.ts';
import { dayNamedBefore } from './dayNamedBefore.ts';
import { findTimes, type FoundTime, type TimedSentence } from './findTimes.ts';
import { sameEventDay } from './sameEventDay.ts';
import type { DatableClaim } from './datableClaim.ts';
import type { Extent } from '../text/extent.ts';

/** The times of a claim, and why they were read so. */
export interface FoundTimes extends ClaimTimes {
  readonly notes: readonly string[];
}

/** More sentences of one quote are not searched for its time. */
const MAX_SENTENCES = 12;

/**
 * Reads the times of a prose and gives each claim its own. `publishedAt` is ISO 8601; `figures` are the words of the
 * figures in order, `entries` the beginnings of the entries of a live blog. It reads a sentence when its first claim asks.
 */
export function readTimes(
  prose: Prose,
  publishedAt: string | null,
  figures: readonly Extent[],
  entries: readonly number[] = [],
): (claim: DatableClaim) => FoundTimes {
  const published = parseIsoDay(publishedAt);
  const read = new Map<number, TimedSentence>();
  const carriedDays = new Map<string, FoundTime | null>();
  const isFigure = ({ start, end }: Extent): boolean => {
    const figure = figures[firstReached(figures, (other) => other.end > start)];
    return figure !== undefined && figure.start < end;
  };
  const timed = (index: number): TimedSentence | null => {
    const known = read.get(index);
    const sentence = prose.sentences[index];
    if (known !== undefined || sentence === undefined) return known ?? null;
    const found = findTimes(sentence, published, isFigure);
    read.set(index, found);
    return found;
  };
  /** Cached for each sentence: it may have thousands of figures. */
  const carriedDay = (index: number, outcome: boolean): FoundTime | null => {
    const key = `${index} ${outcome}`;
    const known = carriedDays.get(key);
    const day =
      known === undefined
        ? sameEventDay(prose, index, firstOfEntry(prose, entries, index), outcome, timed)
        : known;
    carriedDays.set(key, day);
    return day;
  };
  return (claim) => {
    const first = sentenceAt(prose.sentences, claim.words.start);
    const last = Math.min(
      first + MAX_SENTENCES,
      sentenceAt(prose.sentences, Math.max(claim.words.start, claim.words.end - 1)),
    );
    const sentences = timedFrom(first, last, timed);
    const choose = (question: TimeQuestion): FoundTime | null => {
      const time = chooseTime(claim, sentences, question, isFigure);
      if (time?.daysFromNamed == null) return time;
      const at = sentenceAt(prose.sentences, time.start);
      return dayNamedBefore(time, at, firstOfEntry(prose, entries, at), timed);
    };
    const event = choose('EVENT');
    const asOf = choose('AS_OF');
    const carried =
      event === null &&
      asOf === null &&
      claim.kind === 'FIGURE' &&
      (claim.around.length === 0 || claim.outcome) &&
      !claim.previous
        ? carriedDay(first, claim.outcome)
        : null;
    return {
      event: (event ?? carried)?.iso ?? null,
      asOf: asOf?.iso ?? null,
      notes: [
        ...(event === null ? [] : [noteOf(prose, event, 'when it happened')]),
        ...(carried === null
          ? []
          : [`${noteOf(prose, carried, 'when it happened')} It is earlier in the text.`]),
        ...(asOf === null ? [] : [noteOf(prose, asOf, 'when it holds')]),
      ],
    };
  };
}

/** The sentences of two indexes and between them. */
function timedFrom(
  first: number,
  last: number,
  timed: (index: number) => TimedSentence | null,
): readonly TimedSentence[] {
  const sentences: TimedSentence[] = [];
  for (let index = first; index <= last; index++) {
    const sentence = timed(index);
    if (sentence !== null) sentences.push(sentence);
  }
  return sentences;
}

/** The first sentence of the entry around a sentence, or of the article. */
function firstOfEntry({ sentences }: Prose, entries: readonly number[], index: number): number {
  const at = firstReached(entries, (start) => start > (sentences[index]?.start ?? 0));
  const start = entries[at - 1];
  return start === undefined ? 0 : firstReached(sentences, (sentence) => sentence.end > start);
}

function noteOf(prose: Prose, time: FoundTime, what: string): string {
  const words = prose.text.slice(time.start, time.end);
  return time.iso === null
    ? `“${words}” says ${what}; no date can be made of it.`
    : `“${words}” says ${what}: ${time.iso}.`;
}
