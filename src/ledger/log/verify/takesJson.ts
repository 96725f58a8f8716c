import type { LeafCursor } from './leafCursor.ts';

const [QUOTE, BACKSLASH, COMMA, COLON] = [0x22, 0x5c, 0x2c, 0x3a];
const [OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [0x5b, 0x5d, 0x7b, 0x7d];
/** Deeper than anything recorded. */
const MAX_DEPTH = 16;

/**
 * Whether a JSON value comes next in an entry, given as PostgreSQL prints `jsonb`: with a space behind colons and commas, and
 * members in an order of its own; strings it writes as RFC 8785 does. What the two write otherwise (numbers with an
 * exponent, names beyond ASCII) is not taken, and is for others to compare.
 */
export function takesJson(leaf: LeafCursor, bytes: Uint8Array, from: number, to: number, depth = 0): boolean {
  if (depth > MAX_DEPTH) return false;
  if (bytes[from] === OPEN_OBJECT) return takesObject(leaf, bytes, from, depth);
  if (bytes[from] !== OPEN_LIST) return leaf.takesBytes(bytes, from, to);
  if (!leaf.takesByte(OPEN_LIST)) return false;
  for (let at = from + 1; bytes[at] !== CLOSE_LIST && at < to;) {
    const end = endOf(bytes, at);
    if (!takesJson(leaf, bytes, at, end, depth + 1)) return false;
    if (bytes[end] === COMMA && !leaf.takesByte(COMMA)) return false;
    at = bytes[end] === COMMA ? end + 2 : end;
  }
  return leaf.takesByte(CLOSE_LIST);
}

interface Member {
  readonly from: number;
  readonly nameEnd: number;
  readonly to: number;
}

function takesObject(leaf: LeafCursor, bytes: Uint8Array, from: number, depth: number): boolean {
  const members: Member[] = [];
  for (let at = from + 1; bytes[at] === QUOTE;) {
    const nameEnd = endOf(bytes, at);
    const to = endOf(bytes, nameEnd + 2);
    const member = { from: at, nameEnd, to };
    // Into its place, from behind: there are few, and most of them nearly in order.
    let place = members.length;
    for (; place > 0 && isBefore(bytes, member, members[place - 1]); place--);
    members.splice(place, 0, member);
    at = bytes[to] === COMMA ? to + 2 : to;
  }
  if (!leaf.takesByte(OPEN_OBJECT)) return false;
  let isFirst = true;
  for (const { from: name, nameEnd, to } of members) {
    if (!isFirst && !leaf.takesByte(COMMA)) return false;
    isFirst = false;
    if (!leaf.takesBytes(bytes, name, nameEnd) || !leaf.takesByte(COLON)) return false;
    if (!takesJson(leaf, bytes, nameEnd + 2, to, depth + 1)) return false;
  }
  return leaf.takesByte(CLOSE_OBJECT);
}

/** By the bytes of the names, which for ASCII is the order of RFC 8785; the quote at the end comes before any letter. */
function isBefore(bytes: Uint8Array, a: Member, b: Member | undefined): boolean {
  if (!b) return false;
  for (let n = 0; a.from + n < a.nameEnd && b.from + n < b.nameEnd; n++) {
    const [one, other] = [bytes[a.from + n] ?? 0, bytes[b.from + n] ?? 0];
    if (one !== other) return one < other;
  }
  return false;
}

/** Where the value that begins at a place ends. */
function endOf(bytes: Uint8Array, from: number): number {
  let depth = 0;
  for (let at = from; at < bytes.length; at++) {
    const byte = bytes[at];
    if (byte === QUOTE) {
      for (at++; bytes[at] !== QUOTE && at < bytes.length; at++) if (bytes[at] === BACKSLASH) at++;
      if (depth === 0) return at + 1;
    } else if (byte === OPEN_LIST || byte === OPEN_OBJECT) depth++;
    else if (byte === CLOSE_LIST || byte === CLOSE_OBJECT) {
      if (depth === 0) return at;
      if (--depth === 0) return at + 1;
    } else if (byte === COMMA && depth === 0) return at;
  }
  return bytes.length;
}
