import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { parse } from 'yaml';
import { readConfig } from '../../src/config.ts';
import { SHUTDOWN_TIMEOUT_MS } from '../../src/http/httpLimits.ts';
import { openTestHouse, type TestHouse } from '../support/ledger/openTestHouse.ts';
import { start } from '../support/processes/runCli.ts';

/** An instruction of the Dockerfile, its lines joined. */
interface Instruction {
  readonly name: string;
  readonly words: string;
}

const instructions: readonly Instruction[] = readFileSync('Dockerfile', 'utf8')
  .replaceAll(/^#.*\n/gm, '')
  .replaceAll('\\\n', ' ')
  .split('\n')
  .map((line) => /^([A-Z]+)\s+(.*)$/.exec(line))
  .filter((match) => match !== null)
  .map(([, name = '', words = '']) => ({ name, words }));
const wordsOf = (name: string): string[] =>
  instructions.filter((instruction) => instruction.name === name).map(({ words }) => words);

/** The paths of the repository that the image copies. */
const copied = wordsOf('COPY')
  .filter((words) => !words.startsWith('--from='))
  .flatMap((words) => words.split(/\s+/).slice(0, -1));

const defaults = readConfig({}, '/app');
const PASSWORD_REFUSAL = /^\$\{POSTGRES_PASSWORD:\?[^}]+\}$/;

interface Service {
  readonly image?: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly volumes?: readonly string[];
  readonly ports?: readonly string[];
  readonly healthcheck?: { readonly test: readonly string[] };
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
  readonly stop_grace_period?: string;
}
const compose = parse(readFileSync('docker-compose.yml', 'utf8')) as {
  readonly services: Readonly<Record<'database' | 'server', Service>>;
  readonly volumes: Readonly<Record<string, unknown>>;
};

describe('the Dockerfile', () => {
  test('starts from images with a version', () => {
    const images = wordsOf('FROM').map((words) => words.split(' ')[0]);
    expect(images).toHaveLength(2);
    for (const image of images) expect(image).toMatch(/^node:20\.\d+-bookworm-slim$/);
  });

  test('copies only files that exist, that Git keeps and that .dockerignore sends', () => {
    const { stdout } = spawnSync('git', ['ls-files', '--others', '--exclude-standard', '--cached'], {
      encoding: 'utf8',
    });
    const kept = stdout.split('\n');
    const sent = readFileSync('.dockerignore', 'utf8').split('\n');
    expect(copied.length).toBeGreaterThan(10);
    for (const path of copied) {
      expect([path, existsSync(path)]).toEqual([path, true]);
      expect([path, sent.includes(`!${path.split('/')[0] ?? ''}`)]).toEqual([path, true]);
      // An unpacked archive has no Git to ask.
      if (existsSync('.git'))
        expect([path, kept.some((file) => file === path || file.startsWith(`${path}/`))]).toEqual([
          path,
          true,
        ]);
    }
  });

  test('has everything that the program reads from its installation', () => {
    for (const path of ['package.json', 'bin', 'schema.graphql', 'prisma/migrations', 'samples'])
      expect(copied).toContain(path);
    expect(wordsOf('COPY').filter((words) => words.startsWith('--from='))).toEqual([
      '--from=build /app/node_modules node_modules',
      '--from=build /app/dist dist',
    ]);
  });

  test('sets the server to listen on every address, on the port of the configuration', () => {
    expect(defaults.host).toBe('127.0.0.1');
    expect(wordsOf('ENV')).toEqual(expect.arrayContaining(['HOST=0.0.0.0', `PORT=${defaults.port}`]));
    expect(wordsOf('EXPOSE')).toEqual([String(defaults.port)]);
  });

  test('does not run as root, and ends by the signal that the server handles', () => {
    expect(wordsOf('USER')).toEqual(['node']);
    expect(wordsOf('STOPSIGNAL')).toEqual(['SIGTERM']);
    expect(wordsOf('CMD')).toEqual(['["node", "bin/consilience", "serve"]']);
  });

  describe('its health check', () => {
    const [, command = ''] = /CMD (\[.*\])$/.exec(wordsOf('HEALTHCHECK')[0] ?? '') ?? [];
    const [program = '', ...args] = JSON.parse(command) as string[];
    let house: TestHouse;
    let isReady = true;

    beforeAll(async () => {
      house = await openTestHouse({
        ping: () => (isReady ? Promise.resolve() : Promise.reject(new Error('away'))),
      });
    });
    afterAll(() => house.close());

    const check = async (port: string): Promise<number | null> =>
      (await start(program, args, { env: { PORT: port } }).ended).code;

    test('passes only if the server and its database answer', async () => {
      const { port } = new URL(house.origin);
      expect(await check(port)).toBe(0);
      isReady = false;
      expect(await check(port)).toBe(1);
      expect(await check('1')).toBe(1);
    });
  });
});

describe('docker-compose.yml', () => {
  const { database, server } = compose.services;

  test('keeps the data of PostgreSQL 18 in the folder of its image', () => {
    expect(database.image).toMatch(/^postgres:18\b/);
    expect(database.volumes).toEqual(['data:/var/lib/postgresql']);
    expect(compose.volumes).toHaveProperty('data');
  });

  test("keeps the log's key and last checkpoint in the folder of the image, apart from the database", () => {
    const [folder] = wordsOf('VOLUME');
    expect(server.volumes).toEqual([`log:${folder ?? ''}`]);
    expect(wordsOf('ENV')).toContain(`CONSILIENCE_LOG_DIR=${folder ?? ''}/log`);
    expect(compose.volumes).toHaveProperty('log');
  });

  test("starts nothing without the operator's own password", () => {
    expect(database.environment['POSTGRES_PASSWORD']).toMatch(PASSWORD_REFUSAL);
    expect(server.environment['PGPASSWORD']).toBe(database.environment['POSTGRES_PASSWORD']);
  });

  test('points the server at the database, and waits until the database answers', () => {
    const { hostname, username, pathname, password } = new URL(server.environment['DATABASE_URL'] ?? '');
    expect({ hostname, username, pathname, password }).toEqual({
      hostname: 'database',
      username: database.environment['POSTGRES_USER'],
      pathname: `/${database.environment['POSTGRES_DB'] ?? ''}`,
      password: '',
    });
    expect(server.depends_on).toEqual({ database: { condition: 'service_healthy' } });
    expect(database.healthcheck?.test.slice(0, 2)).toEqual(['CMD', 'pg_isready']);
  });

  test("publishes only the server's port, and only on this machine", () => {
    expect(server.ports).toEqual([`127.0.0.1:${defaults.port}:${defaults.port}`]);
    expect(database.ports).toBeUndefined();
  });

  test('gives a shutdown the time to answer running requests', () => {
    expect(Number.parseInt(server.stop_grace_period ?? '', 10) * 1000).toBeGreaterThan(SHUTDOWN_TIMEOUT_MS);
  });

  const isThere = spawnSync('docker', ['compose', 'version']).status === 0;
  (isThere ? test : test.skip)('is accepted by docker compose (skipped if that is not installed)', () => {
    const check = (env: Record<string, string>): number | null =>
      spawnSync('docker', ['compose', 'config', '--quiet'], { env: { PATH: process.env['PATH'], ...env } })
        .status;
    expect(check({ POSTGRES_PASSWORD: 'a b/c@d' })).toBe(0);
    expect(check({})).not.toBe(0);
  });
});

describe('.ci/run', () => {
  test('is a program that bash understands, and keeps the promises of the README', () => {
    expect(statSync('.ci/run').mode & 0o111).not.toBe(0);
    expect(spawnSync('bash', ['-n', '.ci/run']).status).toBe(0);
    const commands = readFileSync('.ci/run', 'utf8').split('\n').slice(-3, -1);
    expect(commands).toEqual(['npm ci', 'npm test']);
  });
});
