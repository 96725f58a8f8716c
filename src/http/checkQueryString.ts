import { HttpRefusal } from './httpError.ts';
import { parseJsonBody } from './parseJsonBody.ts';

/** Parameters of a GraphQL request over GET that hold JSON. */
const JSON_PARAMETERS = ['variables', 'extensions'];

/**
 * Refuses with 400 an address whose query string is not UTF-8 in valid percent-encoding, or whose JSON is none that a
 * body could hold. Without this, broken bytes would silently become U+FFFD.
 */
export function checkQueryString(url: string): void {
  const start = url.indexOf('?');
  if (start < 0) return;
  const search = url.slice(start + 1);
  if (!isWellFormed(search)) {
    throw new HttpRefusal(
      400,
      'BAD_REQUEST',
      'The query string is not valid UTF-8 in percent-encoding. Encode it, or send a POST.',
    );
  }
  const parameters = new URLSearchParams(search);
  for (const name of JSON_PARAMETERS) {
    for (const value of parameters.getAll(name)) parseJsonBody(Buffer.from(value));
  }
}

function isWellFormed(search: string): boolean {
  try {
    // Node gives raw bytes beyond ASCII as one character each, which no percent-encoded string has.
    return /^[\x20-\x7e]*$/.test(search) && typeof decodeURIComponent(search) === 'string';
  } catch {
    return false;
  }
}
