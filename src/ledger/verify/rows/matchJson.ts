import type { JsonMatcher } from './jsonMatcher.ts';

const [QUOTE, BACKSLASH, COMMA, COLON] = [0x22, 0x5c, 0x2c, 0x3a];
const [OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [0x5b, 0x5d, 0x7b, 0x7d];
/** Deeper than anything recorded. */
const MAX_DEPTH = 16;

/**
 * Whether a JSON value comes next in an entry. The value is given as PostgreSQL prints `jsonb`: with a space after
 * colons and commas, members in PostgreSQL's order, and strings as in RFC 8785. Values that the two write differently
 * (numbers with an exponent, names beyond ASCII) do not match; describeRowDifferences compares them.
 */
export const matchJson = (leaf: JsonMatcher, json: Uint8Array): boolean =>
  endOfMatch(leaf, json, 0, 0) === json.length;

const NO_MATCH = -1;

/** The end of the value that begins at an offset, if it comes next in the entry. */
function endOfMatch(leaf: JsonMatcher, bytes: Uint8Array, from: number, depth: number): number {
  if (depth > MAX_DEPTH) return NO_MATCH;
  if (bytes[from] === OPEN_OBJECT) return endOfObject(leaf, bytes, from, depth);
  if (bytes[from] === OPEN_LIST) return endOfList(leaf, bytes, from, depth);
  const end = endOf(bytes, from);
  return leaf.matchBytes(bytes, from, end) ? end : NO_MATCH;
}

function endOfList(leaf: JsonMatcher, bytes: Uint8Array, from: number, depth: number): number {
  if (!leaf.matchByte(OPEN_LIST)) return NO_MATCH;
  let at = from + 1;
  while (bytes[at] !== CLOSE_LIST && at < bytes.length) {
    const end = endOfMatch(leaf, bytes, at, depth + 1);
    const isLast = bytes[end] !== COMMA;
    if (end < 0 || (!isLast && !leaf.matchByte(COMMA))) return NO_MATCH;
    at = isLast ? end : end + 2;
  }
  return leaf.matchByte(CLOSE_LIST) ? at + 1 : NO_MATCH;
}

interface Member {
  readonly from: number;
  readonly nameEnd: number;
}

function endOfObject(leaf: JsonMatcher, bytes: Uint8Array, from: number, depth: number): number {
  const members: Member[] = [];
  let at = from + 1;
  while (bytes[at] === QUOTE) {
    const nameEnd = endOf(bytes, at);
    const to = endOf(bytes, nameEnd + 2);
    const member = { from: at, nameEnd };
    // An insertion sort from the end: there are few members, mostly in order.
    let place = members.length;
    members.push(member);
    for (
      let before = members[place - 1];
      before && isBefore(bytes, member, before);
      before = members[place - 1]
    ) {
      members[place] = before;
      members[--place] = member;
    }
    at = bytes[to] === COMMA ? to + 2 : to;
  }
  if (!leaf.matchByte(OPEN_OBJECT)) return NO_MATCH;
  let isFirst = true;
  for (const { from: name, nameEnd } of members) {
    if (!isFirst && !leaf.matchByte(COMMA)) return NO_MATCH;
    isFirst = false;
    if (!leaf.matchBytes(bytes, name, nameEnd) || !leaf.matchByte(COLON)) return NO_MATCH;
    if (endOfMatch(leaf, bytes, nameEnd + 2, depth + 1) < 0) return NO_MATCH;
  }
  return leaf.matchByte(CLOSE_OBJECT) ? at + 1 : NO_MATCH;
}

/**
 * By the bytes of the names, which for ASCII is the order of RFC 8785; the quote at the end sorts before any letter.
 */
function isBefore(bytes: Uint8Array, a: Member, b: Member): boolean {
  for (let n = 0; a.from + n < a.nameEnd && b.from + n < b.nameEnd; n++) {
    const [one, other] = [bytes[a.from + n] ?? 0, bytes[b.from + n] ?? 0];
    if (one !== other) return one < other;
  }
  return false;
}

/** The end of the value that begins at an offset. */
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
