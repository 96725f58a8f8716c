/** The value of a small whole number in digits or words ("3", "three"); `null` for anything else. */
export function smallNumber(lower: string): number | null {
  if (/^\d{1,3}$/.test(lower)) return Number(lower);
  const index = SMALL_NUMBERS.indexOf(lower);
  return index > 0 ? index : lower === 'a' || lower === 'an' ? 1 : null;
}

const SMALL_NUMBERS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');
