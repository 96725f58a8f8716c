// `npm run test:quick`: the tests that need no database, then the tests of the house that a change since
// `main` reaches. Another branch or commit may be named: npm run test:quick -- HEAD
import { spawnSync } from 'node:child_process';

const [since = 'main'] = process.argv.slice(2);
/** Gives an exit code, 1 if the program could not be run. */
const jest = (...args) =>
  spawnSync('npm', ['run', '--silent', 'test:jest', '--', ...args], { stdio: 'inherit' }).status ?? 1;

const pure = jest('--selectProjects', 'pure');
const house = jest('--selectProjects', 'house', `--changedSince=${since}`, '--passWithNoTests');
process.exitCode = Math.max(pure, house);
