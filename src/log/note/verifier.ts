import { createPublicKey, verify } from 'node:crypto';
import { ok } from '../../domain/result.ts';
import type { Result } from '../../domain/result.ts';
import { ED25519, formatKeyText, keyIdOf, parseKeyText, TIMESTAMPED_ED25519 } from './keyText.ts';
import type { NamedBytes } from './keyText.ts';

/** The verifier of a log's signatures: everything in it is public. */
export interface Verifier {
  /** The name of the key, which is the origin of its log. */
  readonly name: string;
  readonly keyId: Uint8Array;
  /** The id under which the same key signs with a time. */
  readonly cosignatureId: Uint8Array;
  /** The verifier key as text: `name+id+key`. */
  readonly text: string;
  isSigned(message: Uint8Array, signature: Uint8Array): boolean;
}

/** The bytes before the 32 bytes of an Ed25519 public key in DER (RFC 8410, section 4). */
const DER_PREFIX = Buffer.from('302a300506032b6570032100', 'hex');

/** Reads a verifier key, `name+id+key` (https://c2sp.org/signed-note). */
export function parseVerifierKey(text: string): Result<Verifier, string> {
  const parsed = parseKeyText(text.trim(), (bytes) => bytes);
  return parsed.ok ? ok(verifierOf(parsed.value)) : parsed;
}

/** The verifier of a public key of 32 bytes. */
export function verifierOf({ name, bytes }: NamedBytes): Verifier {
  const key = createPublicKey({ key: Buffer.concat([DER_PREFIX, bytes]), format: 'der', type: 'spki' });
  const keyId = keyIdOf(name, ED25519, bytes);
  return {
    name,
    keyId,
    cosignatureId: keyIdOf(name, TIMESTAMPED_ED25519, bytes),
    text: formatKeyText({ name, bytes }, keyId),
    isSigned: (message, signature) => verify(null, message, key, signature),
  };
}
