import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { addToOutbox } from '../../../src/ledger/outbox/addToOutbox.ts';
import { entryBytes } from '../../../src/log/entries/entryText.ts';
import type { ErrorWithRemedy } from '../../../src/domain/errorWithRemedy.ts';
import { proveConsistency } from '../../../src/log/merkle/proveConsistency.ts';
import { proveInclusion } from '../../../src/log/merkle/proveInclusion.ts';
import { formatReceipt, verifyReceipt } from '../../../src/log/receipt.ts';
import { ask } from '../../support/ask.ts';
import { expectLogLaws, killSequencers } from '../../support/expectLogLaws.ts';
import { must } from '../../support/must.ts';
import { naiveTree } from '../../support/naiveTree.ts';
import { until } from '../../support/until.ts';
import { claim, openTestLog } from '../../support/openTestLog.ts';
import type { TestLog } from '../../support/openTestLog.ts';
import { testSigner } from '../../support/testSigner.ts';

/** The leader's lock (openSequencerSession.ts). */
const LEAD = 108_111_103;

const { verifier } = testSigner();
let log: TestLog;
beforeEach(async () => {
  log = await openTestLog();
});
afterEach(async () => {
  await log.close();
});

const some = (count: number, prefix: string): string[] =>
  Array.from({ length: count }, (_, n) => `${prefix}_${n}`);

describe('the log in PostgreSQL', () => {
  test('takes committed entries in the order of writing, and nothing else', async () => {
    await log.write(some(5, 'before'));
    await expect(
      log.prisma.$transaction(async (tx) => {
        await addToOutbox(tx, [claim('given_up')]);
        throw new Error('the writer gives up');
      }),
    ).rejects.toThrow('gives up');
    const sequencer = log.sequencer('one');
    await log.reached(5);
    await log.write(['after']);
    await log.reached(6);
    await sequencer.stop();
    expect(sequencer.states).toEqual(['LEADS']);
    expect(await expectLogLaws(log, sequencer.notes)).toEqual([...some(5, 'before'), 'after']);
    expect(await log.keptIn('one')).toEqual([sequencer.notes.at(-1)]);
    const [last] = await log.read.entriesOf(['after']);
    expect(last).toMatchObject({ position: 5, subject: { kind: 'claim', id: 'after' } });
    expect(Buffer.from(last!.bytes)).toEqual(entryBytes(claim('after')));
  });

  test('gives proofs and receipts that verify, each from one statement', async () => {
    const sequencer = log.sequencer('one');
    for (const size of [7, 20, 33]) {
      await log.write(some(size === 7 ? 7 : 13, `of_${size}`));
      await log.reached(size);
    }
    await sequencer.stop();
    const { size, note } = (await log.read.latestCheckpoint())!;
    for (const { position, bytes } of await log.read.entries(0, size)) {
      const proof = must(await proveInclusion(log.read.nodes, position, size));
      const receipt = formatReceipt({ position, entry: bytes, proof, checkpoint: note });
      expect(must(verifyReceipt(receipt, verifier.text))).toMatchObject({ position, size: 33 });
    }
    const [entry] = await log.read.entries(0, size);
    const naive = naiveTree((await log.read.entries(0, size)).map(({ bytes }) => bytes));
    expect(must(await proveConsistency(log.read.nodes, 7, 20)).map((hash) => Buffer.from(hash))).toEqual(
      naive.proof(7, 20),
    );
    expect(await log.read.checkpointAt(entry!.recordedAt)).toMatchObject({ size: 7 });
    expect(await log.read.checkpointAt(new Date(entry!.recordedAt.getTime() - 1))).toBeNull();
    const [whole, partial, none] = await log.read.nodesIn([
      { level: 0, from: 0, to: 33 },
      { level: 3, from: 1, to: 9 },
      { level: 7, from: 0, to: 1 },
    ]);
    expect(Buffer.from(whole!.hashes)).toEqual(
      Buffer.concat((await log.read.entries(0, size)).map((one) => one.leafHash)),
    );
    expect([whole, partial, none].map((nodes) => nodes?.indexes)).toEqual([null, [1, 2, 3], []]);
    expect([partial, none].map((nodes) => nodes?.hashes.length)).toEqual([96, 0]);
    await expect(log.read.nodes([{ level: 5, index: 1 }])).rejects.toThrow('The node 5/1 of the log');
  });

  test('of several sequencers one leads, and when it ends, another takes over', async () => {
    const first = log.sequencer('one');
    await until(() => first.states.includes('LEADS'));
    const second = log.sequencer('two');
    await until(() => second.states.includes('STANDS_BY'));
    await log.write(some(10, 'first'));
    await log.reached(10);
    expect(second.notes).toEqual([]);
    await first.stop();
    await log.write(some(10, 'second'));
    await log.reached(20);
    await second.stop();
    expect(second.states).toEqual(['STANDS_BY', 'LEADS']);
    const ids = await expectLogLaws(log, [...first.notes, ...second.notes]);
    expect(ids).toEqual([...some(10, 'first'), ...some(10, 'second')]);
  });

  test.each([
    ['folders of their own', 'one', 'two'],
    ['one folder', 'one', 'one'],
  ])(
    'loses nothing and takes nothing twice while connections are killed in batches: %s',
    async (_, one, two) => {
      const sequencers = [log.sequencer(one), log.sequencer(two)];
      const writers = Array.from({ length: 4 }, async (_, writer) => {
        for (let turn = 0; turn < 25; turn++) await log.write(some(7, `w${writer}_${turn}`));
      });
      let isWriting = true;
      const goesOn = (): boolean => isWriting;
      const killer = (async () => {
        while (goesOn()) {
          await killSequencers(log);
          await new Promise((resolve) => setTimeout(resolve, 60));
        }
      })();
      await Promise.all(writers);
      isWriting = false;
      await killer;
      await log.reached(700);
      await Promise.all(sequencers.map((sequencer) => sequencer.stop()));
      expect(sequencers.flatMap(({ states }) => states)).toContain('FAILS');
      // A sequencer may have been killed after it stored a checkpoint and before it could report it.
      const notes = sequencers.flatMap((sequencer) => sequencer.notes);
      notes.push((await log.read.latestCheckpoint())!.note);
      const ids = await expectLogLaws(log, notes);
      expect(ids.length).toBe(700);
      expect(new Set(ids).size).toBe(700);
      for (let writer = 0; writer < 4; writer++) {
        const own = ids.filter((id) => id.startsWith(`w${writer}_`));
        expect(own).toEqual(Array.from({ length: 25 }, (_, turn) => some(7, `w${writer}_${turn}`)).flat());
      }
    },
  );

  test('refuses to continue in a database that was set back, and continues when the database is restored', async () => {
    const sequencer = log.sequencer('one');
    await log.write(some(3, 'kept'));
    await log.reached(3);
    await log.write(some(2, 'lost'));
    await log.reached(5);
    // Every visible head is already kept.
    expect(await log.keptIn('one')).toEqual([(await log.read.latestCheckpoint())?.note]);
    await ask(
      log.url,
      `SET session_replication_role = replica;
       CREATE TABLE lost_entry AS SELECT * FROM ledger_entry WHERE position >= 3;
       CREATE TABLE lost_node AS SELECT * FROM tree_node WHERE (index + 1) << level > 3;
       CREATE TABLE lost_checkpoint AS SELECT * FROM checkpoint WHERE size > 3;
       DELETE FROM ledger_entry WHERE position >= 3;
       DELETE FROM tree_node WHERE (index + 1) << level > 3;
       DELETE FROM checkpoint WHERE size > 3`,
    );
    // The sequencer refuses even without new entries.
    await until(() => sequencer.states.includes('REFUSES'));
    await log.write(['forked']);
    const [error] = sequencer.errors as [ErrorWithRemedy];
    expect(error.kind).toBe('LOG');
    expect(error.message).toMatch(
      /^The database is behind: its log has 3 entries, but 5 were signed, according to/,
    );
    expect((await log.read.latestCheckpoint())?.size).toBe(3);
    await ask(
      log.url,
      `INSERT INTO ledger_entry SELECT * FROM lost_entry; INSERT INTO tree_node SELECT * FROM lost_node;
       INSERT INTO checkpoint SELECT * FROM lost_checkpoint`,
    );
    await log.reached(6);
    await sequencer.stop();
    expect(await expectLogLaws(log, sequencer.notes)).toEqual([
      ...some(3, 'kept'),
      ...some(2, 'lost'),
      'forked',
    ]);
  });

  test('a standby refuses too while signed entries are missing', async () => {
    const leader = log.sequencer('gone');
    await log.write(some(2, 'first'));
    await log.reached(2);
    await log.write(some(2, 'second'));
    await log.reached(4);
    await leader.stop();
    // Another client holds the lead and signs nothing.
    const other = new pg.Client({ connectionString: log.url });
    await other.connect();
    await other.query(`SELECT pg_advisory_lock(${LEAD})`);
    const standby = log.sequencer('gone');
    await until(() => standby.states.includes('STANDS_BY'));
    await ask(
      log.url,
      `SET session_replication_role = replica;
       DELETE FROM ledger_entry WHERE position >= 2;
       DELETE FROM tree_node WHERE (index + 1) << level > 2;
       DELETE FROM checkpoint WHERE size > 2`,
    );
    await until(() => standby.states.includes('REFUSES'));
    expect(standby.errors.at(-1)).toMatchObject({
      message: expect.stringMatching(/^The database is behind/),
    });
    await standby.stop();
    await other.end();
  });

  test("a standby in the same folder leaves the leader's heads alone", async () => {
    const leader = log.sequencer('shared');
    await until(() => leader.states.includes('LEADS'));
    const follower = log.sequencer('shared');
    const elsewhere = log.sequencer('elsewhere');
    await until(() => follower.states.includes('STANDS_BY') && elsewhere.states.includes('STANDS_BY'));
    for (let turn = 1; turn <= 40; turn++) {
      await log.write(some(3, `turn_${turn}`));
      await log.reached(3 * turn);
    }
    await Promise.all([follower, leader].map((one) => one.stop()));
    const { note } = (await log.read.latestCheckpoint())!;
    expect([follower.states, leader.states]).toEqual([['STANDS_BY'], ['LEADS']]);
    expect(await log.keptIn('shared')).toEqual([note]);
    await until(() => elsewhere.states.includes('LEADS'));
    expect(await log.keptIn('elsewhere')).toEqual([note]);
  });

  test('continues by itself when its folder can be written again, and reports the failure once', async () => {
    const sequencer = log.sequencer('one');
    await log.write(['a']);
    await log.reached(1);
    const open = await log.closeFolder('one');
    await log.write(['b']);
    await until(() => sequencer.states.includes('FAILS'));
    await new Promise((resolve) => setTimeout(resolve, 1_200));
    expect([sequencer.states, (await log.read.latestCheckpoint())?.size]).toEqual([['LEADS', 'FAILS'], 1]);
    expect(sequencer.errors).toEqual([expect.objectContaining({ kind: 'LOG_FOLDER' })]);
    await open();
    await log.reached(2);
    await sequencer.stop();
    expect(await expectLogLaws(log, sequencer.notes)).toEqual(['a', 'b']);
  });

  test('the queue has the order of the commits, for any writers', async () => {
    const [early, late] = [new pg.Client(log.url), new pg.Client(log.url)];
    await Promise.all([early.connect(), late.connect()]);
    const insert = `INSERT INTO outbox (subject_kind, subject_id, bytes) VALUES ('claim', $1, 'x') RETURNING id`;
    await early.query('BEGIN');
    await early.query(insert, ['first']);
    const second = late.query(insert, ['second']);
    await new Promise((resolve) => setTimeout(resolve, 50));
    await early.query(insert, ['first too']);
    await early.query('COMMIT');
    await second;
    expect(await ask(log.url, 'SELECT subject_id FROM outbox ORDER BY id')).toEqual(
      ['first', 'first too', 'second'].map((id) => ({ subject_id: id })),
    );
    await Promise.all([early.end(), late.end()]);
  });

  test('neither the application nor its owner by mistake can change the log, and the queue is emptied', async () => {
    for (const [table, column] of [
      ['ledger_entry', 'position'],
      ['tree_node', 'level'],
      ['checkpoint', 'size'],
    ]) {
      for (const statement of [
        `UPDATE ${table} SET ${column} = ${column}`,
        `DELETE FROM ${table}`,
        `TRUNCATE ${table}`,
      ]) {
        await expect(ask(log.url, `SET ROLE consilience_app; ${statement}`)).rejects.toThrow(
          'permission denied',
        );
        await expect(ask(log.url, statement)).rejects.toThrow('only added, never changed');
      }
    }
    await expect(ask(log.url, 'SET ROLE consilience_app; UPDATE outbox SET id = id')).rejects.toThrow(
      'permission denied',
    );
  });

  test('refuses an entry with a wrong hash, and one that is too large for a bundle', async () => {
    const insert = (bytes: string, hash: string) =>
      ask(log.url, `INSERT INTO ledger_entry VALUES (0, ${hash}, ${bytes}, 'claim', 'x', now())`);
    await expect(insert(`'abc'`, `sha256('abc')`)).rejects.toThrow('ledger_entry_leaf_hash_check');
    const long = `convert_to(repeat('x', 65536), 'UTF8')`;
    await expect(
      ask(log.url, `INSERT INTO outbox (subject_kind, subject_id, bytes) VALUES ('a', 'b', ${long})`),
    ).rejects.toThrow('outbox_bytes_check');
    const tooLong = { ...claim('long'), record: 'x'.repeat(65_536) };
    await expect(log.prisma.$transaction((tx) => addToOutbox(tx, [tooLong]))).rejects.toThrow(
      /entry of long would have 65616 bytes/,
    );
  });
});
