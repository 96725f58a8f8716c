/** Enough that two logs never have the same name. */
const RANDOM_BYTES = 4;

/**
 * A name for a log to which the operator has given no name. It is not a public address (`localhost`), and it
 * is unique: signatures and receipts tell logs apart by their names (https://c2sp.org/tlog-checkpoint, the
 * origin).
 */
export const newLogName = (randomBytes: (count: number) => Uint8Array): string =>
  `localhost/consilience/${Buffer.from(randomBytes(RANDOM_BYTES)).toString('hex')}`;
