import { describe, expect, test } from '@jest/globals';
import { openCheckpoint } from '../../../src/log/note/checkpoint.ts';
import { sequenceBatch } from '../../../src/ledger/sequencer/sequenceBatch.ts';
import { MemoryLog } from './memoryLog.ts';
import type { Interruption } from './memoryLog.ts';
import { must } from '../../support/must.ts';
import { testSigner } from '../../support/testSigner.ts';
import { grown, refusal, sequencing, START, turn } from './turns.ts';

const { verifier } = testSigner();

describe('after a head that others can see', () => {
  /** A log whose process died just after the commit of its second batch, and a function that sets the database back. */
  async function diedAfterCommit(at: Interruption): Promise<{ log: MemoryLog; setBack: () => void }> {
    const log = new MemoryLog();
    log.put(['a', 'b']);
    await turn(log);
    log.put(['c', 'd', 'e']);
    const setBack = log.dump();
    log.cut = at;
    await turn(log).catch(() => undefined);
    return { log, setBack };
  }

  test('stores the same head again if the database is set back to just before it', async () => {
    const { log, setBack } = await diedAfterCommit('committed');
    const seen = log.published.at(-1);
    setBack();
    log.put(['f']);
    expect(await turn(log)).toMatchObject({ entries: 3, checkpoint: { size: 5, note: seen } });
    expect(await turn(log)).toMatchObject({ entries: 1, checkpoint: { size: 6 } });
  });

  test('signs no other head if other entries wait', async () => {
    const { log, setBack } = await diedAfterCommit('committed');
    const { folderNotes } = log;
    setBack();
    log.queue = [];
    log.put(['c', 'd', 'forged']);
    const { message, remedy } = await refusal(turn(log));
    expect(message).toBe(
      'The database is behind: its log has 2 entries, but 5 were signed, according to the memory of the test.',
    );
    expect(remedy).toContain('consilience verify --keep');
    expect([log.folderNotes, log.entries.length, log.queue.length]).toEqual([folderNotes, 2, 3]);
  });

  test('notices that the database is set back even without new entries', async () => {
    const { log, setBack } = await diedAfterCommit('committed');
    setBack();
    log.queue = [];
    expect((await refusal(turn(log))).message).toMatch(/^The database is behind/);
  });

  test('stores a prepared checkpoint if the commit failed, with its time', async () => {
    const { log } = await diedAfterCommit('commit');
    expect(log.published.length).toBe(1);
    const { prepared } = log;
    log.put(['f', 'g', 'h']);
    const { checkpoint } = await turn(log, () => new Date(START + 5_000));
    expect(checkpoint).toMatchObject({ size: 5, note: prepared, signedAt: new Date(START + 1) });
  });

  test('stores two kept checkpoints, one after the other', async () => {
    const { log, setBack } = await diedAfterCommit('committed');
    log.seen = log.published.at(-1) ?? null;
    log.put(['f', 'g']);
    await turn(log);
    const seen = log.published.slice(-2);
    setBack();
    log.put(['f', 'g']);
    expect(await turn(log)).toMatchObject({ entries: 3, checkpoint: { size: 5, note: seen[0] } });
    expect(await turn(log)).toMatchObject({ entries: 2, checkpoint: { size: 7, note: seen[1] } });
  });

  test('signs the same tree again if another process signed a part of it', async () => {
    const { log } = await diedAfterCommit('commit');
    const { prepared } = log;
    log.prepared = log.published.at(-1) ?? null;
    await sequenceBatch({ ...sequencing(log), batchEntries: 1 });
    log.prepared = prepared;
    const { checkpoint } = await turn(log);
    const [one, other] = [prepared ?? '', checkpoint?.note ?? ''].map((note) =>
      must(openCheckpoint(note, verifier)),
    );
    expect(other).toMatchObject({ size: 5, root: one?.root, previous: { size: 3 } });
    expect(log.folderNotes).toEqual([checkpoint?.note]);
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

  test('that is far behind the last head is refused, with the time of the next signature and the remedy', async () => {
    const log = await ahead();
    const { message, remedy } = await refusal(turn(log, back));
    expect(message).toBe(
      'The log was last signed at 2026-03-01T12:00:00.002Z, which is more than a minute ahead of the clock of this machine.',
    );
    expect(remedy).toContain('signing goes on by itself at 2026-03-01T11:59:00.002Z');
    expect(remedy).toContain('CONSILIENCE_LOG_CLOCK_WAS_AHEAD=2026-03-01T12:00:00.002Z');
    expect(log.queue.length).toBe(1);
    // The message is the same at every try.
    expect((await refusal(turn(log, () => new Date(START - 3_590_000)))).message).toBe(message);
  });

  test('that was ahead is ignored for a head that a person names, and for no other head', async () => {
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
  ])('that is %s the clock of the database is refused', async (word, ms) => {
    const log = await grown();
    const { message } = await refusal(turn(log, () => new Date(START + ms)));
    expect(message).toBe(
      `The clock of this machine is more than a minute ${word} the clock of the database.`,
    );
    expect(log.queue.length).toBe(1);
  });
});
