/** What can be made again from evidence and decisions, with the columns that a row is told by. */
export const DERIVED_TABLES = {
  article_head: ['article_id'],
  version_state: ['version_id'],
  version_copy: ['version_id', 'of_id'],
  claim_state: ['claim_id'],
  claim_past: ['claim_id', 'since'],
  question_state: ['question_id'],
  question_past: ['question_id', 'since'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type DerivedTable = keyof typeof DERIVED_TABLES;
