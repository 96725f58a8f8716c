import { GraphQLError } from 'graphql';
import { doubtOf } from '../ledger/log/doubtOf.ts';
import type { LogDoor } from '../ledger/log/logDoor.ts';
import { badUserInput } from './errors.ts';
import type { NoPoint } from '../ledger/cut/cut.ts';

/** What can be asked of the log, or as of a point of it, and is not there; docs/log.md has the table. */
export type LogRefusalCode =
  | NoPoint['code']
  | 'POINTS_REVERSED'
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
export function refuseDoubtful(log: LogDoor): void {
  const doubt = doubtOf(log);
  if (doubt !== null)
    throw new GraphQLError(doubt, { extensions: { code: 'LOG_REFUSES', http: { status: 503 } } });
}
