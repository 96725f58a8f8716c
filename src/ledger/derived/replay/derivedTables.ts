/** What can be made again from evidence and decisions, with the columns that a row is told by. */
export const DERIVED_TABLES = {
  article_head: ['article_id'],
  version_state: ['version_id'],
  near_duplicate: ['version_id', 'of_id'],
  claim_state: ['claim_id'],
  claim_past: ['claim_id', 'since'],
  question_state: ['question_id'],
  question_past: ['question_id', 'since'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type DerivedTable = keyof typeof DERIVED_TABLES;

/** What playing again looks for beside those columns: of the other indexes of these tables nothing is asked meanwhile. */
export const REPLAY_INDEXES: readonly string[] = [
  'article_head (version_id)',
  // What is new in such an index waits in a list that each search reads from end to end, and nobody tidies temporary ones.
  'version_state USING gin (fingerprint) WITH (fastupdate = off)',
  'claim_state (question_id)',
];
