import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { EMPTY_TREE, growTree } from '../../../src/log/merkle/growTree.ts';
import { leafHash } from '../../../src/log/merkle/hashes.ts';
import { formatCheckpoint, openCheckpoint, parseCheckpoint } from '../../../src/log/note/checkpoint.ts';
import { parseVerifierKey } from '../../../src/log/note/verifier.ts';
import { decodeEntryBundle, encodeEntryBundle } from '../../../src/log/tiles/entryBundle.ts';
import { hasTile, tileNodes } from '../../../src/log/tiles/tileNodes.ts';
import { formatTilePath, parseTilePath } from '../../../src/log/tiles/tilePath.ts';
import { must } from '../../support/must.ts';
import { describeVectors, filesBelow, readJson } from '../../support/vectors.ts';

const KEY = 'example.com/log/testdata+33d7b496+AeHTu4Q3hEIMHNqc6fASMsq3rKNx280NI+oO5xCFkkSx';

describeVectors('tlog', (folder) => {
  const log = `${folder}/log`;
  const verifier = must(parseVerifierKey(KEY));
  const entries = must(decodeEntryBundle(readFileSync(`${log}/tile/entries/000.p/15`)));
  const leaves = entries.map(leafHash);
  const nodes = new Map(
    growTree(EMPTY_TREE, leaves).nodes.map(({ level, index, hash }) => [`${level}/${index}`, hash]),
  );
  const checkpoints = filesBelow(log).filter((file) => file.includes('/checkpoint'));
  const tiles = filesBelow(log).filter((file) => file.includes('/tile/'));

  test('the key is read and written back', () => {
    expect(verifier.text).toBe(KEY);
    expect(checkpoints.length).toBe(17);
    expect(tiles.length).toBe(30);
  });

  test.each(checkpoints)('%s verifies, and its root follows from the entries', (file) => {
    const note = readFileSync(file, 'utf8');
    const { origin, size, root, signedAt } = must(openCheckpoint(note, verifier));
    const tree = growTree(EMPTY_TREE, leaves.slice(0, size));
    expect(Buffer.from(root)).toEqual(Buffer.from(tree.root));
    expect(signedAt).toBeNull();
    expect(note.startsWith(formatCheckpoint({ origin, size, root }))).toBe(true);
    const number = file.split('checkpoint.')[1];
    expect(size).toBe(number === undefined ? 15 : Number(number));
  });

  test.each(tiles)('%s follows from the entries', (file) => {
    const path = file.slice(log.length + 1);
    const tile = must(parseTilePath(path));
    expect(formatTilePath(tile)).toBe(path);
    expect(hasTile(entries.length, tile)).toBe(true);
    const { level, from, to } = tileNodes(tile);
    const made =
      tile.level === 'entries'
        ? encodeEntryBundle(entries.slice(from, to))
        : Buffer.concat(Array.from({ length: to - from }, (_, n) => nodes.get(`${level}/${from + n}`)!));
    expect(Buffer.from(made)).toEqual(readFileSync(file));
  });

  const texts = readJson(`${folder}/checkpoint-parse.json`) as {
    desc: string;
    input: string;
    wantErr: boolean;
  }[];
  test.each(texts)('checkpoint-parse: $desc', ({ input, wantErr }) => {
    expect(texts.length).toBe(12);
    expect(parseCheckpoint(input).ok).toBe(!wantErr);
  });
});

describe('tile paths', () => {
  test.each([
    ['tile/0/000', { level: 0, index: 0, width: 256 }],
    ['tile/3/x001/x234/067', { level: 3, index: 1_234_067, width: 256 }],
    ['tile/entries/x001/000.p/7', { level: 'entries', index: 1000, width: 7 }],
  ])('%s', (path, tile) => {
    expect(parseTilePath(path)).toEqual({ ok: true, value: tile });
    expect(formatTilePath(tile as never)).toBe(path);
  });

  test.each([
    'tile/0/0',
    'tile/00/000',
    'tile/64/000',
    'tile/-1/000',
    'tile/0/x000/001',
    'tile/0/001/000',
    'tile/0/000.p/0',
    'tile/0/000.p/256',
    'tile/0/000.p/01',
    'tile/0/000.p/',
    'tile/0/../000',
    'tile/data/000',
    'tile/0/x999/x999/x999/x999/x999/999',
    '/tile/0/000',
    'tile/0/000\n',
  ])('%j is not a path of a tile', (path) => {
    expect(parseTilePath(path).ok).toBe(false);
  });

  test('every tile is read back from its path', () => {
    const level = fc.oneof(fc.constant('entries' as const), fc.integer({ min: 0, max: 63 }));
    const width = fc.integer({ min: 1, max: 256 });
    fc.assert(
      fc.property(fc.record({ level, index: fc.maxSafeNat(), width }), (tile) => {
        expect(parseTilePath(formatTilePath(tile))).toEqual({ ok: true, value: tile });
      }),
    );
  });

  test('the tree of 70,000 leaves has the tiles of the specification', () => {
    const has = (path: string): boolean => hasTile(70_000, must(parseTilePath(path)));
    const there = ['tile/0/272', 'tile/0/273.p/112', 'tile/1/000', 'tile/1/001.p/17', 'tile/2/000.p/1'];
    expect(there.map(has)).toEqual(there.map(() => true));
    const beyond = ['tile/0/273', 'tile/0/273.p/113', 'tile/1/001.p/18', 'tile/2/000.p/2', 'tile/3/000.p/1'];
    expect(beyond.map(has)).toEqual(beyond.map(() => false));
  });
});

describe('entry bundles', () => {
  test('entries of any length up to 65,535 bytes are read back', () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 300 }), { maxLength: 20 }), (some) => {
        const read = must(decodeEntryBundle(encodeEntryBundle(some)));
        expect(read.map((entry) => Array.from(entry))).toEqual(some.map((entry) => Array.from(entry)));
      }),
    );
    const largest = new Uint8Array(65_535).fill(7);
    expect(must(decodeEntryBundle(encodeEntryBundle([largest])))[0]?.length).toBe(65_535);
    expect(() => encodeEntryBundle([new Uint8Array(65_536)])).toThrow(/<= 65535/);
  });

  test('a bundle that is cut off is refused', () => {
    const bundle = encodeEntryBundle([Buffer.from('one'), Buffer.from('two')]);
    const whole = [0, 5, 10];
    for (let length = 0; length <= bundle.length; length++) {
      expect(decodeEntryBundle(bundle.subarray(0, length)).ok).toBe(whole.includes(length));
    }
  });
});
