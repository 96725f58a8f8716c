/**
 * The relation of a clause to the one around it. WHEN tells of the same time or just before; ASIDE adds to one word of it.
 * CONTENT is said or known; OTHER is a reason, condition or limit; BESIDE is next to it.
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
