import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { openCheckpoint } from '../../../src/log/note/checkpoint.ts';
import { sequenceBatch } from '../../../src/ledger/sequencer/sequenceBatch.ts';
import { INTERRUPTIONS, InterruptedError, MemoryLog } from './memoryLog.ts';
import { must } from '../../support/must.ts';
import { naiveTree } from '../../support/naiveTree.ts';
import { testSigner } from '../../support/testSigner.ts';
import { grown, refusal, sequencing, START, turn } from './turns.ts';

const { verifier } = testSigner();

/** The laws of a log, which hold after any events. */
function assureLaws(log: MemoryLog, ids: readonly string[]): void {
  const { entries, checkpoints } = log;
  expect(entries.map(({ position }) => position)).toEqual(entries.map((_, n) => n));
  expect([...entries, ...log.queue].map(({ subject }) => subject.id)).toEqual(ids);
  const naive = naiveTree([...entries, ...log.queue].map(({ bytes }) => bytes));
  const rootOf = new Map<number, string>();
  for (const note of [...log.published, ...log.folderNotes]) {
    const { size, root } = must(openCheckpoint(note, verifier));
    const hex = Buffer.from(root).toString('hex');
    expect(hex).toBe(naive.root(size).toString('hex'));
    expect(rootOf.get(size) ?? hex).toBe(hex);
    rootOf.set(size, hex);
  }
  // A checkpoint may be prepared and not stored yet.
  expect([checkpoints.length, checkpoints.length + 1]).toContain(rootOf.size);
  expect(checkpoints.at(-1)?.size ?? 0).toBe(entries.length);
  // Every visible head is kept.
  expect(
    Math.max(0, ...log.folderNotes.map((note) => must(openCheckpoint(note, verifier)).size)),
  ).toBeGreaterThanOrEqual(entries.length);
  for (const [at, { note }] of checkpoints.entries()) {
    const { previous, time } = must(openCheckpoint(note, verifier));
    const before = checkpoints[at - 1];
    const named = before && must(openCheckpoint(before.note, verifier));
    expect(previous).toEqual(named ? { size: named.size, textHash: named.textHash } : null);
    expect(time).toEqual(checkpoints[at]?.signedAt);
  }
  const times = checkpoints.map(({ signedAt }) => signedAt.getTime());
  expect(times).toEqual([...new Set(times)].sort((a, b) => a - b));
  for (const { position, recordedAt } of entries)
    expect(recordedAt).toEqual(checkpoints.find(({ size }) => size > position)?.signedAt);
}

describe('the sequencer', () => {
  test('keeps its laws with any entries, deaths at any point, and clocks within a minute', async () => {
    const step = fc.oneof(
      { weight: 3, arbitrary: fc.record({ put: fc.integer({ min: 1, max: 12 }) }) },
      {
        weight: 4,
        arbitrary: fc.record({
          cut: fc.constantFrom(null, ...INTERRUPTIONS),
          seconds: fc.integer({ min: -20, max: 20 }),
        }),
      },
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
        const log = new MemoryLog();
        const ids: string[] = [];
        for (const one of steps) {
          if ('put' in one) {
            const added = Array.from({ length: one.put }, (_, n) => `claim_${ids.length + n}`);
            log.put(added);
            ids.push(...added);
            continue;
          }
          log.cut = one.cut;
          await turn(log, () => new Date(START + one.seconds * 1000)).catch((error: unknown) => {
            if (!(error instanceof InterruptedError)) throw error;
          });
          log.cut = null;
          assureLaws(log, ids);
        }
        while ((await turn(log)).entries > 0);
        assureLaws(log, ids);
        expect(log.queue).toEqual([]);
        expect(log.folderNotes).toEqual([log.checkpoints.at(-1)?.note ?? []].flat());
      }),
      { numRuns: 150 },
    );
  });

  test('takes no more than a batch, and reports it', async () => {
    const log = new MemoryLog();
    log.put(['a', 'b', 'c', 'd', 'e', 'f', 'g']);
    expect(await turn(log)).toMatchObject({ entries: 5, checkpoint: { size: 5 } });
    expect(await turn(log)).toMatchObject({ entries: 2, checkpoint: { size: 7 } });
    expect(await turn(log)).toEqual({ entries: 0, checkpoint: null });
  });

  test('refuses a database that is behind the kept checkpoint, old or new, and signs nothing', async () => {
    const log = new MemoryLog();
    const restoreEmpty = log.dump();
    log.put(['a', 'b']);
    await turn(log);
    const restoreOld = log.dump();
    log.put(['c']);
    await turn(log);
    const { folderNotes } = log;
    for (const restore of [restoreOld, restoreEmpty]) {
      restore();
      log.put(['other']);
      const { message, remedy } = await refusal(turn(log));
      expect(message).toMatch(/^The database is behind: its log has [02] entries, but 3 were signed/);
      expect(remedy).toContain('backup');
      expect(log.folderNotes).toEqual(folderNotes);
      expect(log.queue.length).toBe(1);
    }
  });

  test('refuses a rewritten past, even if it is longer', async () => {
    const log = new MemoryLog();
    const other = new MemoryLog();
    log.put(['a', 'b', 'c']);
    await turn(log);
    other.put(['x', 'y']);
    await turn(other);
    other.put(['z', 'w']);
    await turn(other);
    other.prepared = log.prepared;
    other.put(['v']);
    expect((await refusal(turn(other))).message).toMatch(
      /does not continue from .*: it changed below 3 entries/,
    );
  });

  test.each<[string, (log: MemoryLog) => void, RegExp]>([
    [
      'a node that was edited',
      (log) => log.nodes.set('1/2', Buffer.alloc(32)),
      /does not match its last checkpoint/,
    ],
    ['a last entry that was removed', (log) => log.entries.pop(), /does not match its last checkpoint/],
    [
      'a last checkpoint that was removed',
      (log) => log.checkpoints.pop(),
      /does not match its last checkpoint/,
    ],
    [
      'checkpoints that are all gone',
      (log) => {
        log.checkpoints = [];
      },
      /has entries, but no checkpoint/,
    ],
    [
      'a time of the last checkpoint that was moved',
      (log) => {
        log.checkpoints = log.checkpoints.map((one) => ({ ...one, signedAt: new Date(START + 900) }));
      },
      /does not match its last checkpoint/,
    ],
    [
      'a kept checkpoint that is none',
      (log) => {
        log.prepared = 'x';
      },
      /^The kept checkpoint is not of this log: /,
    ],
    [
      'a log of which nothing is kept beside the key',
      (log) => {
        log.prepared = null;
      },
      /^The database has a log of 6 signed entries, but no checkpoint of it is kept beside the key/,
    ],
  ])('refuses %s', async (_, alter, message) => {
    const log = await grown();
    alter(log);
    expect((await refusal(turn(log))).message).toMatch(message);
    expect(log.queue.length).toBe(1);
  });

  test('refuses the log of another key', async () => {
    const log = await grown();
    log.prepared = null;
    const foreign = { ...sequencing(log), signer: testSigner('ledger.example/other') };
    const { message, remedy } = await refusal(sequenceBatch(foreign));
    expect(message).toMatch(/^The last checkpoint in the database is not of this log: it is not signed by/);
    expect(remedy).toContain('key');
  });

  test('takes over a log whose heads are kept elsewhere if it is allowed to, says so, and keeps them from then on', async () => {
    const log = await grown();
    log.prepared = null;
    log.queue = [];
    const adopted: number[] = [];
    const onAdopted = ({ size }: { size: number }): number => adopted.push(size);
    for (let turns = 0; turns < 2; turns++)
      await sequenceBatch({ ...sequencing(log), mayAdopt: true, onAdopted });
    expect([log.folderNotes, adopted]).toEqual([[log.checkpoints.at(-1)?.note], [6]]);
  });
});
