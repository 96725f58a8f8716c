import { createHash } from 'node:crypto';
import type { Hash } from '../merkle/hashes.ts';

/** By what a head names the one before it: SHA-256 of the text of its note, which is what was signed. */
export const hashNoteText = (text: string): Hash => createHash('sha256').update(text).digest();
