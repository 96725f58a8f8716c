import { typeid } from 'typeid-js';
import type { IdKind } from './ids.ts';

/** A new id of a kind: a UUIDv7 in TypeID form, so that ids sort by creation time. */
export function newId(kind: IdKind): string {
  return typeid(kind).toString();
}
