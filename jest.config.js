const shared = {
  rootDir: '.',
  testEnvironment: '<rootDir>/test/support/jest/environment.mjs',
  runtime: '<rootDir>/test/support/jest/runtime.mjs',
  transform: {},
};
const pureFloors = 'domain,intake,reading,matching,comparison,log';

const server = {
  globalSetup: '<rootDir>/test/support/jest/globalSetup.mjs',
  globalTeardown: '<rootDir>/test/support/jest/globalTeardown.mjs',
};

/**
 * Three projects: floors that need nothing but themselves, floors that run on a real PostgreSQL, and tests that compare
 * clocks, which the gate runs alone.
 */
export default {
  // Bounds a hang, not a speed: machines that run the gate are often busy. Jest takes no limit from a project.
  testTimeout: 480_000,
  testSequencer: '<rootDir>/test/support/jest/longFirst.mjs',
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
