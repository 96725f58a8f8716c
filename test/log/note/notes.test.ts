import { describe, expect, test } from '@jest/globals';
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { EMPTY_ROOT } from '../../../src/log/merkle/hashes.ts';
import { openCheckpoint, signCheckpoint } from '../../../src/log/note/checkpoint.ts';
import { cosign } from '../../../src/log/note/cosignature.ts';
import { formatNote, openNote, parseNote } from '../../../src/log/note/signedNote.ts';
import { parseSignerKey } from '../../../src/log/note/signer.ts';
import { parseVerifierKey } from '../../../src/log/note/verifier.ts';
import { must } from '../../support/must.ts';
import { testSigner, testSignerKey } from '../../support/testSigner.ts';

const signer = testSigner();
const { verifier } = signer;
const other = testSigner('ledger.example/other');
const AT = new Date('2026-03-01T12:00:05.678Z');
const note = signCheckpoint(signer, { size: 7, root: EMPTY_ROOT, at: AT, previous: null });
const reasonOf = (text: string, by = verifier): string => {
  const opened = openCheckpoint(text, by);
  return opened.ok ? 'opened' : opened.error;
};

describe('keys', () => {
  // The note package of the Go checksum database has these keys as its example "PeterNeumann".
  const GO_SIGNER = 'PRIVATE+KEY+PeterNeumann+c74f20a3+AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz';
  const GO_VERIFIER = 'PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW';

  test('a signer key of the Go note package gives the same verifier key as there', () => {
    expect(must(parseSignerKey(GO_SIGNER)).verifier.text).toBe(GO_VERIFIER);
    expect(must(parseVerifierKey(`${GO_VERIFIER}\n`)).text).toBe(GO_VERIFIER);
  });

  test('a signer does not print its private key', () => {
    expect(JSON.stringify(signer)).not.toContain(testSignerKey().split('+').at(-1));
  });

  test.each([
    ['', 'it does not have the form name+id+key'],
    ['PeterNeumann', 'it does not have the form name+id+key'],
    [
      'Peter Neumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW',
      'it does not have the form name+id+key',
    ],
    [
      'PeterNeumann+c74f20a4+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW',
      'its id is c74f20a4, but should be c74f20a3',
    ],
    [
      'PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy1w==',
      'its key is 30 bytes long, not 32',
    ],
    ['PeterNeumann+c74f20a3+ARpc2QcUPDh-', 'its last part is not Base64'],
    ['PeterNeumann+c74f20a3+AhpcZA==', 'it is not an Ed25519 key'],
  ])('%j is not a verifier key', (text, reason) => {
    expect(parseVerifierKey(text)).toEqual({ ok: false, error: reason });
  });

  test('the reason for refusing a signer key does not repeat it', () => {
    const broken = GO_SIGNER.slice(0, -4);
    for (const text of [broken, GO_VERIFIER, GO_SIGNER.replace('c7', 'c8')]) {
      const parsed = parseSignerKey(text);
      expect(parsed.ok).toBe(false);
      expect(JSON.stringify(parsed)).not.toContain('AYEKFALV');
    }
  });
});

describe('signed notes', () => {
  test('the text may have empty lines, and the last one ends it', () => {
    const text = 'first\n\n\nlast\n';
    const signed = formatNote({
      text,
      signatures: [{ name: verifier.name, keyId: verifier.keyId, signature: signer.sign(Buffer.from(text)) }],
    });
    expect(must(openNote(signed, verifier)).text).toBe(text);
  });

  test('signatures of others are ignored, whatever they contain', () => {
    const witness = `— witness.example ${Buffer.from('0123456789').toString('base64')}\n`;
    expect(reasonOf(note + witness)).toBe('opened');
    const otherId = `— ${verifier.name} ${Buffer.from('0123456789').toString('base64')}\n`;
    expect(reasonOf(note + otherId)).toBe('opened');
  });

  test.each([
    ['nothing', '', 'it has no empty line in front of its signatures'],
    ['no signature', note.slice(0, note.indexOf('—')), 'its signatures are cut off'],
    ['no last line end', note.slice(0, -1), 'its signatures are cut off'],
    ['half a signature', `${note.slice(0, -9)}\n`, 'its cosignature is cut off'],
    ['another dash', note.replaceAll('—', '-'), 'its signature 1 is none'],
    ['a carriage return', note.replaceAll('\n', '\r\n'), 'it has control characters in it'],
    ['another size', note.replace('\n7\n', '\n8\n'), 'its signature by ledger.example/test is wrong'],
    ['too many signatures', note + '— w.example MDEyMzQ1Njc=\n'.repeat(64), 'it has more than 64 signatures'],
    ['a book', 'x'.repeat(70_000), 'it is too long for a signed note'],
  ])('%s is refused', (_, text, reason) => {
    expect(reasonOf(text)).toBe(reason);
  });

  test('a note with one changed character does not open, or says the same', () => {
    fc.assert(
      fc.property(
        fc.nat(note.length - 1),
        fc.constantFrom('A', 'z', '0', '+', '\n', ' '),
        (at, character) => {
          const changed = note.slice(0, at) + character + note.slice(at + 1);
          const opened = openCheckpoint(changed, verifier);
          // Only the name in the cosignature's line may change: it is then another operator's signature.
          if (opened.ok) expect(opened.value).toMatchObject({ size: 7, root: EMPTY_ROOT });
        },
      ),
    );
  });

  test('parsing never throws', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('\n', '— ', 'a', ' ', 'AAAAAAAA', '=', '7') }),
        (text) => {
          parseNote(text);
          openCheckpoint(text, verifier);
        },
      ),
    );
  });
});

describe('checkpoints', () => {
  test("the note has the signed time to the millisecond, and the previous head's size and hash of text", () => {
    expect(must(openCheckpoint(note, verifier))).toMatchObject({ signedAt: AT, time: AT, previous: null });
    const first = must(openCheckpoint(note, verifier));
    const text = note.slice(0, note.indexOf('\n\n') + 1);
    expect(Buffer.from(first.textHash)).toEqual(createHash('sha256').update(text).digest());
    const next = signCheckpoint(signer, { size: 8, root: EMPTY_ROOT, at: AT, previous: first });
    expect(next).toContain(`\nprevious 7 ${Buffer.from(first.textHash).toString('base64')}\n\n`);
    expect(must(openCheckpoint(next, verifier)).previous).toEqual({ size: 7, textHash: first.textHash });
    // Signatures of witnesses do not make it another head.
    const witness = { name: 'witness.example', keyId: Buffer.alloc(4), signature: Buffer.alloc(72) };
    const { signatures } = must(parseNote(note));
    const witnessed = formatNote({ text, signatures: [...signatures, witness] });
    expect(must(openCheckpoint(witnessed, verifier)).textHash).toEqual(first.textHash);
  });

  const signed = (text: string): string => {
    const { name, keyId } = verifier;
    const plain = { name, keyId, signature: signer.sign(Buffer.from(text)) };
    return formatNote({ text, signatures: [plain, cosign(signer, text, AT)] });
  };
  const root = Buffer.from(EMPTY_ROOT).toString('base64');

  test('a head of another log without a time line has the time of its cosignature, to the second', () => {
    const old = signed(`${verifier.name}\n7\n${root}\n`);
    expect(must(openCheckpoint(old, verifier))).toMatchObject({
      ...{ signedAt: new Date('2026-03-01T12:00:05Z'), time: null, previous: null },
    });
  });

  test.each([
    'time yesterday',
    'time 2026-03-01',
    `previous 0 ${root}`,
    'previous 7 AAAA',
    `previous ${root}`,
    'a line of somebody else',
  ])('a line of another form has no meaning: %s', (line) => {
    const other = signed(`${verifier.name}\n7\n${root}\n${line}\n`);
    expect(must(openCheckpoint(other, verifier))).toMatchObject({ size: 7, time: null, previous: null });
  });

  test('a wrong cosignature spoils the note', () => {
    const lines = note.split('\n');
    const later = signCheckpoint(signer, { size: 8, root: EMPTY_ROOT, at: AT, previous: null }).split('\n');
    const mixed = [...lines.slice(0, 6), later[6], ''].join('\n');
    expect(reasonOf(mixed)).toBe('its cosignature by ledger.example/test is wrong');
  });

  test('a checkpoint of another log is refused', () => {
    expect(reasonOf(note, other.verifier)).toContain('it is not signed by ledger.example/other+');
    const text = `ledger.example/other\n7\n${Buffer.from(EMPTY_ROOT).toString('base64')}\n`;
    const { name, keyId } = verifier;
    const foreign = formatNote({
      text,
      signatures: [{ name, keyId, signature: signer.sign(Buffer.from(text)) }],
    });
    expect(reasonOf(foreign)).toBe('it is of the log ledger.example/other, not of ledger.example/test');
  });

  test('a signed text that is not a checkpoint is refused', () => {
    const { name, keyId } = verifier;
    const signed = (text: string): string =>
      formatNote({ text, signatures: [{ name, keyId, signature: signer.sign(Buffer.from(text)) }] });
    expect(reasonOf(signed('hello\n'))).toBe('it has fewer than three whole lines');
    expect(reasonOf(signed(`${name}\n01\nAAAA\n`))).toBe('its second line, the size, is not a count');
    expect(reasonOf(signed(`${name}\n1\nAAAA\n`))).toBe('its root is not 32 bytes long');
  });
});
