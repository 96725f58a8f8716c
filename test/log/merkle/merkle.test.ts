import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Result } from '../../../src/domain/result.ts';
import { EMPTY_TREE, growTree } from '../../../src/log/merkle/growTree.ts';
import { EMPTY_ROOT, HASH_BYTES, leafHash } from '../../../src/log/merkle/hashes.ts';
import type { Hash } from '../../../src/log/merkle/hashes.ts';
import { proveConsistency } from '../../../src/log/merkle/proveConsistency.ts';
import { proveInclusion } from '../../../src/log/merkle/proveInclusion.ts';
import { proveInclusions } from '../../../src/log/merkle/proveInclusions.ts';
import type { ReadNodes } from '../../../src/log/merkle/readRanges.ts';
import { floorLog2, subtreesOf } from '../../../src/log/merkle/subtrees.ts';
import { verifyConsistency } from '../../../src/log/merkle/verifyConsistency.ts';
import { verifyInclusion } from '../../../src/log/merkle/verifyInclusion.ts';
import { naiveTree } from '../../support/naiveTree.ts';
import { describeVectors, filesBelow, readJson } from '../../support/vectors.ts';

const LEAVES = 130;
const entries = Array.from({ length: LEAVES }, (_, n) => Buffer.from(`crate ${n} of the Marlow pier`));
const leaves = entries.map(leafHash);
const naive = naiveTree(entries);
const grown = growTree(EMPTY_TREE, leaves);
const stored = new Map(grown.nodes.map(({ level, index, hash }) => [`${level}/${index}`, hash]));

/** Reads from the grown tree and counts the nodes of each request. */
function counting(): { readNodes: ReadNodes; reads: number[] } {
  const reads: number[] = [];
  const readNodes: ReadNodes = (refs) => {
    reads.push(refs.length);
    return Promise.resolve(
      refs.map(({ level, index }) => {
        const hash = stored.get(`${level}/${index}`);
        if (!hash) throw new Error(`no node ${level}/${index}`);
        return hash;
      }),
    );
  };
  return { readNodes, reads };
}
const { readNodes } = counting();

const value = <T>(checked: Result<T, string>): T => {
  if (!checked.ok) throw new Error(checked.error);
  return checked.value;
};
const hex = (hashes: readonly Uint8Array[]): string[] =>
  hashes.map((hash) => Buffer.from(hash).toString('hex'));
const same = (a: readonly Uint8Array[], b: readonly Uint8Array[]): boolean => hex(a).join() === hex(b).join();

interface Vector {
  readonly wantErr: boolean;
  readonly proof: string[] | null;
  readonly [field: string]: unknown;
}
const bytes = (text: unknown): Hash => Buffer.from(String(text), 'base64');

describeVectors('merkle', (folder) => {
  const [inclusion, consistency] = ['inclusion', 'consistency'].map((kind) =>
    filesBelow(`${folder}/${kind}`).map(
      (file) => [file.slice(folder.length + 1), readJson(file) as Vector] as const,
    ),
  );
  test('all are here', () => {
    expect([inclusion?.length, consistency?.length]).toEqual([98, 98]);
  });
  test.each(inclusion ?? [])('%s', (_, vector) => {
    const result = verifyInclusion({
      index: vector['leafIdx'] as number,
      size: vector['treeSize'] as number,
      leafHash: bytes(vector['leafHash']),
      root: bytes(vector['root']),
      proof: (vector.proof ?? []).map(bytes),
    });
    expect(result.ok).toBe(!vector.wantErr);
  });
  test.each(consistency ?? [])('%s', (_, vector) => {
    const result = verifyConsistency({
      size1: vector['size1'] as number,
      size2: vector['size2'] as number,
      root1: bytes(vector['root1']),
      root2: bytes(vector['root2']),
      proof: (vector.proof ?? []).map(bytes),
    });
    expect(result.ok).toBe(!vector.wantErr);
  });
});

describe(`every tree of up to ${LEAVES} leaves`, () => {
  test('has the root of the definition, grown in one piece and in two', () => {
    expect(growTree(EMPTY_TREE, []).root).toEqual(EMPTY_ROOT);
    for (let size = 1; size <= LEAVES; size++) {
      const half = growTree(EMPTY_TREE, leaves.slice(0, Math.floor(size / 2)));
      const whole = growTree(half, leaves.slice(half.size, size));
      expect(hex([whole.root])).toEqual(hex([naive.root(size)]));
      expect(whole.subtrees.length).toBe(subtreesOf({ from: 0, to: size }).length);
    }
  });

  // Thousands of proofs: a failure is noted by its name, because an `expect` for each takes longer than the proof.
  test('gives every inclusion proof, and each verifies for its own leaf, position and size only', async () => {
    const wrong: string[] = [];
    for (let size = 1; size <= LEAVES; size++) {
      const ofTree = naive.root(size);
      for (let index = 0; index < size; index++) {
        const proof = value(await proveInclusion(readNodes, index, size));
        const claim = { index, size, leafHash: leaves[index]!, root: ofTree, proof };
        const note = (what: string, right: boolean) => right || wrong.push(`${index} of ${size}: ${what}`);
        note('definition', same(proof, naive.path(index, size)));
        note('verifies', verifyInclusion(claim).ok);
        note('other position', !verifyInclusion({ ...claim, index: (index + 1) % (size + 1) }).ok);
        note('other leaf', !verifyInclusion({ ...claim, leafHash: ofTree }).ok || size === 1);
        note('too long', !verifyInclusion({ ...claim, proof: [...proof, ofTree] }).ok);
        note('too short', size === 1 || !verifyInclusion({ ...claim, proof: proof.slice(1) }).ok);
      }
    }
    expect(wrong).toEqual([]);
  });

  test('gives the inclusion proofs of several leaves at once, each the same as alone', async () => {
    const indexes = [4, 0, 4, LEAVES - 1];
    const together = await proveInclusions(readNodes, indexes, LEAVES);
    const alone = indexes.map((index) => naive.path(index, LEAVES));
    expect(together.map(hex)).toEqual(alone.map(hex));
    expect(await proveInclusions(readNodes, [], LEAVES)).toEqual([]);
  });

  test('gives every consistency proof, and each verifies for its own two trees only', async () => {
    const wrong: string[] = [];
    const roots = Array.from({ length: LEAVES + 1 }, (_, size) => naive.root(size));
    for (let size2 = 1; size2 <= LEAVES; size2++) {
      for (let size1 = 1; size1 <= size2; size1++) {
        const proof = value(await proveConsistency(readNodes, size1, size2));
        const claim = { size1, size2, root1: roots[size1]!, root2: roots[size2]!, proof };
        const note = (what: string, right: boolean) => right || wrong.push(`${size1} in ${size2}: ${what}`);
        note('definition', same(proof, naive.proof(size1, size2)));
        note('verifies', verifyConsistency(claim).ok);
        note('other first root', !verifyConsistency({ ...claim, root1: roots[size1 - 1]! }).ok);
        note('other second root', !verifyConsistency({ ...claim, root2: roots[0]! }).ok);
        note('too long', !verifyConsistency({ ...claim, proof: [...proof, roots[1]!] }).ok);
        note('too short', size1 === size2 || !verifyConsistency({ ...claim, proof: proof.slice(1) }).ok);
      }
    }
    expect(wrong).toEqual([]);
  });

  test('reads nodes once for each proof', async () => {
    const { readNodes: read, reads } = counting();
    await proveInclusion(read, 3, 127);
    await proveConsistency(read, 64, 127);
    expect(reads.length).toBe(2);
  });
});

describe('requests without a proof', () => {
  test.each([
    [0, 0, 'a tree of size 0 holds no entry'],
    [5, 5, 'position 5 is beyond the end of a tree of 5'],
    [-1, 5, '-1 is not a position'],
    [1.5, 5, '1.5 is not a position'],
    [1, Number.NaN, 'a tree of size NaN holds no entry'],
  ])('entry %d of %d', async (index, size, reason) => {
    expect(await proveInclusion(readNodes, index, size)).toEqual({ ok: false, error: reason });
  });
  test.each([
    [0, 5, 'nothing can be proved of a tree of size 0'],
    [6, 5, 'a tree of 6 is not the beginning of one of 5'],
    [1, 2 ** 60, `${2 ** 60} is not the size of a tree`],
  ])('trees of %d and %d', async (size1, size2, reason) => {
    expect(await proveConsistency(readNodes, size1, size2)).toEqual({ ok: false, error: reason });
  });
});

describe('very large trees', () => {
  const asked: number[] = [];
  const readAny: ReadNodes = (refs) => {
    asked.push(refs.length);
    return Promise.resolve(refs.map(({ level, index }) => leafHash(Buffer.from(`${level}/${index}`))));
  };

  test('a million leaves need 20 hashes in a proof, and 40 nodes to make it', async () => {
    const size = fc.integer({ min: 900_000, max: 1_048_576 });
    await fc.assert(
      fc.asyncProperty(size, fc.nat(), async (to, seed) => {
        const inclusion = value(await proveInclusion(readAny, seed % to, to));
        const consistency = value(await proveConsistency(readAny, 1 + (seed % to), to));
        expect(inclusion.length).toBeLessThanOrEqual(20);
        // RFC 9162 counts one more: the subtree in which the first tree ends.
        expect(consistency.length).toBeLessThanOrEqual(21);
      }),
    );
    expect(Math.max(...asked)).toBeLessThanOrEqual(40);
  });

  test('counts stay exact near the largest one', () => {
    expect(floorLog2(2 ** 50)).toBe(50);
    expect(floorLog2(2 ** 50 - 1)).toBe(49);
    expect(floorLog2(2 ** 50 + 1)).toBe(50);
    const width = subtreesOf({ from: 0, to: Number.MAX_SAFE_INTEGER }).reduce(
      (sum, { level }) => sum + 2 ** level,
      0,
    );
    expect(width).toBe(Number.MAX_SAFE_INTEGER);
    const claim = { size1: 2 ** 50 + 1, size2: 2 ** 50 + 2, root1: EMPTY_ROOT, root2: EMPTY_ROOT, proof: [] };
    expect(verifyConsistency(claim).ok).toBe(false);
  });

  test('a hash of another length is refused', () => {
    const short = new Uint8Array(HASH_BYTES - 1);
    const claim = { index: 0, size: 1, leafHash: short, root: short, proof: [] };
    expect(verifyInclusion(claim)).toEqual({ ok: false, error: 'a hash is not 32 bytes long' });
  });
});
