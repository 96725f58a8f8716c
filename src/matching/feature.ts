/** One named ground of a match: how far it holds (0 to 1), and why, in one sentence. */
export interface Feature {
  readonly name: string;
  readonly strength: number;
  readonly reason: string;
}

/** A dimension in which two claims differ so that no score can make them answers to one question. */
export interface Veto {
  readonly dimension: 'KIND' | 'COUNTED_THING' | 'PREDICATE' | 'UNIT' | 'SCOPE' | 'MODALITY' | 'POLARITY' | 'SPEAKER';
  readonly reason: string;
}
