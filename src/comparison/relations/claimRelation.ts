import type { ComparisonDimension } from '../../domain/question.ts';
import type { Relation } from '../../domain/agreement/relation.ts';

/** Words of two quotations that differ, in order; a side is empty where the other adds words. */
export interface WordDifference {
  readonly first: string;
  readonly second: string;
}

/** How a first claim stands to a second one. */
export interface ClaimRelation {
  readonly relation: Relation;
  /** The dimension that differs, exactly where the relation is NOT_COMPARABLE. */
  readonly dimension: ComparisonDimension | null;
  /** What a reader takes the two figures to mean is disjoint, though their words are compatible. */
  readonly strained: boolean;
  /** Distance of the typical intervals over the smaller point, a decimal string; `null` where there is no such ratio. */
  readonly gap: string | null;
  /** Only for quotations that conflict. */
  readonly differences: readonly WordDifference[];
  /** One sentence that names the words. */
  readonly reason: string;
}

/** A relation with a reason, of which nothing else is known. */
export const plainRelation = (relation: Relation, reason: string): ClaimRelation => ({
  relation,
  dimension: null,
  strained: false,
  gap: null,
  differences: [],
  reason,
});
