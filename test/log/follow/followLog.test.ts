import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { remoteLog } from '../../../src/cli/verify/remoteLog.ts';
import { followLog } from '../../../src/log/follow/followLog.ts';
import type { FollowResult, FollowOptions } from '../../../src/log/follow/followLog.ts';
import { openStaticLog, withEntries } from '../../support/ledger/openStaticLog.ts';
import type { StaticLog } from '../../support/ledger/openStaticLog.ts';
import { testSigner } from '../../support/testSigner.ts';

const SIZE = 700;

let log: StaticLog;
const others: StaticLog[] = [];
beforeEach(async () => {
  log = await openStaticLog(SIZE);
});
afterEach(async () => {
  for (const one of [log, ...others.splice(0)]) await one.close();
});

const follow = (changed: Partial<FollowOptions> = {}, at: StaticLog = log): Promise<FollowResult> =>
  followLog({
    log: remoteLog(at.origin),
    verifier: testSigner().verifier,
    known: [],
    checked: 0,
    onRead: () => undefined,
    wait: () => Promise.resolve(),
    ...changed,
  });
const another = async (count: number, words?: string): Promise<StaticLog> => {
  const other = await openStaticLog(count, words);
  others.push(other);
  return other;
};
const bundlesOf = (paths: readonly string[]): string[] =>
  paths.filter((path) => path.startsWith('tile/entries/')).sort();

describe('following a log that is as it was signed', () => {
  test('reads every entry the first time, and only new entries after that', async () => {
    const first = await follow();
    expect(first).toMatchObject({ faults: [], read: SIZE, erased: 0, head: { size: SIZE } });
    expect(bundlesOf(log.asked())).toEqual([
      'tile/entries/000',
      'tile/entries/001',
      'tile/entries/002.p/188',
    ]);
    log.grow(100);
    const second = await follow({ known: [first.head], checked: SIZE });
    expect(second).toMatchObject({ faults: [], head: { size: SIZE + 100 } });
    expect(bundlesOf(log.asked())).toEqual(['tile/entries/002', 'tile/entries/003.p/32']);
  });

  test.each([1, 2, 255, 256, 257, 512, 513])('of %i entries, from any earlier position', async (size) => {
    const whole = await another(size);
    for (const checked of [0, 1, 255, 256, 257, size].filter((count) => count <= size))
      expect(await follow({ checked }, whole)).toMatchObject({ faults: [], head: { size } });
  });

  test('reads no entry if the follower asks for none', async () => {
    expect(await follow({ checked: null })).toMatchObject({ faults: [], read: 0 });
    expect(bundlesOf(log.asked())).toEqual([]);
  });

  test('of no entries', async () => {
    expect(await follow({}, await another(0))).toMatchObject({ faults: [], read: 0, head: { size: 0 } });
  });

  test('tells how far it is', async () => {
    const told: number[][] = [];
    await follow({ onRead: (count, size) => told.push([count, size]) });
    expect(told).toEqual([
      [256, SIZE],
      [512, SIZE],
      [SIZE, SIZE],
    ]);
  });
});

describe('a log that serves other entries than it has signed', () => {
  const serve = (path: string, at: number, entry: Uint8Array): void => {
    log.alter((asked, answer) =>
      asked === path ? withEntries(answer, (one, n) => (n === at ? entry : one)) : answer,
    );
  };

  test('is refused with the position of the entry', async () => {
    serve(
      'tile/entries/001',
      7,
      Buffer.from('{"id":"claim_263","kind":"claim","record":{},"recordedAt":"x"}'),
    );
    expect((await follow()).faults).toEqual(['Entry 263: its bytes do not have the hash that was signed.']);
    expect((await follow({ checked: null })).faults).toEqual([]);
  });

  test('is refused for a new entry as well as for an old one', async () => {
    const { head } = await follow();
    log.grow(10);
    serve('tile/entries/002.p/198', 190, Buffer.from('{}'));
    const { faults } = await follow({ known: [head], checked: SIZE });
    expect(faults).toEqual(['Entry 702: its bytes do not have the hash that was signed.']);
  });

  test('is refused if its hashes fit the false entries', async () => {
    const other = await another(SIZE, 'ships');
    const source = remoteLog(other.origin);
    const bundle = await source.tile({ level: 'entries', index: 0, width: 256 });
    const hashes = await source.tile({ level: 0, index: 0, width: 256 });
    log.alter((path, answer) => ({ 'tile/entries/000': bundle, 'tile/0/000': hashes })[path] ?? answer);
    // The root is made of the tiles above, which are unchanged.
    expect((await follow()).faults).toEqual([
      'The hashes that it shows of its entries do not make the root that it has signed.',
    ]);
  });

  test.each([
    [
      'cut off',
      (bytes: Uint8Array) => bytes.subarray(0, -1),
      /000 of the log is not a bundle.*entry 255 is cut off/,
    ],
    ['empty', () => new Uint8Array(), /not a bundle of its entries: it has 0 entries instead of 256/],
    [
      'longer',
      (bytes: Uint8Array) => Buffer.concat([bytes, Buffer.from([0, 0])]),
      /it has 257 entries instead/,
    ],
  ])('is refused for a bundle that is %s', async (_, change, fault) => {
    log.alter((path, answer) =>
      path === 'tile/entries/000' && answer instanceof Uint8Array ? change(answer) : answer,
    );
    expect((await follow()).faults).toEqual([expect.stringMatching(fault)]);
  });

  test('is refused for a tile of another length', async () => {
    log.alter((path, answer) => (path === 'tile/0/001' ? (answer as Uint8Array).subarray(32) : answer));
    expect((await follow()).faults).toEqual(['tile/0/001 of the log has 8160 bytes instead of 8192.']);
  });

  test('gets a list of its first thousand faults', async () => {
    const large = await another(1_500);
    large.alter((path, answer) =>
      path.startsWith('tile/entries/')
        ? withEntries(answer, (entry) => entry.map((byte) => byte ^ 1))
        : answer,
    );
    expect((await follow({}, large)).faults).toHaveLength(1_000);
  });
});

describe('entries with a signature that a ledger does not write', () => {
  test('are not JSON, or have no moment', async () => {
    log.add(Buffer.from('words'));
    log.record('claim', {}, 'yesterday');
    expect((await follow()).faults).toEqual([
      'Entry 700: it is not an entry of a ledger.',
      'Entry 701: it is not an entry of a ledger.',
    ]);
  });

  test('have microseconds, which order nothing, from before each transaction had its own moment', async () => {
    for (const moment of ['39.120923Z', '39.120123Z', '39.120Z', '39.121456Z', '39.119999Z', '39.1200Z'])
      log.record('claim', {}, `2026-11-20T12:11:${moment}`);
    expect((await follow()).faults).toEqual([
      'Entry 704: it was recorded at 2026-11-20T12:11:39.119999Z, before the one in front of it (2026-11-20T12:11:39.121Z).',
      'Entry 705: it is not an entry of a ledger.',
    ]);
  });

  test('were recorded before the previous entry, which an earlier reading may have read', async () => {
    const { head } = await follow();
    log.record('claim', {}, '2026-11-20T12:00:00.000Z');
    log.record('claim', {}, '2026-11-20T12:00:00.000Z');
    const fault =
      'Entry 700: it was recorded at 2026-11-20T12:00:00.000Z, before the one in front of it (2026-11-20T12:11:39.000Z).';
    expect((await follow()).faults).toEqual([fault]);
    expect((await follow({ known: [head], checked: SIZE })).faults).toEqual([fault]);
  });
});

describe('entries that were erased', () => {
  const erase = (...positions: number[]): void => {
    for (const position of positions) log.erase(position);
  };

  test('are accepted and counted if an erasure in the log names them', async () => {
    erase(3, 4, 5, 300);
    log.record('erasure', { versionId: 'version_1', reason: 'by law', positions: '3-5,300' });
    expect(await follow()).toMatchObject({ faults: [], erased: 4 });
  });

  test('are faults if no erasure names them, or another kind of entry does', async () => {
    erase(3, 4, 5, 6);
    log.record('claim', { positions: '3-6' });
    log.record('erasure', { positions: '4-5,9' });
    log.record('erasure', { positions: 'all' });
    const { faults, erased } = await follow();
    expect(faults).toEqual([
      'Entry 3: its words are gone, and nothing in the log says that they were erased.',
      'Entry 6: its words are gone, and nothing in the log says that they were erased.',
    ]);
    expect(erased).toBe(2);
  });

  test('are not covered by an erasure that precedes them', async () => {
    log.record('erasure', { positions: '0-9007199254740991' });
    log.grow(3);
    erase(5, SIZE + 1);
    expect((await follow()).faults).toEqual([expect.stringMatching(/^Entry 701: its words are gone/)]);
  });

  test('are followed again after a moment, because their erasure may still be on its way into the log', async () => {
    erase(3);
    const waits: number[] = [];
    const wait = (ms: number): Promise<void> => {
      waits.push(ms);
      if (waits.length === 2) log.record('erasure', { positions: '3' });
      return Promise.resolve();
    };
    expect(await follow({ wait })).toMatchObject({ faults: [], erased: 1, head: { size: SIZE + 1 } });
    expect(waits.length).toBe(2);
  });

  /** Adds the erasure to the log while the follower waits, and serves something else from then on. */
  const whileWaiting = (change: Parameters<StaticLog['alter']>[0]) => (): Promise<void> => {
    log.record('erasure', { positions: '3' });
    log.alter(change);
    return Promise.resolve();
  };

  test('are not a fault if the head after the erasure is not signed', async () => {
    erase(3);
    const wait = whileWaiting((path, answer) =>
      path === 'checkpoint' ? String(answer).replace('\n701\n', '\n702\n') : answer,
    );
    await expect(follow({ wait })).rejects.toThrow(/checkpoint of the log can't be trusted/);
  });

  test('are not a fault of the first head if the next head, which has the erasure, has no tiles', async () => {
    erase(3);
    const wait = whileWaiting((path, answer) => (path.startsWith('tile/1/') ? 'x' : answer));
    const { head, faults } = await follow({ wait });
    expect([head.size, faults]).toEqual([SIZE + 1, [expect.stringMatching(/^tile\/1\/.* has 1 bytes/)]]);
  });

  test('after the pin are covered by an erasure after the pin', async () => {
    const { head } = await follow();
    log.grow(400);
    erase(690, 900);
    log.record('erasure', { positions: '690,900' });
    expect(await follow({ known: [head], checked: SIZE })).toMatchObject({ faults: [], erased: 2 });
    const next = await follow();
    log.grow(1);
    expect(await follow({ known: [next.head], checked: next.head.size })).toMatchObject({ faults: [] });
  });
});

describe('a head that does not go on from the known heads', () => {
  test('has fewer entries: signed earlier it may be an old copy, signed later it was rolled back', async () => {
    const { head } = await follow();
    const less = await another(600);
    const known = [{ ...head, signedAt: new Date('2026-11-20T12:00:01Z') }];
    expect((await follow({ known: [head] }, less)).faults).toEqual([
      'The log has 600 entries and had 700 before: it was rolled back, or this is an old copy of its head.',
    ]);
    expect((await follow({ known }, less)).faults).toEqual([
      'The log has 600 entries and had 700 before, and this head was signed later (2026-11-20T12:10:00.000Z): it was rolled back.',
    ]);
  });

  test.each([SIZE, SIZE + 50])('is of another past, with %i entries', async (size) => {
    const { head } = await follow();
    const { faults } = await follow({ known: [head] }, await another(size, 'ships'));
    expect(faults).toEqual([expect.stringMatching(/^The log was changed since .* at 700 entries: /)]);
  });

  test('must go on from every known head', async () => {
    const other = await another(650, 'ships');
    const [{ head }, { head: fork }] = [await follow(), await follow({}, other)];
    const { faults } = await follow({ known: [head, fork] });
    expect(faults).toEqual([expect.stringContaining('at 650 entries')]);
  });

  test('has tiles that do not make its root', async () => {
    log.alter((path, answer) =>
      path.startsWith('tile/1/') ? Buffer.from(answer as Uint8Array).fill(1, 0, 1) : answer,
    );
    expect((await follow()).faults).toEqual([
      'The tiles of the log do not make the root that it has signed.',
    ]);
  });

  test('is not signed by the key', async () => {
    const { verifier } = testSigner('ledger.example/other');
    await expect(follow({ verifier })).rejects.toThrow(
      /checkpoint of the log can't be trusted: it is not signed by/,
    );
  });
});
