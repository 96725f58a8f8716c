import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openCheckpoint } from '../../src/log/note/checkpoint.ts';
import { parseVerifierKey } from '../../src/log/note/verifier.ts';
import { decodeEntryBundle } from '../../src/log/tiles/entryBundle.ts';
import type { LogFault } from '../../src/ledger/storedLog/logAccess.ts';
import { addToOutbox } from '../../src/ledger/outbox/addToOutbox.ts';
import { must } from '../support/must.ts';
import { naiveTree } from '../support/naiveTree.ts';
import { claim, openTestLog } from '../support/openTestLog.ts';
import type { TestLog } from '../support/openTestLog.ts';
import { testSigner } from '../support/testSigner.ts';
import { openTestHouse } from '../support/ledger/openTestHouse.ts';
import type { TestHouse } from '../support/ledger/openTestHouse.ts';
import { sequenceAll } from '../support/ledger/sequenceAll.ts';

const SIZE = 700;

let log: TestLog;
let house: TestHouse;
let empty: TestHouse;
let trouble: LogFault | null = null;
beforeAll(async () => {
  log = await openTestLog();
  const ids = Array.from({ length: SIZE }, (_, n) => `claim_${n}`);
  await log.prisma.$transaction((tx) => addToOutbox(tx, ids.map(claim)));
  await sequenceAll(log.url, { batchEntries: 300 });
  empty = await openTestHouse();
  house = await openTestHouse({
    log: { read: log.read, verifier: testSigner().verifier, state: () => 'LEADS', fault: () => trouble },
  });
});
afterAll(async () => {
  await house.close();
  await empty.close();
  await log.close();
});

const get = async (path: string, { origin } = house) => {
  const response = await fetch(`${origin}${path}`);
  const bytes = Buffer.from(await response.arrayBuffer());
  return {
    status: response.status,
    type: response.headers.get('content-type'),
    cache: response.headers.get('cache-control'),
    bytes,
  };
};

describe('the paths of C2SP tlog-tiles', () => {
  test('give the checkpoint and the key that verifies it, which caches must revalidate', async () => {
    const [checkpoint, key] = [await get('/checkpoint'), await get('/log.vkey')];
    for (const { status, type, cache } of [checkpoint, key])
      expect({ status, type, cache }).toEqual({
        status: 200,
        type: 'text/plain; charset=utf-8',
        cache: 'no-cache',
      });
    const verifier = must(parseVerifierKey(key.bytes.toString()));
    expect(must(openCheckpoint(checkpoint.bytes.toString(), verifier))).toMatchObject({ size: SIZE });
  });

  test('give whole and partial tiles, which make the signed root', async () => {
    const entries: Uint8Array[] = [];
    const leaves: Buffer[] = [];
    for (const name of ['000', '001', '002.p/188']) {
      const [hashes, bundle] = [await get(`/tile/0/${name}`), await get(`/tile/entries/${name}`)];
      for (const { status, type } of [hashes, bundle])
        expect({ status, type }).toEqual({ status: 200, type: 'application/octet-stream' });
      // A tile of hashes never changes; an erasure may change a bundle.
      expect([hashes.cache, bundle.cache]).toEqual([
        'public, max-age=31536000, immutable',
        'public, max-age=3600',
      ]);
      leaves.push(hashes.bytes);
      entries.push(...must(decodeEntryBundle(bundle.bytes)));
    }
    const tree = naiveTree(entries);
    const note = (await get('/checkpoint')).bytes.toString();
    const { root } = must(openCheckpoint(note, testSigner().verifier));
    expect(Buffer.from(root)).toEqual(tree.root(SIZE));
    expect(Buffer.concat(leaves).length).toBe(32 * SIZE);
    const upper = await get('/tile/1/000.p/2');
    expect(upper.bytes).toEqual(
      Buffer.concat([
        naiveTree(entries.slice(0, 256)).root(256),
        naiveTree(entries.slice(256, 512)).root(256),
      ]),
    );
  });

  test('give partial tiles of earlier sizes too', async () => {
    const { bytes } = await get('/tile/0/001.p/44');
    expect(bytes).toEqual((await get('/tile/0/001')).bytes.subarray(0, 44 * 32));
  });

  test.each([
    ['a tile beyond the end', '/tile/0/003'],
    ['a whole tile that is not whole yet', '/tile/0/002'],
    ['a partial tile that is wider than the log', '/tile/0/002.p/189'],
    ['a bundle beyond the end', '/tile/entries/002.p/200'],
    ['a level that is not there yet', '/tile/2/000.p/1'],
    ['a level of two digits with a zero', '/tile/00/000'],
    ['a level above 63', '/tile/64/000'],
    ['a whole tile written as a partial one', '/tile/0/000.p/256'],
    ['no width', '/tile/0/000.p/0'],
    ['an index that is not padded', '/tile/0/1'],
    ['an index with one group too many', '/tile/0/x000/001'],
    ['no tile at all', '/tile/'],
    ['a way out', '/tile/..%2f..%2fpackage.json'],
    ['a query string', '/tile/0/000?x=1'],
  ])('have nothing for %s', async (_, path) => {
    const { status, cache, bytes } = await get(path);
    expect([status, cache]).toEqual([404, null]);
    expect(JSON.parse(bytes.toString())).toMatchObject({ errors: [{ extensions: { code: 'NOT_FOUND' } }] });
  });

  test('give no newest head while the stored log differs from the signed one, but tiles and proofs', async () => {
    const reason = 'The database is behind: its log has 300 entries, but 700 were signed, according to';
    const ask = () => house.query('{ ledger { checkpoint { size } } }');
    try {
      trouble = { reason, isDoubtful: true };
      const { status, cache, bytes } = await get('/checkpoint');
      expect([status, cache]).toEqual([503, null]);
      const message = `${reason} Keep your checkpoint and retry after the operator has fixed the log.`;
      expect(JSON.parse(bytes.toString())).toEqual({
        errors: [{ message, extensions: { code: 'LOG_REFUSES' } }],
      });
      const { status: refused, body } = await ask();
      expect(body.errors).toMatchObject([{ message, extensions: { code: 'LOG_REFUSES' } }]);
      expect(refused).toBe(503);
      expect((await get('/tile/0/000')).status).toBe(200);
      const older = await house.query(
        `{ ledger { checkpoint(size: 300) { size } inclusionProof(position: 5) { size } } }`,
      );
      expect(older.body.errors).toBeUndefined();
      expect(JSON.parse((await get('/health/ready')).bytes.toString())).toMatchObject({ reason });
      trouble = { reason: 'The clock is wrong.', isDoubtful: false };
      expect([(await get('/checkpoint')).status, (await ask()).body.errors]).toEqual([200, undefined]);
    } finally {
      trouble = null;
    }
    expect((await get('/checkpoint')).status).toBe(200);
  });

  test('give the key of an empty log, but no checkpoint', async () => {
    expect((await get('/checkpoint', empty)).status).toBe(404);
    expect((await get('/tile/0/000.p/1', empty)).status).toBe(404);
    expect((await get('/log.vkey', empty)).status).toBe(200);
  });
});
