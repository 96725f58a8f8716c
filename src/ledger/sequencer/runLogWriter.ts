import { setTimeout as sleep } from 'node:timers/promises';
import { checkpointStore } from '../logFolder/checkpointStore.ts';
import { isKind } from '../../domain/errorWithRemedy.ts';
import { loadOrMakeKey } from '../logFolder/loadOrMakeKey.ts';
import type { KeySource } from '../logFolder/loadOrMakeKey.ts';
import type { LogAccess, LogState, LogFault } from '../storedLog/logAccess.ts';
import type { LogReader } from '../storedLog/logReader.ts';
import type { SignedCheckpoint } from '../../log/note/checkpoint.ts';
import type { Clocks } from './nextTimestamp.ts';
import { startSequencer } from './startSequencer.ts';
import { nextLogHealth } from './nextLogHealth.ts';

export interface LogWriterOptions {
  readonly url: string;
  /** The database role to work as; `null` for that of the URL. */
  readonly role: string | null;
  readonly read: LogReader;
  readonly key: KeySource;
  readonly clocks: Clocks;
  /** Called when the state changes, with the error where there is one. */
  readonly onState: (state: LogState, error: unknown) => void;
  /** Called where the log in the database is taken over by a folder that had no checkpoint of it. */
  readonly onAdopted: (head: SignedCheckpoint) => void;
}

/** A process's part in keeping the log: it brings the queue into the log, or stands by for whoever does. */
export interface LogWriter extends Omit<LogAccess, 'read'> {
  /** Says that something waits in the queue. */
  wake(): void;
  /** Resolves with `true` when nothing waits any more; with `false` where it can't go on, or not within the time. */
  settle(limitMs: number): Promise<boolean>;
  stop(): Promise<void>;
  /** A secret for some use that follows from the key of the log, and stands nowhere in the database. */
  readonly secretFor: (use: string) => Uint8Array;
}

/** How often it is looked whether the queue is empty. */
const POLL_MS = 25;

/**
 * Takes part in writing the log of a database. Throws ErrorWithRemedy (LOG) if the key is invalid, is gone, or belongs to
 * another log: the process then serves nothing.
 */
export async function runLogWriter({ key, read, ...options }: LogWriterOptions): Promise<LogWriter> {
  const keeper = checkpointStore(key.folder);
  const stored = (await read.latestCheckpoint())?.note ?? null;
  const signer = await loadOrMakeKey(key, { kept: await keeper.read(), stored });
  let state: LogState = 'STARTS';
  let trouble: LogFault | null = null;
  /** Whether a person has to do something before the log goes on. */
  let isStuck = false;
  const sequencer = startSequencer({
    ...{ ...options, signer, keeper },
    // Whoever sets the key itself has no folder to lose: a second server, or a container without one.
    mayAdopt: key.value !== null,
    onState: (next, error) => {
      state = next;
      trouble = nextLogHealth(trouble, next, error);
      isStuck = next === 'REFUSES' || isKind(error, 'LOG_FOLDER');
      options.onState(next, error);
    },
  });
  return {
    verifier: signer.verifier,
    state: () => state,
    fault: () => trouble,
    wake: () => {
      sequencer.wake();
    },
    settle: async (limitMs) => {
      const end = performance.now() + limitMs;
      while (await read.hasPendingEntries()) {
        if (isStuck || performance.now() > end) return false;
        sequencer.wake();
        await sleep(POLL_MS);
      }
      return true;
    },
    stop: () => sequencer.stop(),
    secretFor: signer.secretFor,
  };
}
