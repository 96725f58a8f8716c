import { LogError } from './logError.ts';

/** Why nothing is signed although the stored log is as it was signed: a clock is wrong, or was. */
export class ClockError extends LogError {}
