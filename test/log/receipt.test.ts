import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { isAbout, entryBytes } from '../../src/log/entries/entryText.ts';
import { EMPTY_TREE, growTree } from '../../src/log/merkle/growTree.ts';
import { leafHash } from '../../src/log/merkle/hashes.ts';
import { proveInclusion } from '../../src/log/merkle/proveInclusion.ts';
import { signCheckpoint } from '../../src/log/note/checkpoint.ts';
import { formatReceipt, parseReceipt, verifyReceipt } from '../../src/log/receipt.ts';
import { must } from '../support/must.ts';
import { testSigner } from '../support/testSigner.ts';

const signer = testSigner();
const KEY = signer.verifier.text;
const SIZE = 11;
const POSITION = 6;
const MOMENT = '2026-03-01T12:00:00.000Z';
const entries = Array.from({ length: SIZE }, (_, n) =>
  entryBytes({
    kind: 'claim',
    id: `claim_${n}`,
    recordedAt: MOMENT,
    record: { value: String(40 + n), unit: 'boats' },
  }),
);
const tree = growTree(EMPTY_TREE, entries.map(leafHash));
const nodes = new Map(tree.nodes.map(({ level, index, hash }) => [`${level}/${index}`, hash]));
const proof = must(
  await proveInclusion(
    (refs) => Promise.resolve(refs.map(({ level, index }) => nodes.get(`${level}/${index}`)!)),
    POSITION,
    SIZE,
  ),
);
const at = new Date('2026-03-01T12:00:00Z');
const checkpoint = signCheckpoint(signer, { size: SIZE, root: tree.root, at, previous: null });
const receipt = { position: POSITION, entry: entries[POSITION]!, proof, checkpoint };
const text = formatReceipt(receipt);
const REFUSED =
  /^(This is not a receipt|The checkpoint in the receipt can't be trusted|The receipt does not prove its entry): .{10,}\.$/;
const reasonOf = (changed: string, key = KEY): string => {
  const verified = verifyReceipt(changed, key);
  return verified.ok ? 'verified' : verified.error;
};

describe('a receipt', () => {
  test('is small, is read back, and proves its entry with nothing but the key', () => {
    expect(text.length).toBeLessThan(800);
    expect(must(parseReceipt(text))).toEqual(receipt);
    const proved = must(verifyReceipt(text, KEY));
    expect(proved).toMatchObject({
      origin: 'ledger.example/test',
      position: POSITION,
      size: SIZE,
      signedAt: at,
    });
    expect(isAbout(proved.entry, { kind: 'claim', id: 'claim_6' })).toBe(true);
  });

  test('cut off anywhere, even by a whole line, it is refused with a reason', () => {
    const bytes = Buffer.from(text);
    for (let length = 0; length < bytes.length; length++) {
      expect(reasonOf(bytes.subarray(0, length).toString())).toMatch(
        /^(This is not a receipt|The checkpoint in the receipt can't be trusted): .{10,}\.$/,
      );
    }
  });

  test('with any line cut anywhere, it is refused with a reason', () => {
    const lines = text.split('\n');
    for (const [at, line] of lines.entries()) {
      for (let length = 0; length < line.length; length++)
        expect(reasonOf(lines.with(at, line.slice(0, length)).join('\n'))).toMatch(REFUSED);
    }
  });

  test('with any byte changed, put in or taken out, it is refused with a reason', () => {
    const bytes = Buffer.from(text);
    const change = fc.record({
      at: fc.nat({ max: bytes.length - 1 }),
      removed: fc.constantFrom(0, 1, 1, 1, 2),
      put: fc.uint8Array({ maxLength: 1 }),
    });
    fc.assert(
      fc.property(change, ({ at, removed, put }) => {
        const changed = Buffer.concat([bytes.subarray(0, at), put, bytes.subarray(at + removed)]);
        fc.pre(!changed.equals(bytes));
        expect(reasonOf(changed.toString())).toMatch(REFUSED);
      }),
      { numRuns: 3_000 },
    );
  });

  test('with any bit turned, it is refused with a reason', () => {
    const bytes = Buffer.from(text);
    for (let bit = 0; bit < bytes.length * 8; bit++) {
      const changed = Buffer.from(bytes);
      changed[bit >> 3]! ^= 1 << (bit & 7);
      expect(reasonOf(changed.toString())).toMatch(REFUSED);
    }
  });

  test.each([
    ['CR LF at the ends of its lines', text.replaceAll('\n', '\r\n'), /lines end with CR LF.*dos2unix/],
    ['CR LF at one of them', text.replace('\n', '\r\n'), /lines end with CR LF/],
    ['a byte order mark', `\uFEFF${text}`, /a byte order mark was put in front of it/],
    ['the form of UTF-16', Buffer.from(text, 'utf16le').toString(), /saved as UTF-16/],
    ['another character set', Buffer.from(text, 'latin1').toString(), /no receipt|can't be trusted/],
    ['a space at the end of a line', text.replace('\n', ' \n'), /white space at the end of a line/],
    ['a tab at its end', `${text.trimEnd()}\t\n`, /white space at the end of a line/],
    ['the signs of an answer by mail', text.replaceAll(/^/gm, '> '), /white space or a > in front of a line/],
    ['an empty line at its end', `${text}\n`, /empty lines at its end/],
    ['no end of its last line', text.trimEnd(), /its signatures are cut off/],
  ])('with %s, it is refused and says so', (_, changed, reason) => {
    expect(reasonOf(changed)).toMatch(reason);
  });

  test('without the line that signs its time, it is refused', () => {
    expect(reasonOf(text.slice(0, text.lastIndexOf('—')))).toBe(
      "The checkpoint in the receipt can't be trusted: the line that signs its time is missing.",
    );
  });

  test('of the log with one entry, it has no proof lines', () => {
    const only = growTree(EMPTY_TREE, [leafHash(entries[0]!)]);
    const head = signCheckpoint(signer, { size: 1, root: only.root, at, previous: null });
    expect(reasonOf(formatReceipt({ position: 0, entry: entries[0]!, proof: [], checkpoint: head }))).toBe(
      'verified',
    );
  });

  test.each([
    [
      'another entry',
      { entry: entries[7]! },
      'The receipt does not prove its entry: the proof leads to another root.',
    ],
    [
      'another position',
      { position: 7 },
      'The receipt does not prove its entry: the proof leads to another root.',
    ],
    [
      'a position beyond the end',
      { position: 11 },
      'The receipt does not prove its entry: position 11 is beyond the end of a tree of 11.',
    ],
    [
      'a proof too short',
      { proof: proof.slice(1) },
      'The receipt does not prove its entry: the proof is too short.',
    ],
    [
      'a proof too long',
      { proof: [...proof, proof[0]!] },
      'The receipt does not prove its entry: the proof is too long.',
    ],
    [
      'a step that is no hash',
      { proof: [Buffer.from('short')] },
      'This is not a receipt: line 1 of its proof is not a hash.',
    ],
    [
      'a size of zero',
      { checkpoint: signCheckpoint(signer, { size: 0, root: tree.root, at, previous: null }) },
      'The receipt does not prove its entry: position 6 is beyond the end of a tree of 0.',
    ],
    [
      'a checkpoint of another root',
      { checkpoint: signCheckpoint(signer, { size: SIZE, root: proof[0]!, at, previous: null }) },
      'The receipt does not prove its entry: the proof leads to another root.',
    ],
  ])('with %s it is refused', (_, change, reason) => {
    expect(reasonOf(formatReceipt({ ...receipt, ...change }))).toBe(reason);
  });

  test.each([
    [
      'another header',
      text.replace('@v1', '@v2'),
      'This is not a receipt: it does not begin with the line "c2sp.org/tlog-proof@v1".',
    ],
    [
      'no entry',
      text.replace(/extra .*\n/, ''),
      'This is not a receipt: its second line is not "extra" and the entry in Base64.',
    ],
    [
      'a position that is none',
      text.replace('index 6', 'index 06'),
      'This is not a receipt: its third line is not "index" and a position.',
    ],
    [
      'a novel',
      'c2sp.org/tlog-proof@v1\n'.repeat(10_000),
      'This is not a receipt: it is too long for a receipt.',
    ],
  ])('%s is refused', (_, changed, reason) => {
    expect(reasonOf(changed)).toBe(reason);
  });

  test('the key of another log, or no key at all, is refused', () => {
    expect(reasonOf(text, testSigner('ledger.example/other').verifier.text)).toMatch(
      /^The checkpoint in the receipt can't be trusted: it is not signed by ledger.example\/other\+/,
    );
    expect(reasonOf(text, 'secret')).toBe(
      "The verifier key can't be used: it does not have the form name+id+key.",
    );
  });
});

test('verifying a receipt loads node:crypto, its own folder and the result type, nothing else', () => {
  const seen = new Set<string>();
  const packages = new Set<string>();
  const follow = (file: string): void => {
    if (seen.has(file)) return;
    seen.add(file);
    // The program runs without types.
    const imports = readFileSync(file, 'utf8').matchAll(/^import (?!type ).*? from '([^']+)';$/gms);
    for (const [, from = ''] of imports) {
      if (from.startsWith('.')) follow(join(dirname(file), from));
      else packages.add(from);
    }
  };
  const start = resolve('src/log/receipt.ts');
  follow(start);
  expect([...packages]).toEqual(['node:crypto']);
  const elsewhere = [...seen].filter((file) => !file.startsWith(dirname(start)));
  expect(elsewhere.map((file) => basename(file))).toEqual(['result.ts']);
  expect(seen.size).toBeGreaterThan(5);
});
