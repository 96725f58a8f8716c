import type { Config } from '../config.ts';
import { startEmbedded } from '../postgres/embedded/startEmbedded.ts';
import { missingMigrations } from '../postgres/migrate.ts';
import { openLedger } from '../ledger/openLedger.ts';
import { MIGRATIONS } from './installation.ts';
import { checkExternalServer, databaseLocation } from './house/openStore.ts';
import { serverOrigin } from './serve/serverOrigin.ts';
import { portFault } from './serve/portFault.ts';
import { probePort } from './serve/probePort.ts';
import { formatError } from './formatError.ts';

/** The result of a check, with a remedy if it failed. */
interface Finding {
  readonly about: string;
  readonly state: 'ok' | 'note' | 'wrong';
  readonly found: string;
}

/** The oldest Node.js that is tested. */
const OLDEST_NODE: readonly [major: number, minor: number] = [20, 20];
/** A server of ours answers at once; whatever else listens there may never answer. */
const ANSWER_LIMIT_MS = 2_000;
const MARKS = { ok: '✓', note: '·', wrong: '✗' } as const;

/** `consilience doctor`: checks each part and says how to cure it. Exit code 1 where something is wrong. */
export async function doctorCommand(config: Config): Promise<number> {
  const findings: Finding[] = [];
  const add = (finding: Finding): void => {
    findings.push(finding);
    const { state, about, found } = finding;
    process.stdout.write(
      `${MARKS[state]} ${about.padEnd(12)}${found.replaceAll('\n', `\n${' '.repeat(14)}`)}\n`,
    );
  };
  add(checkNode());
  for await (const finding of checkDatabase(config)) add(finding);
  add(await checkPort(config));
  return findings.some(({ state }) => state === 'wrong') ? 1 : 0;
}

function checkNode(): Finding {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const isOld = major < OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor < OLDEST_NODE[1]);
  const found = `Node.js ${process.versions.node}`;
  if (!isOld) return { about: 'Node.js', state: 'ok', found };
  return {
    about: 'Node.js',
    state: 'wrong',
    found: `${found}\n→ Install Node.js ${OLDEST_NODE.join('.')} or later.`,
  };
}

async function* checkDatabase(config: Config): AsyncGenerator<Finding> {
  const about = 'Database';
  try {
    if (config.databaseUrl !== null) {
      const major = await checkExternalServer(config.databaseUrl);
      const found = `PostgreSQL ${String(major)} at ${databaseLocation(config.databaseUrl)}`;
      yield { about, state: 'ok', found };
      yield* checkSchema(config.databaseUrl);
      return;
    }
    const embedded = await startEmbedded({ dataDir: config.dataDir, onNotice: () => undefined });
    try {
      yield {
        about,
        state: 'ok',
        found: ['embedded PostgreSQL', embedded.dataDir, ...embedded.notices].join('\n'),
      };
      yield* checkSchema(embedded.url);
    } finally {
      await embedded.stop();
    }
  } catch (error) {
    yield { about, state: 'wrong', found: formatError(error) };
  }
}

async function* checkSchema(url: string): AsyncGenerator<Finding> {
  const missing = await missingMigrations(url, MIGRATIONS);
  const about = 'Migrations';
  if (missing.length > 0) {
    yield {
      about,
      state: 'note',
      found: `${String(missing.length)} missing\n→ The next start applies them: ${missing.join(', ')}`,
    };
    return;
  }
  yield { about, state: 'ok', found: 'all applied' };
  const ledger = await openLedger({ url });
  await ledger.close();
  if (ledger.role !== null) yield { about: 'Role', state: 'ok', found: 'evidence can only be added' };
  else {
    const cure =
      'Let the database owner run: CREATE ROLE consilience_app; GRANT consilience_app TO <user of DATABASE_URL>';
    yield { about: 'Role', state: 'note', found: `only triggers guard the evidence\n→ ${cure}` };
  }
}

async function checkPort({ port, host }: Config): Promise<Finding> {
  const about = 'Port';
  const trouble = await probePort(port, host);
  if (trouble === null) return { about, state: 'ok', found: `${String(port)} on ${host} is free` };
  const isOurs = await fetch(`${serverOrigin(host, port)}/health/live`, {
    signal: AbortSignal.timeout(ANSWER_LIMIT_MS),
  }).then(
    async (answer) => ((await answer.json()) as { status?: string }).status === 'live',
    () => false,
  );
  if (isOurs) return { about, state: 'ok', found: `a server answers at ${String(port)} on ${host}` };
  return { about, state: 'wrong', found: formatError(portFault(host, port, trouble)) };
}
