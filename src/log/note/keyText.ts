import { createHash } from 'node:crypto';
import { fail, ok } from '../../domain/result.ts';
import type { Result } from '../../domain/result.ts';
import { decodeBase64, encodeBase64 } from './base64.ts';

/** The algorithm of a key, as the byte in front of the key says (https://c2sp.org/signed-note). */
export const ED25519 = 1;
/** A cosignature, which carries its time (https://c2sp.org/tlog-cosignature). */
export const TIMESTAMPED_ED25519 = 4;

const KEY_BYTES = 32;
const KEY_ID_BYTES = 4;

/** A name and 32 bytes: the public key of a verifier key, the seed of a signer key. */
export interface NamedBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The four bytes that tell a key's signatures apart from others. */
export const keyIdOf = (name: string, type: number, publicKey: Uint8Array): Uint8Array =>
  createHash('sha256')
    .update(`${name}\n`)
    .update(Uint8Array.of(type))
    .update(publicKey)
    .digest()
    .subarray(0, KEY_ID_BYTES);

/**
 * Whether a key may have this name: the name is the origin of its log, and is part of lines that are split at
 * spaces and pluses.
 */
export const isKeyName = (name: string): boolean => /^[^\s+\p{Cc}]+$/u.test(name);

/** Writes `name+id+bytes`; the id is always that of the public key. */
export const formatKeyText = ({ name, bytes }: NamedBytes, keyId: Uint8Array): string =>
  [name, Buffer.from(keyId).toString('hex'), encodeBase64(Uint8Array.of(ED25519, ...bytes))].join('+');

/** Reads `name+id+bytes`; `publicKeyOf` gives the public key of the bytes, to check the id with. */
export function parseKeyText(
  text: string,
  publicKeyOf: (bytes: Uint8Array) => Uint8Array,
): Result<NamedBytes, string> {
  const [, name = '', keyId = '', encoded = ''] = /^([^+]*)\+([0-9a-f]{8})\+(.*)$/.exec(text) ?? [];
  if (!isKeyName(name)) return fail('it does not have the form name+id+key');
  const typed = decodeBase64(encoded);
  if (typed === null) return fail('its last part is not Base64');
  if (typed[0] !== ED25519) return fail('it is not an Ed25519 key');
  const bytes = typed.subarray(1);
  if (bytes.length !== KEY_BYTES) return fail(`its key is ${bytes.length} bytes long, not ${KEY_BYTES}`);
  const rightId = Buffer.from(keyIdOf(name, ED25519, publicKeyOf(bytes))).toString('hex');
  return rightId === keyId ? ok({ name, bytes }) : fail(`its id is ${keyId}, but should be ${rightId}`);
}
