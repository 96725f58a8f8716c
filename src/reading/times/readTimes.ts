import type { ClaimTimes } from '../../domain/times/claimTimes.ts';
import { firstReached } from '../text/firstReached.ts';
import type { Prose } from '../text/prose.ts';
import { sentenceAt } from '../speech/quotes/findQuotes.ts';
import { parseIsoDay } from './days.ts';
import { chooseTime } from './chooseTime.ts';
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
 * figures in order. It reads a sentence when its first claim asks.
 */
export function readTimes(
  prose: Prose,
  publishedAt: string | null,
  figures: readonly Extent[],
): (claim: DatableClaim) => FoundTimes {
  const published = parseIsoDay(publishedAt);
  const read = new Map<number, TimedSentence>();
  const carriedDays = new Map<number, FoundTime | null>();
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
  const carriedDay = (index: number): FoundTime | null => {
    const known = carriedDays.get(index);
    const day = known === undefined ? sameEventDay(prose, index, timed) : known;
    carriedDays.set(index, day);
    return day;
  };
  return (claim) => {
    const first = sentenceAt(prose.sentences, claim.words.start);
    const last = Math.min(
      first + MAX_SENTENCES,
      sentenceAt(prose.sentences, Math.max(claim.words.start, claim.words.end - 1)),
    );
    const sentences: TimedSentence[] = [];
    for (let index = first; index <= last; index++) {
      const sentence = timed(index);
      if (sentence !== null) sentences.push(sentence);
    }
    const event = chooseTime(claim, sentences, 'EVENT', isFigure);
    const asOf = chooseTime(claim, sentences, 'AS_OF', isFigure);
    const carried =
      event === null &&
      asOf === null &&
      claim.kind === 'FIGURE' &&
      claim.around.length === 0 &&
      !claim.previous
        ? carriedDay(first)
        : null;
    return {
      event: (event ?? carried)?.iso ?? null,
      asOf: asOf?.iso ?? null,
      notes: [
        ...(event === null ? [] : [noteOf(prose, event, 'when it happened')]),
        ...(carried === null
          ? []
          : [`${noteOf(prose, carried, 'when it happened')} It is earlier in the paragraph.`]),
        ...(asOf === null ? [] : [noteOf(prose, asOf, 'when it holds')]),
      ],
    };
  };
}

function noteOf(prose: Prose, time: FoundTime, what: string): string {
  const words = prose.text.slice(time.start, time.end);
  return time.iso === null
    ? `“${words}” says ${what}; no date can be made of it.`
    : `“${words}” says ${what}: ${time.iso}.`;
}
