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
  /** The database role to use; `null` for the URL's role. */
  readonly role: string | null;
  readonly read: LogReader;
  readonly key: KeySource;
  readonly clocks: Clocks;
  /** Called when the state changes, with its error if there is one. */
  readonly onState: (state: LogState, error: unknown) => void;
  /** Called when a folder without a checkpoint adopts the log in the database. */
  readonly onAdopted: (head: SignedCheckpoint) => void;
}

/** This process's role in writing the log: it moves the outbox into the log, or is the standby of the leader. */
export interface LogWriter extends Omit<LogAccess, 'read'> {
  /** Announces new entries in the outbox. */
  wake(): void;
  /** Resolves with `true` when the outbox is empty; with `false` if the log can't grow, or after the time limit. */
  settle(limitMs: number): Promise<boolean>;
  stop(): Promise<void>;
  /** A secret for a purpose, derived from the log's key and not stored in the database. */
  readonly secretFor: (use: string) => Uint8Array;
}

/** The interval of checks for an empty outbox. */
const POLL_MS = 25;

/**
 * Takes part in writing the log of a database. Throws ErrorWithRemedy (LOG) if the key is invalid or missing, or
 * belongs to another log. The process then serves nothing.
 */
export async function runLogWriter({ key, read, ...options }: LogWriterOptions): Promise<LogWriter> {
  const headStore = checkpointStore(key.folder);
  const stored = (await read.latestCheckpoint())?.note ?? null;
  const signer = await loadOrMakeKey(key, { folderNotes: await headStore.read(), stored });
  let state: LogState = 'STARTS';
  let trouble: LogFault | null = null;
  /** Whether the log can't grow until the operator acts. */
  let isStuck = false;
  const sequencer = startSequencer({
    ...{ ...options, signer, headStore },
    // An operator who sets the key directly has no folder to lose: a second server, or a container without one.
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
