import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError } from 'graphql';
import type { GraphQLFormattedError } from 'graphql';
import { ledgerFault } from '../../ledger/ledgerFault.ts';
import { explainAsOfError } from './explainAsOfError.ts';

const INTERNAL = 'INTERNAL_SERVER_ERROR';

/** The HTTP status of each fault of the server, by its code. Every other code is about the request. */
export const FAULT_STATUS: ReadonlyMap<unknown, number> = new Map([
  [INTERNAL, 500],
  ['DATABASE_UNAVAILABLE', 503],
  ['TIMEOUT', 503],
]);

const FAULTS = {
  UNAVAILABLE: {
    code: 'DATABASE_UNAVAILABLE',
    message: 'The database does not answer. Try again in a few seconds.',
  },
  TIMEOUT: {
    code: 'TIMEOUT',
    message: 'The query took too long and was stopped. Ask for less or for something rarer.',
  },
} as const;

/**
 * The error as a client sees it: message and code if it is about the request, else masked. `reportErrors` logs the
 * whole error and adds the id of the request.
 */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const original = unwrapResolverError(error);
  const { stacktrace: _, ...extensions } = formatted.extensions ?? {};
  if (original instanceof GraphQLError && extensions['code'] !== INTERNAL)
    return explainAsOfError({ ...formatted, extensions });
  const { path, locations } = formatted;
  const fault = ledgerFault(original);
  const { code, message } = fault === null ? { code: INTERNAL, message: 'Internal error' } : FAULTS[fault];
  return { message, ...(path && { path }), ...(locations && { locations }), extensions: { code } };
}
