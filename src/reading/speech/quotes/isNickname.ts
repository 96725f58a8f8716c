import type { Stretch } from './stretch.ts';

/** The reach of the search for the name around a stretch, in UTF-16 units. */
const NAME_UNITS = 24;

/** Whether the words are a nickname inside a name: "Ana “Nini” Ortiz". */
export function isNickname(text: string, stretch: Stretch): boolean {
  const words = text.slice(
    stretch.words.start,
    Math.min(stretch.words.end, stretch.words.start + NAME_UNITS + 1),
  );
  const before = text.slice(Math.max(0, stretch.open - NAME_UNITS), stretch.open);
  const after = text.slice(stretch.close, stretch.close + NAME_UNITS);
  return (
    /^\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*)?$/u.test(words) &&
    /\p{Lu}\p{L}+ $/u.test(before) &&
    /^ \p{Lu}\p{L}/u.test(after)
  );
}
