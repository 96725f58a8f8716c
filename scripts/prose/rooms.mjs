/**
 * The paths whose prose is checked (listFiles.mjs). The list only grows: add a folder or file in the commit that puts its
 * prose in order.
 */
export const ROOMS = [
  '*.md',
  'docs',
  '.github',
  'bin',
  'docker-compose.yml',
  'eslint.config.js',
  'jest.config.js',
  'prisma',
  'prisma.config.ts',
  'samples/README.md',
  'schema.graphql',
  'src/actions',
  'src/cli',
  'src/comparison',
  'src/config.ts',
  'src/domain',
  'src/graphql',
  'src/http',
  'src/intake',
  'src/ledger',
  'src/log',
  'src/matching',
  'src/postgres',
  'src/reading',
  'scripts',
  'bench',
];
