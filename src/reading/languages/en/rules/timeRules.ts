import type { TimeRules } from '../../../language.ts';
import { cutClauses } from './times/cutClauses.ts';
import { isFutureOriented } from './times/isFutureOriented.ts';
import { relativeTimeAt } from './times/relativeTimeAt.ts';
import { timeRole, verbOfTime } from './times/timeRole.ts';

/** The grammar of English times. */
export const timeRules: TimeRules = { cutClauses, relativeTimeAt, verbOfTime, timeRole, isFutureOriented };
