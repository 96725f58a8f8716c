import type { LogAccess } from './logAccess.ts';

/**
 * The reason not to serve the stored head, with advice for followers; `null` if it may be served. The operator finds
 * the remedy on stderr.
 */
export function staleHeadReason({ fault }: Pick<LogAccess, 'fault'>): string | null {
  const now = fault();
  if (!now?.isDoubtful) return null;
  return `${now.reason} Keep your checkpoint and retry after the operator has fixed the log.`;
}
