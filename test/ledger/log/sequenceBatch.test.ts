import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { LogError } from '../../../src/ledger/log/logError.ts';
import { openCheckpoint } from '../../../src/ledger/log/note/checkpoint.ts';
import { sequenceBatch } from '../../../src/ledger/log/sequencer/sequenceBatch.ts';
import type { Sequenced } from '../../../src/ledger/log/sequencer/sequenceBatch.ts';
import { CUTS, CutShort, MemoryLog } from './memoryLog.ts';
import type { Cut } from './memoryLog.ts';
import { must } from './must.ts';
import { naiveTree } from './naiveTree.ts';
import { testSigner } from './testSigner.ts';

const signer = testSigner();
const START = Date.parse('2026-03-01T12:00:00Z');

function sequencing(log: MemoryLog, now = () => new Date(START), wasAhead: Date | null = null) {
  return {
    ...{ store: log.store, keeper: log.keeper, signer, clocks: { now, wasAhead }, batchEntries: 5 },
    ...{ mayAdopt: false, onAdopted: () => undefined },
  };
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
  const naive = naiveTree([...entries, ...log.queue].map(({ bytes }) => bytes));
  const rootOf = new Map<number, string>();
  for (const note of [...log.published, ...log.kept]) {
    const { size, root } = must(openCheckpoint(note, signer.verifier));
    const hex = Buffer.from(root).toString('hex');
    expect(hex).toBe(naive.root(size).toString('hex'));
    expect(rootOf.get(size) ?? hex).toBe(hex);
    rootOf.set(size, hex);
  }
  // One may be pledged that is not stored yet.
  expect([checkpoints.length, checkpoints.length + 1]).toContain(rootOf.size);
  expect(checkpoints.at(-1)?.size ?? 0).toBe(entries.length);
  // What others can see is kept.
  expect(
    Math.max(0, ...log.kept.map((note) => must(openCheckpoint(note, signer.verifier)).size)),
  ).toBeGreaterThanOrEqual(entries.length);
  for (const [at, { note }] of checkpoints.entries()) {
    const { previous, time } = must(openCheckpoint(note, signer.verifier));
    const before = checkpoints[at - 1];
    const named = before && must(openCheckpoint(before.note, signer.verifier));
    expect(previous).toEqual(named ? { size: named.size, textHash: named.textHash } : null);
    expect(time).toEqual(checkpoints[at]?.signedAt);
  }
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
        expect(log.kept).toEqual([log.checkpoints.at(-1)?.note ?? []].flat());
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
      expect(log.kept).toEqual(kept);
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
    other.pledged = log.pledged;
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
      /has entries, but no checkpoint/,
    ],
    [
      'a time of the last checkpoint that was moved',
      (log) => {
        log.checkpoints = log.checkpoints.map((one) => ({ ...one, signedAt: new Date(START + 900) }));
      },
      /not what its last checkpoint says/,
    ],
    [
      'a kept checkpoint that is none',
      (log) => {
        log.pledged = 'x';
      },
      /^The kept checkpoint is not of this log: /,
    ],
    [
      'a log of which nothing is kept beside the key',
      (log) => {
        log.pledged = null;
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
    log.pledged = null;
    const foreign = { ...sequencing(log), signer: testSigner('ledger.example/other') };
    const { message, remedy } = await refusal(sequenceBatch(foreign));
    expect(message).toMatch(/^The last checkpoint in the database is not of this log: it is not signed by/);
    expect(remedy).toContain('key');
  });

  test('takes over a log whose heads are kept elsewhere where it may, says so, and keeps them from then on', async () => {
    const log = await grown();
    log.pledged = null;
    log.queue = [];
    const adopted: number[] = [];
    const onAdopted = ({ size }: { size: number }): number => adopted.push(size);
    for (let turns = 0; turns < 2; turns++)
      await sequenceBatch({ ...sequencing(log), mayAdopt: true, onAdopted });
    expect([log.kept, adopted]).toEqual([[log.checkpoints.at(-1)?.note], [6]]);
  });

  describe('after a head that others can see', () => {
    /** A log whose process died just after the commit of its second batch, and how to set the database back before it. */
    async function diedAfterCommit(at: Cut): Promise<{ log: MemoryLog; setBack: () => void }> {
      const log = new MemoryLog();
      log.put(['a', 'b']);
      await turn(log);
      log.put(['c', 'd', 'e']);
      const setBack = log.dump();
      log.cut = at;
      await turn(log).catch(() => undefined);
      return { log, setBack };
    }

    test('stores the very same one where the database is set back to just before it', async () => {
      const { log, setBack } = await diedAfterCommit('committed');
      const seen = log.published.at(-1);
      setBack();
      log.put(['f']);
      expect(await turn(log)).toMatchObject({ entries: 3, checkpoint: { size: 5, note: seen } });
      expect(await turn(log)).toMatchObject({ entries: 1, checkpoint: { size: 6 } });
    });

    test('signs no other one where what waits is not the same', async () => {
      const { log, setBack } = await diedAfterCommit('committed');
      const { kept } = log;
      setBack();
      log.queue = [];
      log.put(['c', 'd', 'forged']);
      const { message, remedy } = await refusal(turn(log));
      expect(message).toBe(
        'The database is behind: its log has 2 entries, but 5 were signed, as log.checkpoint says.',
      );
      expect(remedy).toContain('consilience verify --keep');
      expect([log.kept, log.entries.length, log.queue.length]).toEqual([kept, 2, 3]);
    });

    test('notices that the database is set back also where nothing waits', async () => {
      const { log, setBack } = await diedAfterCommit('committed');
      setBack();
      log.queue = [];
      expect((await refusal(turn(log))).message).toMatch(/^The database is behind/);
    });

    test('carries out what was pledged where the commit did not come about, with its time', async () => {
      const { log } = await diedAfterCommit('commit');
      expect(log.published.length).toBe(1);
      const { pledged } = log;
      log.put(['f', 'g', 'h']);
      const { checkpoint } = await turn(log, () => new Date(START + 5_000));
      expect(checkpoint).toMatchObject({ size: 5, note: pledged, signedAt: new Date(START + 1) });
    });

    test('signs the same tree again where another process went on a part of the way', async () => {
      const { log } = await diedAfterCommit('commit');
      const { pledged } = log;
      log.pledged = log.published.at(-1) ?? null;
      await sequenceBatch({ ...sequencing(log), batchEntries: 1 });
      log.pledged = pledged;
      const { checkpoint } = await turn(log);
      const [one, other] = [pledged ?? '', checkpoint?.note ?? ''].map((note) =>
        must(openCheckpoint(note, signer.verifier)),
      );
      expect(other).toMatchObject({ size: 5, root: one?.root, previous: { size: 3 } });
      expect(log.kept).toEqual([checkpoint?.note]);
    });
  });

  describe('the clock', () => {
    const back = (): Date => new Date(START - 3_600_000);
    const last = new Date(START + 2);
    async function ahead(): Promise<MemoryLog> {
      const log = await grown();
      log.clock = back;
      return log;
    }

    test('that is far behind the last head is refused, with when it goes on and with the way out', async () => {
      const log = await ahead();
      const { message, remedy } = await refusal(turn(log, back));
      expect(message).toBe(
        'The log was last signed at 2026-03-01T12:00:00.002Z, which is more than a minute ahead of the clock of this machine.',
      );
      expect(remedy).toContain('signing goes on by itself at 2026-03-01T11:59:00.002Z');
      expect(remedy).toContain('CONSILIENCE_LOG_CLOCK_WAS_AHEAD=2026-03-01T12:00:00.002Z');
      expect(log.queue.length).toBe(1);
      // What is told does not change from try to try.
      expect((await refusal(turn(log, () => new Date(START - 3_590_000)))).message).toBe(message);
    });

    test('that was ahead is passed over where a person names the head, and for no other head', async () => {
      const log = await ahead();
      const other = sequenceBatch(sequencing(log, back, new Date(START + 3)));
      expect((await refusal(other)).message).toMatch(/^The log was last signed at/);
      const old = sequenceBatch(sequencing(log, back, new Date(START - 7_200_000)));
      expect((await refusal(old)).message).toMatch(/^The log was last signed at/);
      const named = sequencing(log, back, last);
      expect(await sequenceBatch(named)).toMatchObject({ checkpoint: { signedAt: new Date(START + 3) } });
      log.put(['h']);
      expect(await sequenceBatch(named)).toMatchObject({ checkpoint: { signedAt: new Date(START + 4) } });
    });

    test.each([
      ['ahead of', 61_000],
      ['behind', -61_000],
    ])('that is %s that of the database is refused', async (word, ms) => {
      const log = await grown();
      const { message } = await refusal(turn(log, () => new Date(START + ms)));
      expect(message).toBe(`The clock of this machine is more than a minute ${word} that of the database.`);
      expect(log.queue.length).toBe(1);
    });
  });
});
