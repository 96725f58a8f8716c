import { mapNames } from '../mapNames.ts';
import type { ChangeSign, CountStatus, Dimension, Scope } from '../vocabulary.ts';
import type { Words } from '../claims/span.ts';

/**
 * The columns of a frame: what a figure counts. The types, the ledger's statements, the log's entries, the filters and
 * the export all derive from this list.
 * - dimension: of the number ("COUNT", "MONEY")
 * - unit: a unit of measure or a currency code ("km", "USD", "percent"); `null` if none is given
 * - noun: the head of the counted noun phrase, lower case and singular if that is regular ("missile")
 * - nounPhrase: the counted noun phrase as printed ("missiles and drones")
 * - qualifiers: the words that narrow the thing, lower case, in text order ("ballistic", "under 18")
 * - role: the part that the counted people have in the event, as a word in capitals ("VICTIM", "SUSPECT", "OFFICER")
 * - predicate: the lemma of the event of the counted thing ("launch", "intercept", "kill")
 * - actor, target: the heads of the predicate's other arguments: the one who acts ("navy") and the one acted upon
 * ("Israel")
 * - location: the place within the event, as printed ("the northern district")
 * - period: the time that the number spans, as printed ("since the start of the year")
 * - scope: which part of the counted thing the number covers
 * - whole: of a part, the words of its whole ("the 400 prisoners")
 * - per: the denominator of a rate ("100000 resident", "hour")
 * - sign: of a change, its direction
 * - status: how sure the count is ("confirmed deaths", "suspected cases")
 */
export const FRAME_COLUMNS = {
  dimension: { type: 'dimension', filter: true, export: true },
  unit: { type: 'words', filter: true, export: true },
  noun: { type: 'words', filter: true, export: true },
  nounPhrase: { type: 'words', filter: false, export: false },
  qualifiers: { type: 'words', filter: true, export: true },
  role: { type: 'words', filter: true, export: true },
  predicate: { type: 'words', filter: true, export: true },
  actor: { type: 'words', filter: false, export: false },
  target: { type: 'words', filter: false, export: false },
  location: { type: 'words', filter: true, export: true },
  period: { type: 'words', filter: false, export: true },
  scope: { type: 'scope', filter: true, export: true },
  whole: { type: 'words', filter: false, export: true },
  per: { type: 'words', filter: true, export: true },
  sign: { type: 'change_sign', filter: true, export: true },
  status: { type: 'count_status', filter: true, export: true },
} as const;

interface ColumnValue {
  words: string | null;
  dimension: Dimension;
  scope: Scope;
  change_sign: ChangeSign | null;
  count_status: CountStatus | null;
}
type Columns = typeof FRAME_COLUMNS;
export type FrameColumn = keyof Columns;

/** The thing that a figure counts. */
export type Frame = { readonly [Name in FrameColumn]: ColumnValue[Columns[Name]['type']] };

/** The columns of words, each of which may be missing. */
export type FrameWord = {
  [Name in FrameColumn]: Columns[Name]['type'] extends 'words' ? Name : never;
}[FrameColumn];

/** The words of the text that a slot of a frame was read from. */
export interface SlotWords extends Words {
  readonly slot: FrameColumn;
}

export const FRAME_NAMES = Object.keys(FRAME_COLUMNS) as readonly FrameColumn[];
export const FRAME_WORDS = FRAME_NAMES.filter(
  (name): name is FrameWord => FRAME_COLUMNS[name].type === 'words',
);

/** The frame of an object that has more: exactly its columns, in their order. */
export const pickFrame = (from: Frame): Frame => mapNames(FRAME_NAMES, (name) => from[name]) as Frame;
