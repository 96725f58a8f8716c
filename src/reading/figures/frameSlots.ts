import type { Frame } from '../../domain/frames/frame.ts';

/** A value of a frame, and the tokens that it was read from; end exclusive. */
export interface SlotReading<Value> {
  readonly value: Value;
  readonly from: number;
  readonly to: number;
}

/** The slots that narrow what a figure counts; an absent one is open. */
export type FrameSlots = {
  readonly [
    Name in 'qualifiers' | 'role' | 'location' | 'period' | 'whole' | 'per' | 'sign' | 'status'
  ]?: SlotReading<NonNullable<Frame[Name]>>;
};
