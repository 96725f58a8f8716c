import type { Example } from '../../examples.ts';

/** Numbers that are not figures. */
export const rejections: readonly Example[] = [
  ['The vote is on 3 March 2025 at 6:30 p.m.', []],
  ['He lives in Room 214.', []],
  ['Call +1 (202) 555-0143.', []],
  ['The 47-year-old mayor resigned.', []],
  ['They moved to 1600 Elm Street.', []],
  ['The two leaders met.', []],
  ['He left two hours ago.', []],
  ['One of the boats is old.', []],
  ['A two-state plan was discussed.', []],
];
