import { fail, ok } from '../domain/result.ts';
import type { Result } from '../domain/result.ts';
import { HASH_BYTES, leafHash } from './merkle/hashes.ts';
import type { Hash } from './merkle/hashes.ts';
import { isCount } from './merkle/subtrees.ts';
import { verifyInclusion } from './merkle/verifyInclusion.ts';
import { decodeBase64, encodeBase64 } from './note/base64.ts';
import { openTimedCheckpoint } from './note/openTimedCheckpoint.ts';
import { parseVerifierKey } from './note/verifier.ts';

/**
 * Proves that an entry is in the log, to a reader who does not trust the log. It is a proof as in
 * https://c2sp.org/tlog-proof; its `extra` line has the bytes of the entry. The file imports only
 * node:crypto, its own folder and domain/result.ts. A receipt can thus be verified at once and without a
 * database.
 */
export interface Receipt {
  readonly position: number;
  /** The bytes that were recorded. */
  readonly entry: Uint8Array;
  /** The siblings from the entry up to the root. */
  readonly proof: readonly Hash[];
  /** The signed note of a checkpoint. */
  readonly checkpoint: string;
}

/** The facts that a receipt proves. */
export interface ReceiptProof {
  readonly origin: string;
  readonly position: number;
  readonly entry: Uint8Array;
  /** The size of the log that the proof is about. */
  readonly size: number;
  /**
   * The time at which the log signed that it held the entry: to the millisecond, or in whole seconds for a
   * head without milliseconds.
   */
  readonly signedAt: Date;
}

const HEADER = 'c2sp.org/tlog-proof@v1';
/** The largest entry in Base64 has some 87,000 characters, and the rest is small. */
const MAX_CHARACTERS = 200_000;

/** Writes a receipt. */
export const formatReceipt = ({ position, entry, proof, checkpoint }: Receipt): string =>
  [
    HEADER,
    `extra ${encodeBase64(entry)}`,
    `index ${position}`,
    ...proof.map(encodeBase64),
    '',
    checkpoint,
  ].join('\n');

/**
 * The invisible changes that mail and editors make to a text. They are reported and not repaired: a signed
 * note is its bytes (https://c2sp.org/signed-note), and a repaired text would be another text.
 */
const DAMAGE: readonly (readonly [RegExp, string])[] = [
  [
    /\0/,
    'it is not UTF-8: it was saved as UTF-16, as PowerShell does. Save it as UTF-8 without a byte order mark',
  ],
  [/^\uFEFF/, 'a byte order mark was put in front of it. Save it as UTF-8 without one'],
  [/\uFFFD/, 'it is not UTF-8, so its bytes were changed'],
  [
    /\r/,
    'its lines end with CR LF, as mail and Windows write them, and were signed with LF. Take out the CRs: dos2unix',
  ],
  [/^[ \t>]/m, 'there is white space or a > in front of a line'],
  [/[ \t]$/m, 'there is white space at the end of a line'],
  [/\n\n$/, 'there are empty lines at its end'],
];

/** Reads a receipt without verifying it. */
export function parseReceipt(text: string): Result<Receipt, string> {
  if (text.length > MAX_CHARACTERS) return fail('it is too long for a receipt');
  const [, disfigured] = DAMAGE.find(([form]) => form.test(text)) ?? [];
  if (disfigured !== undefined) return fail(disfigured);
  const gap = text.indexOf('\n\n');
  const [header, extra, index, ...hashes] = text.slice(0, gap < 0 ? text.length : gap).split('\n');
  if (header !== HEADER) return fail(`it does not begin with the line "${HEADER}"`);
  const entry = decodeBase64(/^extra (.+)$/.exec(extra ?? '')?.[1] ?? '-');
  if (entry === null) return fail('its second line is not "extra" and the entry in Base64');
  const position = Number(/^index (0|[1-9]\d*)$/.exec(index ?? '')?.[1] ?? Number.NaN);
  if (!isCount(position)) return fail('its third line is not "index" and a position');
  if (gap < 0) return fail('it is cut off in front of the checkpoint');
  const proof = hashes.map(decodeBase64);
  const bad = proof.findIndex((hash) => hash?.length !== HASH_BYTES);
  if (bad >= 0) return fail(`line ${bad + 1} of its proof is not a hash`);
  return ok({
    ...{ position, entry, proof: proof.filter((hash) => hash !== null) },
    checkpoint: text.slice(gap + 2),
  });
}

/**
 * Whether a receipt proves that the log of a verifier key held its entry, and when; offline. A receipt
 * without the signature of the time is refused. Each log of ours signs the time, so the signature was cut off
 * or changed.
 */
export function verifyReceipt(text: string, verifierKey: string): Result<ReceiptProof, string> {
  const verifier = parseVerifierKey(verifierKey);
  if (!verifier.ok) return fail(`The verifier key can't be used: ${verifier.error}.`);
  const receipt = parseReceipt(text);
  if (!receipt.ok) return fail(`This is not a receipt: ${receipt.error}.`);
  const { position, entry, proof } = receipt.value;
  const checkpoint = openTimedCheckpoint(receipt.value.checkpoint, verifier.value);
  if (!checkpoint.ok) return fail(`The checkpoint in the receipt can't be trusted: ${checkpoint.error}.`);
  const { origin, size, root, signedAt } = checkpoint.value;
  const included = verifyInclusion({ index: position, size, leafHash: leafHash(entry), root, proof });
  if (!included.ok) return fail(`The receipt does not prove its entry: ${included.error}.`);
  return ok({ origin, position, entry, size, signedAt });
}
