/** Primary subtags that name no language: undetermined, several, not in the list of codes, no words at all. */
const NO_LANGUAGE: ReadonlySet<string> = new Set(['und', 'mul', 'mis', 'zxx']);

const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

/**
 * The canonical form of a BCP 47 tag ("EN-gb" -> "en-GB", "deu" -> "de"), or `null` if it isn't one. No registered
 * language has more than three letters, and every code of two letters has a name; so "english" and "xx" are refused
 * although their form is right.
 */
export function parseLanguageTag(value: string): string | null {
  try {
    const tag = new Intl.Locale(value.trim()).toString();
    const [language = ''] = tag.split('-');
    const isKnown = language.length === 3 || (language.length === 2 && names.of(language) !== undefined);
    return isKnown ? tag : null;
  } catch {
    return null;
  }
}

/** The language of a canonical tag ("en-GB" -> "en"); `null` if the tag names none ("mul") or is absent. */
export function primaryLanguage(tag: string | null): string | null {
  if (tag === null) return null;
  const [language = ''] = tag.split('-');
  return NO_LANGUAGE.has(language) ? null : language;
}
