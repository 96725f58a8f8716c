/** Enough that no two logs of people who meet are called the same. */
const RANDOM_BYTES = 4;

/**
 * A name for a log whose keeper has given it none. It is nobody's address (`localhost`), and it is its own: signatures and
 * receipts tell logs apart by their names (https://c2sp.org/tlog-checkpoint, the origin).
 */
export const newLogName = (randomBytes: (count: number) => Uint8Array): string =>
  `localhost/consilience/${Buffer.from(randomBytes(RANDOM_BYTES)).toString('hex')}`;
