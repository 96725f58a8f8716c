import type { LogReader } from './logReader.ts';
import type { Verifier } from './note/verifier.ts';

/**
 * What a process does for the log: it STARTS until the database has answered for the first time; then it LEADS, it
 * STANDS_BY while another one leads, it REFUSES to sign until a person has set something right, or it FAILS and tries
 * again, mostly because the database is away.
 */
export type LogState = 'STARTS' | 'LEADS' | 'STANDS_BY' | 'REFUSES' | 'FAILS';

/** What a server shows of the log. */
export interface LogDoor {
  readonly read: LogReader;
  readonly verifier: Verifier;
  readonly state: () => LogState;
}
