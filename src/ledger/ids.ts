import { KINDS } from './kinds.ts';
import type { EntryKind } from './kinds.ts';

/** A kind that an id can name: a kind of entry, or an attribution, which is part of the entry of its claim. */
export type IdKind = EntryKind | 'attribution';

/** A TypeID: https://github.com/jetify-com/typeid. */
const TYPE_ID = /^([a-z]+)_[0-7][0-9a-hjkmnp-tv-z]{25}$/;

/** The kind that an id names; `null` if the string is not an id of the ledger. */
export function idKind(id: string): IdKind | null {
  const prefix = TYPE_ID.exec(id)?.[1] ?? '';
  if (prefix === 'attribution') return prefix;
  return Object.hasOwn(KINDS, prefix) ? (prefix as EntryKind) : null;
}
