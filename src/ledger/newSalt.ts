import { randomBytes } from 'node:crypto';

/** As long as the hash that it is hashed with. */
const SALT_BYTES = 32;

/** Bytes by chance, which nobody finds out by trying. */
export const newSalt = (): Uint8Array<ArrayBuffer> => Uint8Array.from(randomBytes(SALT_BYTES));
