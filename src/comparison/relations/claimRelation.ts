import type { ComparisonDimension } from '../../domain/question.ts';
import type { Relation } from '../../domain/agreement/relation.ts';

/** Words of two quotations that differ, in order; a side is empty if the other adds words. */
export interface WordDifference {
  readonly first: string;
  readonly second: string;
}

/** The relation of a first claim to a second one. */
export interface ClaimRelation {
  readonly relation: Relation;
  /** The dimension that differs, exactly if the relation is NOT_COMPARABLE. */
  readonly dimension: ComparisonDimension | null;
  /** The two suggested intervals are disjoint, though the words are compatible. */
  readonly strained: boolean;
  /**
   * Distance of the typical intervals over the smaller point, a decimal string; `null` if there is no such
   * ratio.
   */
  readonly gap: string | null;
  /** Only for quotations that conflict. */
  readonly differences: readonly WordDifference[];
  /** One sentence that names the words. */
  readonly reason: string;
}

/** A relation with a reason and nothing else. */
export const plainRelation = (relation: Relation, reason: string): ClaimRelation => ({
  relation,
  dimension: null,
  strained: false,
  gap: null,
  differences: [],
  reason,
});
