/** What is said and by whom in a unit, in item indexes, before it becomes extents. */
export interface Reading {
  readonly source: Run | null;
  /** The source is whoever spoke last: the cue has no subject in its unit ("and added, “...”"). */
  readonly carried: boolean;
  readonly cue: Run;
  readonly lemma: string;
  /** The last item before what is said or, behind it, of the cue; exclusive. */
  readonly zoneEnd: number;
  readonly content: readonly Run[];
  readonly rule: string;
  readonly beneath: boolean;
  readonly negated: boolean;
  readonly denied: boolean;
  readonly planned: boolean;
  /** What is said stands behind the unit: the cue ends it with a colon or a comma. */
  readonly opensBlock: boolean;
}

/** A run of items: indexes into a unit's items, end exclusive. */
export interface Run {
  readonly from: number;
  readonly to: number;
}
