import type { ComparisonDimension } from '../../domain/question.ts';

/** One named ground for or against a match: how far it holds (0 to 1), and why. */
export interface Feature {
  readonly name: FeatureName;
  readonly strength: number;
  /** One sentence. A function, since of hundreds of candidates only a few are explained. */
  readonly because: () => string;
}

export type FeatureName =
  | 'thing.same'
  | 'thing.people'
  | 'thing.part'
  | 'thing.other'
  | 'thing.open'
  | 'thing.unsaid'
  | 'measured.same'
  | 'measured.other'
  | 'measured.verbOpen'
  | 'measured.verbOther'
  | 'predicate.same'
  | 'predicate.other'
  | 'predicate.open'
  | 'predicate.unsaid'
  | 'qualifier.same'
  | 'qualifier.one'
  | 'qualifier.other'
  | 'modality.other'
  | 'actor.same'
  | 'actor.other'
  | 'target.same'
  | 'target.other'
  | 'names.shared'
  | 'names.other'
  | 'event.near'
  | 'event.far'
  | 'published.near'
  | 'published.far'
  | 'dates.shared'
  | 'dates.one'
  | 'dates.other'
  | 'dates.past'
  | 'conversion'
  | 'context'
  | 'context.sameArticle'
  | 'sentence'
  | 'sentence.one'
  | 'near'
  | 'words'
  | 'words.few'
  | 'speaker.same'
  | 'speaker.other';

/** A dimension in which two claims differ so that no score can make them answers to one question. */
export interface HardMismatch {
  readonly dimension:
    | Extract<ComparisonDimension, 'KIND' | 'COUNTED_THING' | 'PREDICATE' | 'UNIT' | 'SCOPE' | 'MODALITY'>
    | 'POLARITY';
  readonly because: () => string;
}

/** A strength in a reason: "37 %". */
export const formatPercent = (part: number): string => `${String(Math.round(100 * part))} %`;
