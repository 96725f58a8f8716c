import { ok, refuse, type Result } from '../../domain/result.ts';

/**
 * The text, if every character of it can be stored as it is. PostgreSQL refuses NUL and turns a lone surrogate
 * silently into U+FFFD, so this refuses both (INVALID_CHARACTER, with the offset in UTF-16 units).
 */
export function checkCharacters(text: string, field: string): Result<string> {
  const nul = text.indexOf('\0');
  if (nul >= 0) return refuseAt(field, nul, 'a NUL character (U+0000)');
  const surrogate = text.search(/\p{Surrogate}/u);
  if (surrogate >= 0) return refuseAt(field, surrogate, 'half of a surrogate pair');
  return ok(text);
}

const refuseAt = (field: string, offset: number, what: string): Result<never> =>
  refuse(
    'INVALID_CHARACTER',
    field,
    `"${field}" has ${what} at offset ${offset}.`,
    'Take the character out, or export the text again from its source.',
  );
