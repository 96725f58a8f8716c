import { fail, ok } from '../../domain/result.ts';
import type { Result } from '../../domain/result.ts';
import { HASH_BYTES } from '../merkle/hashes.ts';
import type { Hash } from '../merkle/hashes.ts';
import { isCount } from '../merkle/subtrees.ts';
import { decodeBase64, encodeBase64 } from './base64.ts';
import { cosign, cosignedAt } from './cosignature.ts';
import { formatExtensionLines, parseExtensionLines } from './extensionLines.ts';
import type { ExtensionLines, HeadRef } from './extensionLines.ts';
import { formatNote, openNote } from './signedNote.ts';
import type { Signer } from './signer.ts';
import { hashNoteText } from './hashNoteText.ts';
import type { Verifier } from './verifier.ts';

/** The head of a log's tree (https://c2sp.org/tlog-checkpoint). */
export interface Checkpoint {
  /** The name of its log. */
  readonly origin: string;
  readonly size: number;
  readonly root: Hash;
}

export interface SignedCheckpoint extends Checkpoint, ExtensionLines, HeadRef {
  /** When it was signed: its `time`, else the whole second of its cosignature; `null` if it has neither. */
  readonly signedAt: Date | null;
}

/** A head to be signed. */
export interface NextHead {
  readonly size: number;
  readonly root: Hash;
  readonly at: Date;
  /** The head that was signed before; `null` for the first. */
  readonly previous: HeadRef | null;
}

/** Writes the text of a checkpoint, which is what gets signed, without extension lines. */
export const formatCheckpoint = ({ origin, size, root }: Checkpoint): string =>
  `${origin}\n${size}\n${encodeBase64(root)}\n`;

/**
 * Reads the text of a checkpoint; lines after the third are ignored here (parseExtensionLines reads ours).
 */
export function parseCheckpoint(text: string): Result<Checkpoint, string> {
  const [origin = '', size = '', encoded = '', ...rest] = text.split('\n');
  if (rest.length === 0) return fail('it has fewer than three whole lines');
  if (origin === '') return fail('its first line, the origin, is empty');
  if (!/^(0|[1-9]\d*)$/.test(size)) return fail('its second line, the size, is not a count');
  if (!isCount(Number(size))) return fail('its size is larger than any log');
  const root = decodeBase64(encoded);
  if (root === null || root.length === 0) return fail('its third line, the root, is not Base64');
  return ok({ origin, size: Number(size), root });
}

/**
 * Signs the head of a tree, once plainly and once with the time. Its text also has the time, to the
 * millisecond.
 */
export function signCheckpoint(signer: Signer, { size, root, at, previous }: NextHead): string {
  const { name, keyId } = signer.verifier;
  const text = formatCheckpoint({ origin: name, size, root }) + formatExtensionLines(at, previous);
  const plain = { name, keyId, signature: signer.sign(Buffer.from(text)) };
  return formatNote({ text, signatures: [plain, cosign(signer, text, at)] });
}

/** The checkpoint in a note, if it is one of the verifier's log and signed by it. */
export function openCheckpoint(note: string, verifier: Verifier): Result<SignedCheckpoint, string> {
  const opened = openNote(note, verifier);
  if (!opened.ok) return opened;
  const checkpoint = parseCheckpoint(opened.value.text);
  if (!checkpoint.ok) return checkpoint;
  const { origin, root } = checkpoint.value;
  if (origin !== verifier.name) return fail(`it is of the log ${origin}, not of ${verifier.name}`);
  if (root.length !== HASH_BYTES) return fail('its root is not 32 bytes long');
  const cosigned = cosignedAt(opened.value, verifier);
  if (!cosigned.ok) return cosigned;
  const { text } = opened.value;
  const lines = parseExtensionLines(text);
  return ok({
    ...{ ...checkpoint.value, ...lines, textHash: hashNoteText(text) },
    signedAt: lines.time ?? cosigned.value,
  });
}
