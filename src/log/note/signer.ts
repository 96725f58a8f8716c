import { createPrivateKey, createPublicKey, hkdfSync, sign } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { fail, ok } from '../../domain/result.ts';
import type { Result } from '../../domain/result.ts';
import { ED25519, formatKeyText, keyIdOf, parseKeyText } from './keyText.ts';
import type { NamedBytes } from './keyText.ts';
import { verifierOf } from './verifier.ts';
import type { Verifier } from './verifier.ts';

/** The signer of a log. Only the function holds the private key, so that no print of the object shows it. */
export interface Signer {
  readonly verifier: Verifier;
  sign(message: Uint8Array): Uint8Array;
  /**
   * A secret of 32 bytes for another use, derived from the key (HKDF with SHA-256, RFC 5869), so that there
   * is one secret to back up. Each use gets another one, and none reveals anything of the key.
   */
  readonly secretFor: (use: string) => Uint8Array;
}

const SECRET_BYTES = 32;

/** The prefix of a signer key in the form of Go's checksum database, `golang.org/x/mod/sumdb/note`. */
const PREFIX = 'PRIVATE+KEY+';
/** The bytes before the 32 bytes of an Ed25519 seed in DER (RFC 8410, section 7). */
const DER_PREFIX = Buffer.from('302e020100300506032b657004220420', 'hex');

/** Writes a signer key, `PRIVATE+KEY+name+id+seed`. */
export const formatSignerKey = (key: NamedBytes): string =>
  PREFIX + formatKeyText(key, keyIdOf(key.name, ED25519, publicBytes(privateKey(key.bytes))));

/** Reads a signer key. The reason of a refusal never has the key in it. */
export function parseSignerKey(text: string): Result<Signer, string> {
  const trimmed = text.trim();
  if (!trimmed.startsWith(PREFIX)) return fail(`it does not begin with ${PREFIX}`);
  const parsed = parseKeyText(trimmed.slice(PREFIX.length), (seed) => publicBytes(privateKey(seed)));
  if (!parsed.ok) return parsed;
  const { name, bytes: seed } = parsed.value;
  const key = privateKey(seed);
  return ok({
    verifier: verifierOf({ name, bytes: publicBytes(key) }),
    sign: (message) => sign(null, message, key),
    secretFor: (use) => new Uint8Array(hkdfSync('sha256', seed, '', use, SECRET_BYTES)),
  });
}

const privateKey = (seed: Uint8Array): KeyObject =>
  createPrivateKey({ key: Buffer.concat([DER_PREFIX, seed]), format: 'der', type: 'pkcs8' });

const publicBytes = (key: KeyObject): Uint8Array =>
  createPublicKey(key).export({ format: 'der', type: 'spki' }).subarray(-32);
