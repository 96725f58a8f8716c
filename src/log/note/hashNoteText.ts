import { createHash } from 'node:crypto';
import type { Hash } from '../merkle/hashes.ts';

/**
 * The hash by which a head names the one before it: SHA-256 of the text of its note, which is the signed
 * text.
 */
export const hashNoteText = (text: string): Hash => createHash('sha256').update(text).digest();
