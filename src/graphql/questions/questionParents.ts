import type { Agreement, AgreementOrigin, SeriesPoint } from '../../comparison/agreement/agreement.ts';
import type { Loaded, Loaders } from '../loaders/loaders.ts';

export type AgreementParent = Loaded<
  Agreement & {
    readonly spread: string | null;
    /** The publication time of its claims; `null` for all. */
    readonly reportedBy: Date | null;
    readonly undatedCount: number;
  }
>;
export type OriginParent = Loaded<AgreementOrigin>;
export type TimelineParent = Loaded<SeriesPoint>;
/** A claim that prints a figure that its body took back. */
export type PrintingParent = Loaded<{ readonly claimId: string; readonly isCurrent: boolean }>;

/** A question between two points of its history, each with the loaders of its cut. */
export interface QuestionDiffParent {
  readonly id: string;
  readonly since: Date;
  readonly before: Loaders;
  readonly after: Loaders;
}
