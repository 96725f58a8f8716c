import type { LogReader } from './logReader.ts';
import type { Verifier } from '../../log/note/verifier.ts';

/**
 * What a process does for the log: it STARTS until the database has answered for the first time; then it LEADS, it
 * STANDS_BY while another one leads, it REFUSES to sign until a person has set something right, or it FAILS and tries
 * again, mostly because the database is away.
 */
export type LogState = 'STARTS' | 'LEADS' | 'STANDS_BY' | 'REFUSES' | 'FAILS';

/** Why nothing more is signed until a person has set something right. */
export interface LogFault {
  /** Without what to do: that is for whoever runs the log. */
  readonly reason: string;
  /**
   * Whether the stored log is not what was signed, so that its last head must not be shown as the newest. Where it is only a
   * clock that is wrong, or the folder that can't be written, it may be.
   */
  readonly isDoubtful: boolean;
}

/** What a server shows of the log. */
export interface LogAccess {
  readonly read: LogReader;
  readonly verifier: Verifier;
  readonly state: () => LogState;
  /** `null` where nothing keeps it from signing but, at most, a database that is away. */
  readonly fault: () => LogFault | null;
}
