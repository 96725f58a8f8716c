import type { GraphQLError } from 'graphql';
import { badUserInput } from './errors.ts';

/** What can be asked of the log and is not there. */
export type LogRefusalCode =
  'POSITION_BEYOND_END' | 'SIZE_BEYOND_END' | 'EMPTY_TREE' | 'SIZES_REVERSED' | 'NOT_IN_LOG' | 'ERASED';

/** The refusal of something that the log does not have: HTTP 400 with a code of its own and what to do. */
export const logRefusal = (code: LogRefusalCode, message: string, remedy: string): GraphQLError =>
  badUserInput(`${message} ${remedy}`, { code });
