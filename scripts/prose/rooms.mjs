/**
 * The paths whose prose is checked, as Git names them. The list only grows: add a folder in the commit that puts its prose
 * in order.
 */
export const ROOMS = [
  '*.md',
  'docs',
  '.github',
  'samples/README.md',
  'scripts/check-prose.mjs',
  'scripts/prose',
];
