/** A stretch of the text inside the reading floor: UTF-16 offsets, end exclusive. */
export interface Extent {
  readonly start: number;
  readonly end: number;
}
