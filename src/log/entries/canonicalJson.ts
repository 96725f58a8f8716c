import canonicalize from 'canonicalize';

/** A value that JSON can hold. */
export type JsonValue =
  | null
  | boolean
  | number
  | string
  | readonly JsonValue[]
  | { readonly [key: string]: JsonValue };

/** Deeper than anything recorded; a value that contains itself ends here. */
const MAX_DEPTH = 64;
const LONE_SURROGATE = /\p{Surrogate}/u;

/**
 * The one text of a JSON value (RFC 8785). Throws TypeError, with the place in the value, on a value without
 * exactly one JSON form. Such values are undefined, NaN, Infinity, bigint, halves of surrogate pairs,
 * instances of classes.
 */
export function canonicalJson(value: JsonValue): string {
  assertJson(value, '$', 0);
  return canonicalize(value) ?? '';
}

function assertJson(value: unknown, place: string, depth: number): asserts value is JsonValue {
  if (depth > MAX_DEPTH)
    throw new TypeError(`${place} is nested deeper than ${MAX_DEPTH}, or contains itself`);
  if (value === null || typeof value === 'boolean') return;
  if (typeof value === 'string') {
    if (LONE_SURROGATE.test(value)) throw new TypeError(`${place} has half of a surrogate pair in it`);
  } else if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new TypeError(`${place} is ${value}, which JSON does not have`);
  } else if (Array.isArray(value)) {
    // By index, because forEach skips holes.
    for (let at = 0; at < value.length; at++) assertJson(value[at], `${place}[${at}]`, depth + 1);
  } else if (typeof value === 'object') {
    const prototype: unknown = Object.getPrototypeOf(value);
    if (prototype !== Object.prototype && prototype !== null)
      throw new TypeError(`${place} is an instance of a class; write it as a string or a plain object`);
    for (const [key, member] of Object.entries(value)) {
      if (LONE_SURROGATE.test(key))
        throw new TypeError(`a key of ${place} has half of a surrogate pair in it`);
      assertJson(member, `${place}.${key}`, depth + 1);
    }
  } else throw new TypeError(`${place} is ${typeof value}, which JSON does not have`);
}
