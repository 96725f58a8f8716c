const DATE = /^\d{4}-\d{2}-\d{2}$/;

/**
 * The instant of an ISO 8601 date or date-time, for ordering: a date counts as its first moment in UTC. `null` if the
 * string is neither.
 */
export function parseInstant(time: string): Date | null {
  const instant = new Date(DATE.test(time) ? `${time}T00:00:00Z` : time);
  return Number.isNaN(instant.getTime()) ? null : instant;
}
