/**
 * What a clause is to the one around it: WHEN says what went on meanwhile or just before, ASIDE adds something about one
 * word of it, CONTENT is what somebody says or knows, OTHER is a reason, condition or limit, BESIDE stands next to it.
 */
export type ClauseKind = 'MAIN' | 'BESIDE' | 'WHEN' | 'ASIDE' | 'CONTENT' | 'OTHER';

export interface Clause {
  readonly kind: ClauseKind;
  /** The index of the clause around it; `null` for the first. */
  readonly parent: number | null;
}

/** The clauses of a sentence. */
export interface Clauses {
  readonly clauses: readonly Clause[];
  /** For each token the index of its clause. */
  readonly of: readonly number[];
}
