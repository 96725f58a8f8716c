/**
 * The paths whose prose is checked (listFiles.mjs). The list only grows: add a folder or file in the commit that puts its
 * prose in order.
 */
export const ROOMS = [
  '*.md',
  'docs',
  '.github',
  'samples/README.md',
  'schema.graphql',
  'src/actions',
  'src/cli',
  'src/graphql',
  'src/http',
  'scripts/check-prose.mjs',
  'scripts/prose',
];
