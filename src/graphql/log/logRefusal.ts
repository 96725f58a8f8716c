import { GraphQLError } from 'graphql';
import { staleHeadReason } from '../../ledger/storedLog/staleHeadReason.ts';
import type { LogAccess } from '../../ledger/storedLog/logAccess.ts';
import { badUserInput } from '../errors/badUserInput.ts';
import type { AsOfError } from '../../ledger/asOf/asOfInstant.ts';

/** The codes of refusals by the log or by an as-of read; docs/log.md has the table. */
export type LogRefusalCode =
  | AsOfError['code']
  | 'POINTS_REVERSED'
  | 'MALFORMED_POINT'
  | 'NOT_AT_POINT'
  | 'POINT_DIFFERS'
  | 'AMBIGUOUS_INPUT'
  | 'SIZE_BEYOND_END'
  | 'NO_CHECKPOINT'
  | 'EMPTY_TREE'
  | 'SIZES_REVERSED'
  | 'NOT_IN_LOG'
  | 'ERASED';

/** The refusal of a request to the log: HTTP 400 with a code and a remedy. */
export const logRefusal = (code: LogRefusalCode, message: string, remedy: string): GraphQLError =>
  badUserInput(`${message} ${remedy}`, { code });

/** Throws if the newest stored head is not the newest signed one: HTTP 503, as `/checkpoint`. */
export function refuseStaleHead(log: LogAccess): void {
  const doubt = staleHeadReason(log);
  if (doubt !== null)
    throw new GraphQLError(doubt, { extensions: { code: 'LOG_REFUSES', http: { status: 503 } } });
}
