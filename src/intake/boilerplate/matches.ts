/** Whether a line matches one of the patterns. */
export const matches = (patterns: readonly RegExp[], line: string): boolean =>
  patterns.some((pattern) => pattern.test(line));
