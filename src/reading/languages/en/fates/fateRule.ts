/** The kinds of figures of which a phrase can tell. */
export type FateOf =
  | /** People, households and animals; also a number without a noun. */ 'LIVING'
  | /** Homes, households and customers; also a number without a noun. */ 'HOMES'
  | /** Buildings, vehicles, ships and aircraft. */ 'BUILT'
  | /** Drones, rockets and other weapons that fly. */ 'THROWN'
  | /** Bullets and shots, and how often a weapon was fired. */ 'SHOTS'
  | /** Police, soldiers, firefighters and medics. */ 'FORCE'
  | /** A measured area. */ 'AREA'
  | /** A measured time. */ 'TIME'
  | /** How often a thing was done. */ 'TIMES'
  | /** A measured distance. */ 'DISTANCE';

/**
 * Phrases that tell what happens to a figure. In a phrase `#` is the figure with its noun, `*` up to three further words,
 * and a verb has the form of its lemma. Auxiliaries of tense, modals and words such as "still" are left out. The rest is a
 * regular expression.
 */
export interface FateRule {
  /** A lemma of `predicates.ts`. */
  readonly lemma: string;
  readonly of: readonly FateOf[];
  readonly phrases: readonly string[];
  /** The noun of the counted or measured thing. */
  readonly thing?: string;
}
