import { expect } from '@jest/globals';
import { verifyLog } from '../../src/ledger/verify/verifyLog.ts';
import { openCheckpoint } from '../../src/log/note/checkpoint.ts';
import { ask } from './ask.ts';
import { must } from './must.ts';
import { naiveTree } from './naiveTree.ts';
import type { TestLog } from './openTestLog.ts';
import { testSigner } from './testSigner.ts';

const { verifier } = testSigner();

/** Ends the connections of all sequencers of this database, as a server does that goes down. */
export const killSequencers = (log: TestLog): Promise<unknown> =>
  ask(
    log.url,
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
     WHERE datname = current_database() AND application_name = 'consilience sequencer'`,
  );

/** Everything that must hold of the stored log; gives the ids in its order. */
export async function expectLogLaws(log: TestLog, notes: readonly string[]): Promise<string[]> {
  const size = await log.read.extent();
  const entries = await log.read.entries(0, size);
  expect(entries.map(({ position }) => position)).toEqual(entries.map((_, n) => n));
  const naive = naiveTree(entries.map(({ bytes }) => bytes));
  const rootOf = new Map<number, string>();
  const stored = (await log.read.checkpoints(0, size)).map(({ note }) => note);
  for (const note of [...stored, ...notes]) {
    const opened = must(openCheckpoint(note, verifier));
    const hex = Buffer.from(opened.root).toString('hex');
    expect(hex).toBe(naive.root(opened.size).toString('hex'));
    expect(rootOf.get(opened.size) ?? hex).toBe(hex);
    rootOf.set(opened.size, hex);
  }
  expect(rootOf.size).toBe(stored.length);
  const { findings } = await verifyLog(log.read, { verifier, folderNotes: notes.slice(-1) });
  expect(findings).toEqual([]);
  expect(await ask(log.url, 'SELECT count(*)::int AS waits FROM outbox')).toEqual([{ waits: 0 }]);
  return entries.map(({ subject }) => subject.id);
}
