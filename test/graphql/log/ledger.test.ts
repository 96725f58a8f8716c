import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { leafHash } from '../../../src/log/merkle/hashes.ts';
import { verifyConsistency } from '../../../src/log/merkle/verifyConsistency.ts';
import { verifyInclusion } from '../../../src/log/merkle/verifyInclusion.ts';
import { openCheckpoint } from '../../../src/log/note/checkpoint.ts';
import { verifyReceipt } from '../../../src/log/receipt.ts';
import { must } from '../../support/must.ts';
import { testSigner } from '../../support/testSigner.ts';
import { fillLedger } from '../../support/ledger/fillLedger.ts';
import { openTestHouse } from '../../support/ledger/openTestHouse.ts';
import type { TestHouse } from '../../support/ledger/openTestHouse.ts';
import { memoryCheckpointStore, sequenceAll } from '../../support/ledger/sequenceAll.ts';

const { verifier } = testSigner();
const headStore = memoryCheckpointStore();
const HEAD = '{ ledger { checkpoint { size root note origin verifierKey signedAt } } }';

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

// oxlint-disable-next-line typescript/no-explicit-any
const data = async (query: string): Promise<any> => {
  const { body } = await house.query(query);
  expect(body.errors).toBeUndefined();
  return body.data;
};
const fromBase64 = (text: string): Buffer => Buffer.from(text, 'base64');

async function refusal(field: string): Promise<{ status: number; code: string; message: string }> {
  const { status, body } = await house.query(`{ ledger { ${field} } }`);
  return { status, code: body.errors[0].extensions.code, message: body.errors[0].message };
}

describe('an empty log', () => {
  test('has a name and a key, no checkpoint, and proofs of nothing', async () => {
    expect(
      await data('{ ledger { origin verifierKey checkpoint { size } entry(subject: "x") { position } } }'),
    ).toEqual({
      ledger: { origin: verifier.name, verifierKey: verifier.text, checkpoint: null, entry: null },
    });
    expect(await refusal('inclusionProof(position: 0) { root }')).toMatchObject({
      status: 400,
      code: 'EMPTY_TREE',
    });
    expect(await refusal('entry(position: 0) { position }')).toMatchObject({ code: 'POSITION_BEYOND_END' });
    expect(await refusal('checkpoint(size: 0) { size }')).toMatchObject({ code: 'EMPTY_TREE' });
    expect(await refusal('checkpoint(size: 5) { size }')).toMatchObject({ code: 'SIZE_BEYOND_END' });
  });
});

describe('a log', () => {
  let claimId: string;
  let versionId: string;
  let size: number;
  beforeAll(async () => {
    const { claimIds, versionIds } = await fillLedger(house);
    claimId = claimIds[0]!;
    versionId = versionIds[0]!;
    const waiting = await data(`{ claim(id: "${claimId}") { ledgerEntry { position } } }`);
    expect(waiting).toEqual({ claim: { ledgerEntry: null } });
    expect(await refusal(`receipt(subject: "${claimId}")`)).toMatchObject({
      status: 400,
      code: 'NOT_IN_LOG',
    });
    await sequenceAll(house.databaseUrl, { batchEntries: 20, headStore });
    size = (await house.ledger.log.latestCheckpoint())!.size;
  });

  test('tells its signed head', async () => {
    const { checkpoint } = (await data(HEAD)).ledger;
    const opened = must(openCheckpoint(checkpoint.note, verifier));
    expect(opened).toMatchObject({ size, origin: checkpoint.origin });
    expect(fromBase64(checkpoint.root)).toEqual(Buffer.from(opened.root));
    expect(checkpoint.verifierKey).toBe(verifier.text);
    expect(await data('{ ledger { checkpoint(size: 20) { size } } }')).toEqual({
      ledger: { checkpoint: { size: 20 } },
    });
  });

  test('gives the entry of a claim and of a version with receipts that hold offline', async () => {
    const entry = '{ position subject kind leaf leafHash receipt }';
    const answer =
      await data(`{ claim(id: "${claimId}") { ledgerEntry ${entry} selector { exact } articleVersion { ledgerEntry { kind } } }
      node(id: "${versionId}") { ... on ArticleVersion { ledgerEntry ${entry} } } }`);
    for (const [id, kind, found] of [
      [claimId, 'claim', answer.claim.ledgerEntry],
      [versionId, 'version', answer.node.ledgerEntry],
    ]) {
      expect([found.subject, found.kind]).toEqual([id, kind]);
      expect(fromBase64(found.leafHash)).toEqual(leafHash(Buffer.from(found.leaf)));
      const received = must(verifyReceipt(found.receipt, verifier.text));
      expect(received).toMatchObject({ position: found.position, size });
      expect(Buffer.from(received.entry).toString()).toBe(found.leaf);
    }
    expect(JSON.parse(answer.claim.ledgerEntry.leaf).record.exact).toBe(answer.claim.selector.exact);
    expect((await data(`{ ledger { receipt(subject: "${claimId}") } }`)).ledger.receipt).toBe(
      answer.claim.ledgerEntry.receipt,
    );
    const { position } = answer.claim.ledgerEntry;
    expect((await data(`{ ledger { entry(position: ${position}) { subject } } }`)).ledger.entry.subject).toBe(
      claimId,
    );
  });

  test('gives proofs of inclusion and of consistency that verify, for any size', async () => {
    for (const count of [1, 7, 20, size]) {
      const position = Math.floor(count / 2);
      const proof = (
        await data(
          `{ ledger { inclusionProof(position: ${position}, size: ${count}) { position size leafHash root hashes } } }`,
        )
      ).ledger.inclusionProof;
      const hashes = proof.hashes.map(fromBase64);
      const claim = {
        index: position,
        size: count,
        leafHash: fromBase64(proof.leafHash),
        root: fromBase64(proof.root),
      };
      expect(verifyInclusion({ ...claim, proof: hashes }).ok).toBe(true);
      const grown = (
        await data(`{ ledger { consistencyProof(from: ${count}) { from to fromRoot toRoot hashes } } }`)
      ).ledger.consistencyProof;
      expect(grown).toMatchObject({ from: count, to: size, fromRoot: proof.root });
      expect(
        verifyConsistency({
          ...{
            size1: count,
            size2: size,
            root1: fromBase64(grown.fromRoot),
            root2: fromBase64(grown.toRoot),
          },
          proof: grown.hashes.map(fromBase64),
        }).ok,
      ).toBe(true);
    }
  });

  test('reads the entries and receipts of a page in three statements more', async () => {
    const page = (fields: string): string =>
      `{ claims(first: 20, versions: ALL) { nodes { id ${fields} } } }`;
    const statementsOf = async (fields: string): Promise<number> => {
      house.statements.length = 0;
      await data(page(fields));
      return house.statements.length;
    };
    const [without, with_] = [await statementsOf(''), await statementsOf('ledgerEntry { position receipt }')];
    expect(with_).toBe(without + 3);
  });
});
