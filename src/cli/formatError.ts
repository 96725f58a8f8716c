import type { Refusal } from '../domain/result.ts';
import { ErrorWithRemedy } from '../domain/errorWithRemedy.ts';
import { ledgerFault } from '../ledger/ledgerFault.ts';

/** The trouble and the remedy of any error; ours carry a remedy. */
export function formatError(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error instanceof ErrorWithRemedy) return withRemedy(error.message, error.remedy);
  const fault = ledgerFault(error);
  if (fault !== null) {
    const trouble = fault === 'TIMEOUT' ? 'took too long' : 'does not answer any more';
    return withRemedy(
      `The database ${trouble}.`,
      'Find the fault with: consilience doctor. Then do the same again.',
    );
  }
  return error.message;
}

/** A refused article: its place, the reason and the remedy. */
export function formatRefusal(place: string, { message, remedy }: Refusal): string {
  return withRemedy(`${place}: ${message}`, remedy);
}

const withRemedy = (message: string, remedy: string): string => `${message}\n  → ${remedy}`;
