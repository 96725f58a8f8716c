import { groupBy } from '../groupBy.ts';
import { parseInstant } from '../times/parseInstant.ts';
import type { ClaimPlace } from '../vocabulary.ts';
import { partAt, type Layout } from './layout.ts';
import type { Span } from './span.ts';

/** A version of an article, with its times. */
export interface DatedVersion {
  readonly id: string;
  readonly articleId: string;
  readonly ordinal: number;
  readonly publishedInstant: Date | null;
  readonly capturedAt: Date;
  readonly layout: Layout;
}

/** A claim with its place in a version. */
export interface PlacedClaim {
  readonly id: string;
  readonly versionId: string;
  readonly place: ClaimPlace;
  readonly words: Pick<Span, 'start'>;
}

/**
 * Whether a claim was published by a time: in the newest text of its article then, in an older text, later, or nothing
 * dates it.
 */
export type PublicationState = 'CURRENT' | 'FORMER' | 'LATER' | 'UNDATED';

/** A live-blog entry; `at` is in milliseconds since 1970. */
interface Entry {
  readonly at: number | null;
}

/**
 * Tells of each claim whether it was published by a time. `versions` are all versions of the articles of the claims.
 *
 * - A text counts since its date. A text with the date of an earlier one, or with none, counts since its capture: only
 *   the capture tells when it was edited. Nothing is published later than its capture.
 * - A claim in a live-blog entry counts since the time of its entry.
 */
export function publishedBy(
  versions: readonly DatedVersion[],
  claims: readonly PlacedClaim[],
  time: Date,
): ReadonlyMap<string, PublicationState> {
  const claimsOf = groupBy(claims, ({ versionId }) => versionId);
  const states = new Map<string, PublicationState>();
  for (const own of groupBy(versions, ({ articleId }) => articleId).values()) {
    const texts = own.toSorted((a, b) => a.ordinal - b.ordinal);
    const newest = newestBy(time, texts);
    // A text without a date may have been there before those with a date.
    const undated =
      newest === -1 ? texts.findLast(({ publishedInstant }) => publishedInstant === null) : null;
    let lastEntry = -Infinity;
    for (const [index, text] of texts.entries()) {
      const stateOf = (entry: Entry | null): PublicationState => {
        if (index <= newest) return stateInText(entry, text, time, index === newest);
        if (isEntryBetween(entry, lastEntry, time)) return 'CURRENT';
        return text === undated && (entry?.at ?? null) === null ? 'UNDATED' : 'LATER';
      };
      for (const claim of claimsOf.get(text.id) ?? []) states.set(claim.id, stateOf(entryOf(claim, text)));
      if (index >= newest) lastEntry = Math.max(lastEntry, lastEntryBy(time, text));
    }
  }
  return states;
}

/** The index of the newest text that was published by a time; -1 if none was. */
function newestBy(time: Date, texts: readonly DatedVersion[]): number {
  let dated = -Infinity;
  let newest = -1;
  for (const [index, { publishedInstant, capturedAt }] of texts.entries()) {
    const date = publishedInstant?.getTime() ?? -Infinity;
    const since = date > dated ? Math.min(date, capturedAt.getTime()) : capturedAt.getTime();
    dated = Math.max(dated, date);
    if (since <= time.getTime()) newest = index;
  }
  return newest;
}

/** The state of a claim in a text that was published by the time. */
function stateInText(
  entry: Entry | null,
  { capturedAt }: DatedVersion,
  time: Date,
  isNewest: boolean,
): PublicationState {
  if (entry !== null && entry.at !== null && entry.at > time.getTime()) return 'LATER';
  if (!isNewest) return 'FORMER';
  return entry?.at === null && capturedAt > time ? 'UNDATED' : 'CURRENT';
}

/** Whether a later text has an entry that the texts before it lack. */
const isEntryBetween = (entry: Entry | null, after: number, time: Date): boolean =>
  entry !== null && entry.at !== null && entry.at > after && entry.at <= time.getTime();

/** The live-blog entry that has the words of a claim; `null` if none has. */
function entryOf({ place, words }: PlacedClaim, { layout, capturedAt }: DatedVersion): Entry | null {
  const part = place === 'HEADLINE' ? null : partAt(layout, words.start);
  return part === null || part.entry === null ? null : { at: entryTime(part.time, capturedAt) };
}

const entryTime = (printed: string | null, capturedAt: Date): number | null => {
  const at = printed === null ? null : parseInstant(printed);
  return at === null ? null : Math.min(at.getTime(), capturedAt.getTime());
};

/** The time of the last entry up to a time. */
const lastEntryBy = (time: Date, { layout, capturedAt }: DatedVersion): number =>
  layout
    .map((part) => entryTime(part.time, capturedAt) ?? -Infinity)
    .filter((at) => at <= time.getTime())
    .reduce((last, at) => Math.max(last, at), -Infinity);
