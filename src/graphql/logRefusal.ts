import { GraphQLError } from 'graphql';
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

/** Throws where the newest head that is stored is not the newest that was signed. */
export function refuseDoubtful({ trouble }: LogDoor): void {
  const { reason = '', isDoubtful = false } = trouble() ?? {};
  if (!isDoubtful) return;
  const message = `${reason} Keep the checkpoint that you have, and ask again when whoever runs this log has set it right.`;
  throw new GraphQLError(message, { extensions: { code: 'LOG_REFUSES' } });
}
