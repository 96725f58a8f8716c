import { FRAME_WORDS, type Frame } from '../../src/domain/frames/frame.ts';
import { mapNames } from '../../src/domain/mapNames.ts';

/** A frame with only the given columns. */
export const makeFrame = (known: Partial<Frame>): Frame => ({
  ...mapNames(FRAME_WORDS, () => null),
  dimension: 'COUNT',
  scope: 'TOTAL',
  sign: null,
  status: null,
  ...known,
});
