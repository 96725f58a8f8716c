import { GraphQLError } from 'graphql';
import { staleHeadReason } from '../../ledger/storedLog/staleHeadReason.ts';
import type { LogAccess } from '../../ledger/storedLog/logAccess.ts';
import { badUserInput } from '../errors/badUserInput.ts';
import type { AsOfError } from '../../ledger/asOf/asOfInstant.ts';

/** What can be asked of the log, or as of a point of it, and is not there; docs/log.md has the table. */
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

/** The refusal of something that the log does not have: HTTP 400 with a code of its own and what to do. */
export const logRefusal = (code: LogRefusalCode, message: string, remedy: string): GraphQLError =>
  badUserInput(`${message} ${remedy}`, { code });

/** Throws where the newest head that is stored is not the newest that was signed: HTTP 503, as `/checkpoint` answers. */
export function refuseStaleHead(log: LogAccess): void {
  const doubt = staleHeadReason(log);
  if (doubt !== null)
    throw new GraphQLError(doubt, { extensions: { code: 'LOG_REFUSES', http: { status: 503 } } });
}
