import type { Refusal } from '../domain/result.ts';
import { ledgerFault } from '../ledger/ledgerFault.ts';

/** What is wrong and what to do, for any error: those of ours carry a remedy. */
export function formatError(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { remedy } = error as { remedy?: unknown };
  if (typeof remedy === 'string') return withRemedy(error.message, remedy);
  const fault = ledgerFault(error);
  if (fault !== null) {
    const trouble = fault === 'TIMEOUT' ? 'took too long' : 'does not answer any more';
    return withRemedy(
      `The database ${trouble}.`,
      'See what is wrong with it: consilience doctor. Then do the same again.',
    );
  }
  return error.message;
}

/** A refused article: where it is, what is wrong and what to do. */
export function formatRefusal(place: string, { message, remedy }: Refusal): string {
  return withRemedy(`${place}: ${message}`, remedy);
}

const withRemedy = (message: string, remedy: string): string => `${message}\n  → ${remedy}`;
