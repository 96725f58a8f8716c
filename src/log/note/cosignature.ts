import { fail, ok } from '../../domain/result.ts';
import type { Result } from '../../domain/result.ts';
import { signaturesOf } from './signedNote.ts';
import type { NoteSignature, SignedNote } from './signedNote.ts';
import type { Signer } from './signer.ts';
import type { Verifier } from './verifier.ts';

/** A timestamp in seconds, big-endian, and an Ed25519 signature (https://c2sp.org/tlog-cosignature). */
const TIME_BYTES = 8;
const SIGNATURE_BYTES = 64;
/** Dates of JavaScript end in the year 275760. */
const MAX_SECONDS = 8_640_000_000_000;

/** Signs a checkpoint's text with the time, cut to seconds: a checkpoint itself has no room for one. */
export function cosign(signer: Signer, text: string, at: Date): NoteSignature {
  const seconds = Math.floor(at.getTime() / 1000);
  const time = Buffer.alloc(TIME_BYTES);
  time.writeBigUInt64BE(BigInt(seconds));
  const { name, cosignatureId: keyId } = signer.verifier;
  return { name, keyId, signature: Buffer.concat([time, signer.sign(messageOf(text, seconds))]) };
}

/** When the verifier's key cosigned a note: the latest time, `null` if it did not. */
export function cosignedAt(note: SignedNote, verifier: Verifier): Result<Date | null, string> {
  let latest: Date | null = null;
  for (const { signature } of signaturesOf(note, verifier.name, verifier.cosignatureId)) {
    if (signature.length !== TIME_BYTES + SIGNATURE_BYTES) return fail('its cosignature is cut off');
    const seconds = Number(Buffer.from(signature).readBigUInt64BE());
    const message = messageOf(note.text, seconds);
    if (seconds > MAX_SECONDS || !verifier.isSigned(message, signature.subarray(TIME_BYTES)))
      return fail(`its cosignature by ${verifier.name} is wrong`);
    const at = new Date(seconds * 1000);
    if (latest === null || at > latest) latest = at;
  }
  return ok(latest);
}

const messageOf = (text: string, seconds: number): Buffer =>
  Buffer.from(`cosignature/v1\ntime ${seconds}\n${text}`);
