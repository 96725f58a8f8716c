/** How a claim of a checked text relates to the latest claims of its question, one of each origin. */
export const CHECK_OUTCOMES = [
  /** A latest claim says so, and none contradicts it. */
  'AGREES',
  /** A latest claim says so, and another one contradicts it. */
  'DISPUTED',
  /** It repeats a figure that its source has replaced or corrected. */
  'OUTDATED',
  /** No latest claim says so, and one or more contradict it. */
  'CONTRADICTS',
  /** The ledger has no claim to compare it with. */
  'UNKNOWN',
] as const;
export type CheckOutcome = (typeof CHECK_OUTCOMES)[number];
