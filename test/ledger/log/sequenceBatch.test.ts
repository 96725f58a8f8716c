import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { LogError } from '../../../src/ledger/log/logError.ts';
import { openCheckpoint } from '../../../src/ledger/log/note/checkpoint.ts';
import { sequenceBatch } from '../../../src/ledger/log/sequencer/sequenceBatch.ts';
import type { Sequenced } from '../../../src/ledger/log/sequencer/sequenceBatch.ts';
import { CUTS, CutShort, MemoryLog } from './memoryLog.ts';
import { must } from './must.ts';
import { naiveTree } from './naiveTree.ts';
import { testSigner } from './testSigner.ts';

const signer = testSigner();
const START = Date.parse('2026-03-01T12:00:00Z');

function sequencing(log: MemoryLog, now = () => new Date(START), batchEntries = 5) {
  return { store: log.store, keeper: log.keeper, signer, now, batchEntries };
}
const turn = (log: MemoryLog, now?: () => Date): Promise<Sequenced> => sequenceBatch(sequencing(log, now));

async function refusal(work: Promise<unknown>): Promise<LogError> {
  const error = await work.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (error instanceof LogError) return error;
  throw new Error(`expected a LogError, got ${String(error)}`);
}

/** Everything that must hold of a log, whatever happened to it. */
function assureLaws(log: MemoryLog, ids: readonly string[]): void {
  const { entries, checkpoints } = log;
  expect(entries.map(({ position }) => position)).toEqual(entries.map((_, n) => n));
  expect([...entries, ...log.queue].map(({ subject }) => subject.id)).toEqual(ids);
  const naive = naiveTree(entries.map(({ bytes }) => bytes));
  const rootOf = new Map<number, string>();
  for (const note of [...log.published, ...(log.kept === null ? [] : [log.kept])]) {
    const { size, root } = must(openCheckpoint(note, signer.verifier));
    const hex = Buffer.from(root).toString('hex');
    expect(hex).toBe(naive.root(size).toString('hex'));
    expect(rootOf.get(size) ?? hex).toBe(hex);
    rootOf.set(size, hex);
  }
  expect(rootOf.size).toBe(checkpoints.length);
  expect(checkpoints.at(-1)?.size ?? 0).toBe(entries.length);
  const times = checkpoints.map(({ signedAt }) => signedAt.getTime());
  expect(times).toEqual([...new Set(times)].sort((a, b) => a - b));
  for (const { position, recordedAt } of entries)
    expect(recordedAt).toEqual(checkpoints.find(({ size }) => size > position)?.signedAt);
}

describe('the sequencer', () => {
  test('holds its laws whatever is written, wherever it dies, and whatever the clock says within a minute', async () => {
    const step = fc.oneof(
      { weight: 3, arbitrary: fc.record({ put: fc.integer({ min: 1, max: 12 }) }) },
      {
        weight: 4,
        arbitrary: fc.record({
          cut: fc.constantFrom(null, ...CUTS),
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
            if (!(error instanceof CutShort)) throw error;
          });
          log.cut = null;
          assureLaws(log, ids);
        }
        while ((await turn(log)).entries > 0);
        assureLaws(log, ids);
        expect(log.queue).toEqual([]);
        expect(log.kept).toBe(log.checkpoints.at(-1)?.note ?? null);
      }),
      { numRuns: 150 },
    );
  });

  test('takes no more than a batch, and says what it did', async () => {
    const log = new MemoryLog();
    log.put(['a', 'b', 'c', 'd', 'e', 'f', 'g']);
    expect(await turn(log)).toMatchObject({ entries: 5, checkpoint: { size: 5 } });
    expect(await turn(log)).toMatchObject({ entries: 2, checkpoint: { size: 7 } });
    expect(await turn(log)).toEqual({ entries: 0, checkpoint: null });
  });

  async function grown(): Promise<MemoryLog> {
    const log = new MemoryLog();
    for (const ids of [['a', 'b', 'c'], ['d', 'e'], ['f']]) {
      log.put(ids);
      await turn(log);
    }
    log.put(['g']);
    return log;
  }

  test('refuses a database that is behind the kept checkpoint, be it old or new, and signs nothing', async () => {
    const log = new MemoryLog();
    const restoreEmpty = log.dump();
    log.put(['a', 'b']);
    await turn(log);
    const restoreOld = log.dump();
    log.put(['c']);
    await turn(log);
    const { kept } = log;
    for (const restore of [restoreOld, restoreEmpty]) {
      restore();
      log.put(['other']);
      const { message, remedy } = await refusal(turn(log));
      expect(message).toMatch(/^The database is behind: its log has [02] entries, but 3 were signed/);
      expect(remedy).toContain('backup');
      expect(log.kept).toBe(kept);
      expect(log.queue.length).toBe(1);
    }
  });

  test('refuses a past that was written anew, even where it is longer', async () => {
    const log = new MemoryLog();
    const other = new MemoryLog();
    log.put(['a', 'b', 'c']);
    await turn(log);
    other.put(['x', 'y']);
    await turn(other);
    other.put(['z', 'w']);
    await turn(other);
    other.kept = log.kept;
    other.put(['v']);
    expect((await refusal(turn(other))).message).toMatch(
      /does not go on from .*: it is not what it was at 3 entries/,
    );
  });

  test.each<[string, (log: MemoryLog) => void, RegExp]>([
    [
      'a node that was edited',
      (log) => log.nodes.set('1/2', Buffer.alloc(32)),
      /not what its last checkpoint says/,
    ],
    ['a last entry that was removed', (log) => log.entries.pop(), /not what its last checkpoint says/],
    [
      'a last checkpoint that was removed',
      (log) => log.checkpoints.pop(),
      /not what its last checkpoint says/,
    ],
    [
      'checkpoints that are all gone',
      (log) => {
        log.checkpoints = [];
      },
      /^The database is behind/,
    ],
    [
      'checkpoints that are all gone, the kept one too',
      (log) => {
        log.checkpoints = [];
        log.kept = null;
      },
      /has entries, but no checkpoint/,
    ],
    [
      'a kept checkpoint that is none',
      (log) => {
        log.kept = 'x';
      },
      /^The checkpoint in the memory of the test is not of this log: /,
    ],
  ])('refuses %s', async (_, alter, message) => {
    const log = await grown();
    alter(log);
    expect((await refusal(turn(log))).message).toMatch(message);
    expect(log.queue.length).toBe(1);
  });

  test('refuses the log of another key', async () => {
    const log = await grown();
    log.kept = null;
    const foreign = { ...sequencing(log), signer: testSigner('ledger.example/other') };
    const { message, remedy } = await refusal(sequenceBatch(foreign));
    expect(message).toMatch(/^The last checkpoint in the database is not of this log: it is not signed by/);
    expect(remedy).toContain('key');
  });

  test('takes over a log whose kept checkpoint is elsewhere, and keeps its own from then on', async () => {
    const log = await grown();
    log.kept = null;
    log.queue = [];
    await turn(log);
    expect(log.kept).toBe(log.checkpoints.at(-1)?.note);
  });

  test('refuses to sign when the clock is far behind the last checkpoint', async () => {
    const log = await grown();
    const { message, remedy } = await refusal(turn(log, () => new Date(START - 3_600_000)));
    expect(message).toBe(
      'The clock says 2026-03-01T11:00:00.000Z, but the log was last signed at 2026-03-01T12:00:00.002Z.',
    );
    expect(remedy).toContain('clock');
    expect(log.queue.length).toBe(1);
  });
});
