/** The paths whose prose is checked: all that the project writes. `listFiles.mjs` names the exceptions, with their reasons. */
export const ROOMS = [
  '*.md',
  'docs',
  '.github',
  'bin',
  'docker-compose.yml',
  '.oxlintrc.json',
  'jest.config.js',
  'prisma',
  'prisma.config.ts',
  'samples/README.md',
  'schema.graphql',
  'src',
  'scripts',
  'bench',
  'test',
];
