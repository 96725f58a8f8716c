import { randomBytes } from 'node:crypto';

/** As long as the salted hash. */
const SALT_BYTES = 32;

/** Random bytes, too many to find by trying. */
export const newSalt = (): Uint8Array<ArrayBuffer> => Uint8Array.from(randomBytes(SALT_BYTES));
