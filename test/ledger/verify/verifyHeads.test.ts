import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { foldSubtrees } from '../../../src/log/merkle/foldSubtrees.ts';
import { formatCheckpoint, signCheckpoint } from '../../../src/log/note/checkpoint.ts';
import { cosign } from '../../../src/log/note/cosignature.ts';
import { formatNote } from '../../../src/log/note/signedNote.ts';
import { verifyLog } from '../../../src/ledger/verify/verifyLog.ts';
import { LAST, openSignedLog, SIZES } from './openSignedLog.ts';
import type { SignedLog } from './openSignedLog.ts';
import { testSigner } from '../../support/testSigner.ts';

const signer = testSigner();
const { verifier } = signer;

let log: SignedLog;
beforeAll(async () => {
  log = await openSignedLog();
});
afterAll(() => log.close());

const foundAfter = (statements: string, outside?: readonly string[]): Promise<string[]> =>
  log.foundAfter(statements, outside);

describe('the verification of heads', () => {
  test('finds heads that were removed together with their times, by the chain', async () => {
    const takenOut = (sizes: string, later: number): string => `
      DELETE FROM checkpoint WHERE size IN (${sizes});
      UPDATE ledger_entry SET recorded_at = (SELECT signed_at FROM checkpoint WHERE size = ${later})
      WHERE position < ${later} AND position >= COALESCE((SELECT max(size) FROM checkpoint WHERE size < ${later}), 0)`;
    expect(await foundAfter(takenOut('20', 32))).toEqual(['CHECKPOINT 20']);
    // The last of several is known by its name, the others only by their entries' missing time.
    expect(await foundAfter(takenOut('7, 20', 32))).toEqual(['CHECKPOINT 20']);
    expect(await foundAfter(takenOut('1', 6))).toEqual(['CHECKPOINT 1']);
    expect(await foundAfter(takenOut('1, 6, 7, 20, 32', 45))).toEqual(['CHECKPOINT 32']);
  });

  test('finds a head and its entries that were moved together by milliseconds', async () => {
    const by = `interval '1 ms' * CASE WHEN extract(milliseconds FROM signed_at)::int % 1000 < 500 THEN 1 ELSE -1 END`;
    const found = await foundAfter(
      `UPDATE ledger_entry SET recorded_at = recorded_at + (SELECT ${by} FROM checkpoint WHERE size = 20)
       WHERE position BETWEEN 7 AND 19;
       UPDATE checkpoint SET signed_at = signed_at + ${by} WHERE size = 20`,
    );
    expect(found).toEqual(['CHECKPOINT 20', ...Array.from({ length: 13 }, (_, n) => `ENTRY claim_${7 + n}`)]);
  });

  test('finds a head that was signed and inserted, and one in the place of another', async () => {
    const [at20, at32] = [await log.read.checkpoints(19, 20), await log.read.checkpoints(31, 32)];
    const root = at20[0]!.root;
    const at = new Date(at32[0]!.signedAt.getTime() - 1);
    const note = signCheckpoint(signer, { size: 20, root, at, previous: null });
    expect(
      await foundAfter(
        `UPDATE checkpoint SET note = '${note}', signed_at = '${at.toISOString()}' WHERE size = 20`,
      ),
    ).toEqual(expect.arrayContaining(['CHECKPOINT 20']));
    const between = await log.read.nodes([
      { level: 4, index: 0 },
      { level: 3, index: 2 },
    ]);
    const put = signCheckpoint(signer, { size: 24, root: foldSubtrees(between), at, previous: null });
    const insert = `INSERT INTO checkpoint VALUES (24, '\\x${Buffer.from(foldSubtrees(between)).toString('hex')}', '${put}', '${at.toISOString()}')`;
    expect(await foundAfter(insert)).toEqual(expect.arrayContaining(['CHECKPOINT 24']));
  });

  test('names a head that was signed without a time', async () => {
    const { root, signedAt } = (await log.read.checkpoints(LAST - 1, LAST))[0]!;
    const text = formatCheckpoint({ origin: verifier.name, size: LAST, root });
    const { name, keyId } = verifier;
    const plain = { name, keyId, signature: signer.sign(Buffer.from(text)) };
    const note = formatNote({ text, signatures: [plain, cosign(signer, text, signedAt)] });
    const timeless = `UPDATE checkpoint SET note = '${note}' WHERE size = ${LAST}`;
    expect(await foundAfter(timeless)).toEqual([`CHECKPOINT ${LAST}`]);
  });

  test('names a head that was signed in the future, beyond a minute', async () => {
    const { signedAt } = (await log.read.checkpoints(LAST - 1, LAST))[0]!;
    const foundAt = async (ms: number): Promise<unknown> =>
      (
        await verifyLog(log.read, {
          verifier,
          folderNotes: [log.folderNote],
          now: new Date(signedAt.getTime() + ms),
        })
      ).findings.map(({ id }) => id);
    expect(await foundAt(-59_000)).toEqual([]);
    expect(await foundAt(-3_600_000)).toEqual(SIZES.map(String));
  });

  test('accepts a kept head that is not yet in the database, if the signed entries wait', async () => {
    const takenBack = (to: number): string => `
      INSERT INTO outbox (subject_kind, subject_id, bytes)
      SELECT subject_kind, subject_id, bytes FROM ledger_entry WHERE position >= ${to} ORDER BY position;
      DELETE FROM ledger_entry WHERE position >= ${to}; DELETE FROM checkpoint WHERE size > ${to};
      DELETE FROM tree_node WHERE (index + 1) << level > ${to}`;
    expect(await foundAfter(takenBack(32))).toEqual([]);
    expect(await foundAfter(`${takenBack(32)}; DELETE FROM outbox WHERE subject_id = 'claim_40'`)).toEqual([
      'CHECKPOINT 45',
    ]);
    // The database is set back by more than one head: a head is kept only after the previous one is stored.
    expect(await foundAfter(takenBack(20))).toEqual(['CHECKPOINT 45']);
    // Unless the previous head is kept as well: the sequencer stores one after the other.
    const [{ note } = { note: '' }] = await log.read.checkpoints(31, 32);
    for (const folderNotes of [
      [log.folderNote, note],
      [note, log.folderNote],
    ]) {
      expect(await foundAfter(takenBack(20), folderNotes)).toEqual([]);
      expect((await foundAfter(takenBack(7), folderNotes)).sort()).toEqual([
        'CHECKPOINT 32',
        'CHECKPOINT 45',
      ]);
      const altered = `${takenBack(20)}; DELETE FROM outbox WHERE subject_id = 'claim_40'`;
      expect((await foundAfter(altered, folderNotes)).sort()).toEqual(['CHECKPOINT 32', 'CHECKPOINT 45']);
    }
  });
});
