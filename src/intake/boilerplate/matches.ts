/**
 * Longer lines are paragraphs; a label at their beginning is a coincidence. It also bounds the time of the patterns of
 * pages, most of which look at a line from many places.
 */
export const MAX_BOILERPLATE_LENGTH = 400;

/** Whether a line matches one of the patterns. */
export const matches = (patterns: readonly RegExp[], line: string): boolean =>
  patterns.some((pattern) => pattern.test(line));
