import type { EntrySchema } from './entrySchema.ts';

/** A kind of row that the ledger records. Its name is the prefix of its ids: `claim_01j…`. */
export interface RecordKind extends EntrySchema {
  /** The GraphQL type of its rows; `null` if the rows are not nodes. */
  readonly node: string | null;
  /**
   * Whether erasing a version can erase its entries. A salted entry has random bytes, so the remaining hash does not
   * reveal its words. The entry of a version has its text only as a salted hash.
   */
  readonly isSalted: boolean;
  /** The rows that a replay reads; `null` if no derived state depends on them. */
  readonly replay: ReplaySource | null;
}

/** Rows as `replayBatches` lists them. */
export interface ReplaySource {
  readonly as: 'version' | 'claim' | 'answered' | 'question' | 'placed' | 'decision' | 'retraction';
  /** The column with the id of the version, claim, question, article or decision. */
  readonly id: string;
  /** The bytes of memory that a row takes, as an SQL expression. */
  readonly bytes: string;
}
