import { HttpRefusal } from './httpError.ts';
import { MAX_JSON_DEPTH } from './httpLimits.ts';

const utf8 = new TextDecoder('utf-8', { fatal: true });
const OPENING = new Set(['[', '{']);
const CLOSING = new Set([']', '}']);

/**
 * The value of a JSON body. Refuses with 400 a body that is not UTF-8 or JSON, is nested too deep, or names a
 * prototype. It checks the depth before parsing, so no later walk over the value can exhaust the stack.
 */
export function parseJsonBody(bytes: Buffer): unknown {
  let text: string;
  try {
    text = utf8.decode(bytes);
  } catch {
    throw new HttpRefusal(400, 'BAD_REQUEST', 'The body is not valid UTF-8. Send it as UTF-8.');
  }
  if (depthOf(text) > MAX_JSON_DEPTH) {
    throw new HttpRefusal(
      400,
      'BAD_REQUEST',
      `The JSON is nested deeper than ${String(MAX_JSON_DEPTH)} levels.`,
    );
  }
  try {
    return JSON.parse(text, refusePrototype);
  } catch (error) {
    if (error instanceof HttpRefusal) throw error;
    throw new HttpRefusal(
      400,
      'BAD_REQUEST',
      'The body is not valid JSON. Send {"query": "…", "variables": {…}}.',
    );
  }
}

function refusePrototype(key: string, value: unknown): unknown {
  if (key === '__proto__') throw new HttpRefusal(400, 'BAD_REQUEST', 'The JSON has a key named __proto__.');
  return value;
}

/** The levels of brackets outside of strings. */
function depthOf(json: string): number {
  let depth = 0;
  let deepest = 0;
  let inString = false;
  for (let i = 0; i < json.length; i++) {
    const character = json.charAt(i);
    if (character === '"') inString = !inString;
    else if (inString && character === '\\') i++;
    else if (!inString && OPENING.has(character)) deepest = Math.max(deepest, ++depth);
    else if (!inString && CLOSING.has(character)) depth--;
  }
  return deepest;
}
