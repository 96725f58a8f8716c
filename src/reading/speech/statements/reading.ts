/** A saying in a unit, in item indexes, before it becomes extents. */
export interface Reading {
  readonly source: Run | null;
  /** The source is the last speaker: the cue has no subject in its unit ("and added, “...”"). */
  readonly carried: boolean;
  readonly cue: Run;
  readonly lemma: string;
  /** The end of the items before the content or, behind it, of the cue; exclusive. */
  readonly zoneEnd: number;
  readonly content: readonly Run[];
  readonly rule: string;
  readonly beneath: boolean;
  readonly negated: boolean;
  readonly denied: boolean;
  readonly planned: boolean;
  /** The content is behind the unit: the cue ends the unit with a colon or a comma. */
  readonly opensBlock: boolean;
}

/** A run of items: indexes into a unit's items, end exclusive. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/** The source of the figures in front of a sentence that tells only whose they are. */
export interface FiguresBehind {
  readonly source: Run;
  /** The sentence means all figures of the paragraph before, and not only those of its last sentence. */
  readonly all: boolean;
}
