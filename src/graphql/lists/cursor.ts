import { createHash } from 'node:crypto';
import type { Position } from '../../ledger/lists/readPages.ts';
import { badUserInput } from '../errors/badUserInput.ts';

/** Characters of the check in a cursor: 64 bits, so that a typing error or a cursor of another list does not pass. */
const CHECK_LENGTH = 11;
/** A cursor holds an order key and an id; names are the longest keys. */
const MAX_CURSOR_LENGTH = 4_096;

/**
 * A cursor: the position in the list, and a checksum over position and list. A cursor is not a secret; the checksum
 * only detects a foreign or damaged one.
 */
export function encodeCursor(listFingerprint: string, { key, id }: Position): string {
  const place = JSON.stringify([key, id]);
  return Buffer.from(checksum(listFingerprint, place) + place).toString('base64url');
}

/**
 * The position of a cursor of this list. Throws BAD_USER_INPUT if it is not one.
 * @param isKey whether the list's order can have a key, since a client can forge the checksum
 */
export function decodeCursor(
  listFingerprint: string,
  cursor: string,
  argument: string,
  isKey: (key: string) => boolean,
): Position {
  if (cursor.length <= MAX_CURSOR_LENGTH) {
    const decoded = Buffer.from(cursor, 'base64url').toString();
    const place = decoded.slice(CHECK_LENGTH);
    const isOurs = decoded.slice(0, CHECK_LENGTH) === checksum(listFingerprint, place);
    const position = isOurs ? parsePosition(place) : null;
    if (position && isKey(position.key)) return position;
  }
  throw badUserInput(
    `\`${argument}\` is not a cursor of this list. Take one from \`pageInfo\` or \`edges\` of the same list with the same arguments.`,
  );
}

function parsePosition(place: string): Position | null {
  try {
    const [key, id] = JSON.parse(place) as unknown[];
    return typeof key === 'string' && typeof id === 'string' ? { key, id } : null;
  } catch {
    return null;
  }
}

function checksum(listFingerprint: string, place: string): string {
  return createHash('sha256')
    .update(`${listFingerprint}\n${place}`)
    .digest('base64url')
    .slice(0, CHECK_LENGTH);
}
