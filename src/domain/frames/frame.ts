import { mapNames } from '../mapNames.ts';
import type { Dimension, Scope } from '../vocabulary.ts';

/**
 * The columns of a frame: what a figure counts. The types, the ledger's statements, the log's entries, the filters and
 * the export all derive from this list.
 * - dimension: of the number ("COUNT", "MONEY")
 * - unit: a unit of measure or a currency code ("km", "USD", "percent"); `null` if none is given
 * - noun: the head of the counted noun phrase, lower case and singular if that is regular ("missile")
 * - nounPhrase: the counted noun phrase as printed ("missiles and drones")
 * - predicate: the lemma of the event of the counted thing ("launch", "intercept", "kill")
 * - actor, target: the heads of the predicate's other arguments: the one who acts ("navy") and the one acted upon
 * ("Israel")
 * - scope: which part of the counted thing the number covers
 */
export const FRAME_COLUMNS = {
  dimension: { type: 'dimension', filter: true, export: true },
  unit: { type: 'words', filter: true, export: true },
  noun: { type: 'words', filter: true, export: true },
  nounPhrase: { type: 'words', filter: false, export: false },
  predicate: { type: 'words', filter: true, export: true },
  actor: { type: 'words', filter: false, export: false },
  target: { type: 'words', filter: false, export: false },
  scope: { type: 'scope', filter: true, export: true },
} as const;

interface ColumnValue {
  words: string | null;
  dimension: Dimension;
  scope: Scope;
}
type Columns = typeof FRAME_COLUMNS;
export type FrameColumn = keyof Columns;

/** The thing that a figure counts. */
export type Frame = { readonly [Name in FrameColumn]: ColumnValue[Columns[Name]['type']] };

/** The columns of words, each of which may be missing. */
export type FrameWord = {
  [Name in FrameColumn]: Columns[Name]['type'] extends 'words' ? Name : never;
}[FrameColumn];

export const FRAME_NAMES = Object.keys(FRAME_COLUMNS) as readonly FrameColumn[];
export const FRAME_WORDS = FRAME_NAMES.filter(
  (name): name is FrameWord => FRAME_COLUMNS[name].type === 'words',
);

/** The frame of an object that has more: exactly its columns, in their order. */
export const pickFrame = (from: Frame): Frame => mapNames(FRAME_NAMES, (name) => from[name]) as Frame;
