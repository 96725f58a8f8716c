import { idKind } from '../../ledger/ids.ts';
import { logRefusal } from '../log/logRefusal.ts';

/** An id that a client gives: the id of a record, and the log position if the id names one. */
export interface ParsedId {
  readonly id: string;
  readonly position: number | null;
}

/** Digits without a leading zero, few enough for an exact number. */
const POSITION = /^(?:0|[1-9]\d{0,14})$/;

/** Splits an id from its point. Throws MALFORMED_POINT if there is an `@` but no id of the ledger with a position. */
export function parseObjectId(given: string): ParsedId {
  const at = given.indexOf('@');
  if (at === -1) return { id: given, position: null };
  const [id, position] = [given.slice(0, at), given.slice(at + 1)];
  if (idKind(id) !== null && POSITION.test(position)) return { id, position: Number(position) };
  throw logRefusal(
    'MALFORMED_POINT',
    'An id with a point is the id of an object, `@` and a position of the log, such as `question_01j…@700`.',
    'Give an id exactly as an answer had it.',
  );
}
