import type { LogReader } from './logReader.ts';
import type { Verifier } from '../../log/note/verifier.ts';

/**
 * This process's role in writing the log. `STARTS`: until the database answers for the first time. `LEADS`: it signs.
 * `STANDS_BY`: another process leads. `REFUSES`: it does not sign until the operator acts. `FAILS`: it retries, mostly
 * because the database is unavailable.
 */
export type LogState = 'STARTS' | 'LEADS' | 'STANDS_BY' | 'REFUSES' | 'FAILS';

/** The reason why the log can't grow until the operator acts. */
export interface LogFault {
  /** Without the remedy, which is for the operator. */
  readonly reason: string;
  /**
   * Whether the stored log differs from the signed one, so that its last head must not be served as the newest. A wrong
   * clock or an unwritable folder does not make it doubtful.
   */
  readonly isDoubtful: boolean;
}

/** The log as a server shows it. */
export interface LogAccess {
  readonly read: LogReader;
  readonly verifier: Verifier;
  readonly state: () => LogState;
  /** `null` if the process can sign, apart from an unavailable database. */
  readonly fault: () => LogFault | null;
}
