/** The separator between a headline and the name of its outlet in the title of a page. */
const SEPARATOR = /\s+[|–—·•»-]\s+/;
/** The name of an outlet has few words. */
const MAX_SITE_WORDS = 5;
/** Shorter names are part of others by chance. */
const MIN_LETTERS = 3;

/**
 * "Headline | Outlet" without the outlet. Headlines have dashes too. So the last part goes only if it is a name of the
 * outlet, in any spelling, or if the rest is a heading of the page.
 */
export function withoutSite(
  title: string | null,
  names: readonly (string | null)[],
  headings: readonly string[],
): string | null {
  if (title === null) return null;
  const parts = title.split(SEPARATOR);
  const last = parts.at(-1) ?? '';
  if (parts.length < 2) return title;
  const rest = title.slice(0, title.length - last.length).replace(/\s+[|–—·•»-]\s+$/, '');
  const isHeading = headings.some((heading) => lettersOf(heading) === lettersOf(rest));
  return isHeading || names.some((name) => isSpellingOf(last, name)) ? rest : title;
}

/** Whether a part of a title names the outlet: the same letters, or one has all letters of the other. */
function isSpellingOf(part: string, name: string | null): boolean {
  const [shown, known] = [lettersOf(part), lettersOf(name ?? '')];
  if (shown === known) return shown !== '';
  if (Math.min(shown.length, known.length) < MIN_LETTERS || part.split(/\s+/).length > MAX_SITE_WORDS)
    return false;
  return known.includes(shown) || shown.includes(known);
}

const lettersOf = (words: string): string => words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
