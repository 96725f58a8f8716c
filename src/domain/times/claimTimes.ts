/** When a claim holds. ISO 8601, as precise as the article gives it ("2024", "2024-04", "2024-04-13"); `null` if not given. */
export interface ClaimTimes {
  /** When the reported event happened. */
  readonly event: string | null;
  /** The time for which a figure is stated. */
  readonly asOf: string | null;
}
