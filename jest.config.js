const shared = {
  rootDir: '.',
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        jsc: { target: 'es2023', parser: { syntax: 'typescript' } },
        module: { type: 'es6' },
        sourceMaps: 'inline',
      },
    ],
  },
};
const pureFloors = 'domain,intake,reading,matching,comparison,log';

const server = {
  globalSetup: '<rootDir>/test/support/postgres/globalSetup.ts',
  globalTeardown: '<rootDir>/test/support/postgres/globalTeardown.ts',
};

/**
 * Three projects: floors that need nothing but themselves, floors that run on a real PostgreSQL, and tests that compare
 * clocks, which the gate runs alone.
 */
export default {
  // Bounds a hang, not a speed: machines that run the gate are often busy. Jest takes no limit from a project.
  testTimeout: 180_000,
  projects: [
    { ...shared, displayName: 'pure', testMatch: [`<rootDir>/test/{${pureFloors}}/**/*.test.ts`] },
    {
      ...shared,
      displayName: 'house',
      testMatch: ['<rootDir>/test/{ledger,postgres,actions,graphql,http,cli,house}/**/*.test.ts'],
      ...server,
    },
    { ...shared, displayName: 'timing', testMatch: ['<rootDir>/test/timing/**/*.test.ts'], ...server },
  ],
};
