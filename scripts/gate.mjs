// `npm test`: all checks and tests that a change must pass. Builds, runs the checks beside the tests, then the tests that
// compare clocks, and ends with one line that sums the tests up. Every step is an npm script, so each can be run alone.
// `--without-tests` leaves them out.
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve as absolute } from 'node:path';

/** This one writes the files that the checks read (dist, src/generated), so nothing runs beside it. */
const BUILD = { name: 'build', script: 'build' };

/**
 * None of these writes anything that another one or a test reads. If they run without the tests, the slow ones come first, so that
 * both cores end together.
 */
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

const TESTS = { name: 'tests', script: 'test:jest', args: ['--selectProjects', 'pure', 'house'], workers: 2 };

/**
 * The tests that compare clocks run after all else, so that only the machine's other work can slow them. One of their files
 * waits ten seconds for slow clients, and leaves its core to the others meanwhile.
 */
const TIMING = { name: 'timing', script: 'test:jest', args: ['--selectProjects', 'timing'], workers: 2 };

/** The gate is made for two cores. */
const AT_ONCE = 2;
/** A test often waits for a process that it started, and one check at a time takes the core meanwhile. */
const BESIDE_TESTS = 1;

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

/** Runs steps, some at a time, and gives those that failed. */
async function runAll(steps, atOnce) {
  const waiting = [...steps];
  const failed = [];
  const worker = async () => {
    for (let step = waiting.shift(); step !== undefined; step = waiting.shift()) {
      const result = await run(step);
      report(result);
      if (!result.ok) failed.push(result);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return failed;
}

/** Says what failed; then the gate ends with 1. */
function tellFailed(failed) {
  for (const { name, script } of failed) console.log(`${name} failed. To run only that: npm run ${script}`);
  if (failed.length > 0) process.exitCode = 1;
}

/** Runs some of the jest projects, reports whether they passed, and gives how many tests did what. */
async function runTests({ workers, args: projects, ...step }) {
  const folder = await mkdtemp(join(tmpdir(), 'consilience-gate-'));
  const outputFile = join(folder, 'results.json');
  try {
    const args = ['--ci', '--json', `--outputFile=${outputFile}`, `--maxWorkers=${workers}`, ...projects];
    const result = await run(step, { live: true, args });
    report(result);
    if (!result.ok) {
      console.log(`${step.name} failed. To run one file: npm run ${step.script} -- PATH`);
      process.exitCode = 1;
    }
    return await readFile(outputFile, 'utf8').then(countsOf, () => INTERRUPTED);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** A run that gave no counts. */
const INTERRUPTED = { passed: 0, failed: 1, skipped: 0 };

/** A file that could not be run at all counts as one failed test: it must not look like nothing. */
function countsOf(json) {
  const results = JSON.parse(json);
  return {
    passed: results.numPassedTests,
    failed: results.numFailedTests + results.numRuntimeErrorTestSuites,
    skipped: results.numPendingTests + results.numTodoTests,
  };
}

/** Runs the checks beside the tests, and then the tests that compare clocks. */
async function runEverything() {
  const [failed, ...runs] = await Promise.all([runAll(CHECKS, BESIDE_TESTS), runTests(TESTS)]);
  runs.push(await runTests(TIMING));
  tellFailed(failed);
  const sum = (key) => runs.reduce((total, counts) => total + counts[key], 0);
  console.log(`${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped`);
}

const unbuilt = await runAll([BUILD], 1);
if (unbuilt.length > 0) tellFailed(unbuilt);
else if (process.argv.includes('--without-tests')) tellFailed(await runAll(CHECKS, AT_ONCE));
else await runEverything();
