/** What one part of the verification found: lines of what differs, and a line that sums up. */
export interface PartResult {
  readonly differences: readonly string[];
  readonly summary: string;
}
