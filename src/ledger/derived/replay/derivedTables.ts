/** The tables that are derived from evidence and decisions, with the columns that identify a row. */
export const DERIVED_TABLES = {
  article_head: ['article_id'],
  version_state: ['version_id'],
  near_duplicate: ['version_id', 'of_id'],
  claim_state: ['claim_id'],
  claim_past: ['claim_id', 'since'],
  question_state: ['question_id'],
  question_past: ['question_id', 'since'],
  event_state: ['event_id'],
  event_past: ['event_id', 'since'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type DerivedTable = keyof typeof DERIVED_TABLES;

/** The indexes that a replay needs apart from those columns. It uses no other index of these tables. */
export const REPLAY_INDEXES: readonly string[] = [
  'article_head (version_id)',
  // New rows of such an index wait in a list that each search reads from end to end. PostgreSQL's `autovacuum` does not process
  // temporary tables.
  'version_state USING gin (fingerprint) WITH (fastupdate = off)',
  'claim_state (question_id)',
];
