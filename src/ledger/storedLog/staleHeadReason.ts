import type { LogAccess } from './logAccess.ts';

/**
 * Why the newest head that is stored must not be shown as the newest that was signed, with what whoever follows the log can
 * do; `null` where it may. Who runs the log finds on stderr what to do.
 */
export function staleHeadReason({ fault }: Pick<LogAccess, 'fault'>): string | null {
  const now = fault();
  if (!now?.isDoubtful) return null;
  return `${now.reason} Keep the checkpoint that you have, and ask again when whoever runs this log has set it right.`;
}
