// `npm test`: all checks and tests that a change must pass. Builds, runs the checks, then the tests, and ends
// with one line that sums the tests up. Every step is an npm script, so each can be run alone.
// `--without-tests` leaves them out.
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve as absolute } from 'node:path';

/** This one writes the files that the checks read (dist, src/generated), so nothing runs beside it. */
const BUILD = { name: 'build', script: 'build' };

/** None of these writes anything another one reads. The slow ones come first, so that both cores end together. */
const CHECKS = [
  { name: 'code', script: 'check:code' },
  { name: 'drift', script: 'check:drift' },
  { name: 'format', script: 'check:format' },
  { name: 'floors', script: 'check:floors' },
  { name: 'dead code', script: 'check:dead-code' },
  { name: 'regexp', script: 'check:regexp' },
  { name: 'language', script: 'check:language' },
  { name: 'prose', script: 'check:prose' },
  { name: 'schema', script: 'check:schema' },
];

/**
 * The tests that compare clocks run after all others, so that only the machine's other work can slow them. One of their files
 * waits ten seconds for slow clients, and leaves its core to the others meanwhile.
 */
const TESTS = [
  { name: 'tests', script: 'test:jest', args: ['--selectProjects', 'pure', 'house'], workers: 2 },
  { name: 'timing', script: 'test:jest', args: ['--selectProjects', 'timing'], workers: 2 },
];

/** The gate is made for two cores. */
const AT_ONCE = 2;

const { scripts } = JSON.parse(await readFile('package.json', 'utf8'));
const environment = {
  ...process.env,
  PATH: [absolute('node_modules/.bin'), process.env.PATH].join(delimiter),
};

/**
 * Runs an npm script to its end and gives its result; `live` shows its output at once, else it is kept. The shell runs it as npm
 * would, without the quarter of a second that npm takes to start.
 */
function run({ name, script }, { live = false, args = [] } = {}) {
  const began = performance.now();
  return new Promise((resolve) => {
    const child = spawn('sh', ['-c', `${scripts[script]} "$@"`, script, ...args], {
      env: environment,
      stdio: ['ignore', live ? 'inherit' : 'pipe', live ? 'inherit' : 'pipe'],
    });
    let output = '';
    const keep = (chunk) => (output += chunk.toString());
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);
    const end = (ok) =>
      resolve({ name, script, ok, output, seconds: ((performance.now() - began) / 1000).toFixed(1) });
    child.once('error', (error) => {
      keep(String(error));
      end(false);
    });
    child.once('close', (code) => end(code === 0));
  });
}

function report({ name, ok, seconds, output }) {
  console.log(`${ok ? '✓' : '✗'} ${name.padEnd(10)} ${ok ? 'ok    ' : 'FAILED'} ${seconds.padStart(6)} s`);
  if (!ok && output !== '') console.log(`\n${output.trim()}\n`);
}

/** Runs steps, `AT_ONCE` at a time, and gives those that failed. */
async function runAll(steps) {
  const waiting = [...steps];
  const failed = [];
  const worker = async () => {
    for (let step = waiting.shift(); step !== undefined; step = waiting.shift()) {
      const result = await run(step);
      report(result);
      if (!result.ok) failed.push(result);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return failed;
}

/** Says what failed and ends with 1. */
function stopIfFailed(failed) {
  if (failed.length === 0) return;
  for (const { name, script } of failed) console.log(`${name} failed. To run only that: npm run ${script}`);
  process.exit(1);
}

/** Runs some of the jest projects; gives whether they passed and how many tests did what. */
async function runTests({ workers, args: projects, ...step }) {
  const folder = await mkdtemp(join(tmpdir(), 'consilience-gate-'));
  const outputFile = join(folder, 'results.json');
  try {
    const args = ['--ci', '--json', `--outputFile=${outputFile}`, `--maxWorkers=${workers}`, ...projects];
    const result = await run(step, { live: true, args });
    const counts = await readFile(outputFile, 'utf8').then(countsOf, () => null);
    return { result, counts };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** A file that could not be run at all counts as one failed test: it must not look like nothing. */
function countsOf(json) {
  const results = JSON.parse(json);
  return {
    passed: results.numPassedTests,
    failed: results.numFailedTests + results.numRuntimeErrorTestSuites,
    skipped: results.numPendingTests + results.numTodoTests,
  };
}

stopIfFailed(await runAll([BUILD]));
stopIfFailed(await runAll(CHECKS));
if (!process.argv.includes('--without-tests')) {
  const sum = { passed: 0, failed: 0, skipped: 0 };
  for (const step of TESTS) {
    const { result, counts } = await runTests(step);
    report(result);
    const { passed, failed, skipped } = counts ?? { passed: 0, failed: 1, skipped: 0 };
    sum.passed += passed;
    sum.failed += failed;
    sum.skipped += skipped;
    if (!result.ok) {
      console.log(`${step.name} failed. To run one file: npm run ${step.script} -- PATH`);
      process.exitCode = 1;
    }
  }
  console.log(`${sum.passed} passed, ${sum.failed} failed, ${sum.skipped} skipped`);
}
