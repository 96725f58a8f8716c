import { fail, ok } from '../../domain/result.ts';
import type { Result } from '../../domain/result.ts';
import { sameHash } from '../merkle/hashes.ts';
import { decodeBase64, encodeBase64 } from './base64.ts';
import { isKeyName } from './keyText.ts';
import type { Verifier } from './verifier.ts';

/** One signature line of a note. */
export interface NoteSignature {
  readonly name: string;
  readonly keyId: Uint8Array;
  readonly signature: Uint8Array;
}

/** A text and the lines under it that sign it (https://c2sp.org/signed-note). */
export interface SignedNote {
  /** With its last line end, without the empty line that follows. */
  readonly text: string;
  readonly signatures: readonly NoteSignature[];
}

/** A log has one key and some witnesses; a longer text is not a note. */
const MAX_NOTE_CHARACTERS = 65_536;
/** At least twice the number that a verifier must accept; each may have to be verified. */
const MAX_SIGNATURES = 64;
const KEY_ID_BYTES = 4;

/** Writes a note. The text must end its last line. */
export const formatNote = ({ text, signatures }: SignedNote): string =>
  `${text}\n${signatures.map(signatureLine).join('')}`;

const signatureLine = ({ name, keyId, signature }: NoteSignature): string =>
  `— ${name} ${encodeBase64(Buffer.concat([keyId, signature]))}\n`;

/** Reads a note without verifying anything. */
export function parseNote(note: string): Result<SignedNote, string> {
  if (note.length > MAX_NOTE_CHARACTERS) return fail('it is too long for a signed note');
  // oxlint-disable-next-line no-control-regex -- The note format bans exactly these.
  if (/[\0-\x09\x0b-\x1f]/.test(note)) return fail('it has control characters in it');
  const gap = note.lastIndexOf('\n\n');
  if (gap < 0) return fail('it has no empty line in front of its signatures');
  if (!note.endsWith('\n') || gap + 2 === note.length) return fail('its signatures are cut off');
  const lines = note.slice(gap + 2, -1).split('\n');
  if (lines.length > MAX_SIGNATURES) return fail(`it has more than ${MAX_SIGNATURES} signatures`);
  const signatures = lines.map(parseSignature);
  const bad = signatures.indexOf(null);
  if (bad >= 0) return fail(`its signature ${bad + 1} is none`);
  return ok({
    text: note.slice(0, gap + 1),
    signatures: signatures.filter((signature) => signature !== null),
  });
}

function parseSignature(line: string): NoteSignature | null {
  const [, name = '', encoded = ''] = /^— (\S+) (\S+)$/u.exec(line) ?? [];
  const bytes = decodeBase64(encoded);
  if (!isKeyName(name) || bytes === null || bytes.length <= KEY_ID_BYTES) return null;
  return { name, keyId: bytes.subarray(0, KEY_ID_BYTES), signature: bytes.subarray(KEY_ID_BYTES) };
}

/** The note, if the verifier's key signed it; signatures of other keys are not looked at. */
export function openNote(note: string, verifier: Verifier): Result<SignedNote, string> {
  const parsed = parseNote(note);
  if (!parsed.ok) return parsed;
  const message = Buffer.from(parsed.value.text);
  const own = signaturesOf(parsed.value, verifier.name, verifier.keyId);
  if (own.length === 0) return fail(`it is not signed by ${verifier.text}`);
  if (!own.every(({ signature }) => verifier.isSigned(message, signature)))
    return fail(`its signature by ${verifier.name} is wrong`);
  return parsed;
}

/** The signatures of the key with that name and id. */
export const signaturesOf = (note: SignedNote, name: string, keyId: Uint8Array): readonly NoteSignature[] =>
  note.signatures.filter((one) => one.name === name && sameHash(one.keyId, keyId));
