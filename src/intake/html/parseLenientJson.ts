/** Marks that begin and end a hidden script, each within so many characters of its edge. */
const WRAPPINGS = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
] as const;
const EDGE = 40;

/**
 * The value of JSON with the small faults of page generators: marks around it, line breaks in strings, a comma before a
 * closing bracket, comments. `undefined` for anything else.
 */
export function parseLenientJson(script: string): unknown {
  const json = unwrapped(script);
  return parsed(json) ?? parsed(mended(json));
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** One pass: a library that repairs more takes quadratic time on quotation marks that never close. */
function mended(json: string): string {
  let out = '';
  let inString = false;
  let comma = '';
  for (let at = 0; at < json.length; at++) {
    const character = json.charAt(at);
    if (inString) {
      if (character === '\\') out += character + json.charAt(++at);
      else out += character < ' ' ? ' ' : character;
      inString = character !== '"';
    } else if (character === '/' && (json[at + 1] === '*' || json[at + 1] === '/')) {
      const end = json[at + 1] === '*' ? '*/' : '\n';
      const close = json.indexOf(end, at + 2);
      at = close < 0 ? json.length : close + end.length - 1;
    } else if (character === ',') {
      comma = ',';
    } else if (character.trim() !== '') {
      out += (character === '}' || character === ']' ? '' : comma) + character;
      comma = '';
      inString = character === '"';
    }
  }
  return out;
}

function unwrapped(script: string): string {
  let json = script.trim();
  for (const [opening, closing] of WRAPPINGS) {
    const start = json.slice(0, EDGE).indexOf(opening);
    if (start >= 0) json = json.slice(start + opening.length);
    const end = json.slice(-EDGE).lastIndexOf(closing);
    if (end >= 0) json = json.slice(0, Math.max(0, json.length - EDGE) + end);
  }
  // "/*<![CDATA[*/ ... /*]]>*/" and a semicolon behind.
  return json.replace(/^\s*\*\//, '').replace(/(?<!\s)\s*(?:\/\/|\/\*|;)$/, '');
}
