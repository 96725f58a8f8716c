import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { DefinitionFinding } from '../../../src/ledger/verify/catalog/compareDefinitions.ts';
import { loadManifest } from '../../../src/ledger/verify/catalog/manifest.ts';
import { verifyDefinitions } from '../../../src/ledger/verify/catalog/verifyDefinitions.ts';
import { migrate } from '../../../src/postgres/migrate.ts';
import { ask } from '../../support/ask.ts';
import { makeOpenFolder, type OpenFolder } from '../../support/processes/makeOpenFolder.ts';
import { runCli } from '../../support/processes/runCli.ts';
import { startServer } from '../../support/processes/startServer.ts';
import {
  startSystemPostgres,
  systemMajor,
  systemProgram,
  type SystemPostgres,
} from '../../support/postgres/systemPostgres.ts';
import { openEmptyDatabase } from '../../support/postgres/testDatabase.ts';
import { withDatabase } from '../../support/postgres/testServer.ts';

const major = systemMajor();
const name =
  major === null
    ? 'not run: this machine has no PostgreSQL 15, 16 or 17 of its own (apt-get install postgresql)'
    : `PostgreSQL ${major}`;
const there = major === null ? test.skip : test;

let folder: OpenFolder;
let server: SystemPostgres;
beforeAll(async () => {
  if (major === null) return;
  folder = await makeOpenFolder('system');
  server = await startSystemPostgres(major, folder.path);
});
afterAll(async () => {
  if (major === null) return;
  server.stop();
  await folder.remove();
});

/** A new database. A given owner owns it and has no other rights. */
async function newDatabase(database: string, owner?: string): Promise<string> {
  await ask(server.url, `CREATE DATABASE ${database} ${owner === undefined ? '' : `OWNER ${owner}`}`);
  const url = new URL(withDatabase(server.url, database));
  if (owner !== undefined) url.username = owner;
  return url.href;
}

async function findings(url: string): Promise<readonly DefinitionFinding[]> {
  return (await verifyDefinitions(url, await loadManifest('prisma/definitions.json'))).findings;
}

function run(program: string, ...args: string[]): void {
  const { status, stderr } = spawnSync(systemProgram(major ?? 0, program) ?? program, args, {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${program}: ${stderr}`);
}

describe('a PostgreSQL of the machine, older than the embedded one', () => {
  there(
    `${name}: the definitions are the same, with and without the role, whoever owns them, and after a dump`,
    async () => {
      await ask(server.url, 'CREATE ROLE plain LOGIN');
      const roleless = await newDatabase('roleless', 'plain');
      await migrate(roleless, 'prisma/migrations');
      expect(await ask(server.url, `SELECT FROM pg_roles WHERE rolname = 'consilience_app'`)).toEqual([]);
      expect(await findings(roleless)).toEqual([]);
      const owned = await newDatabase('owned');
      await migrate(owned, 'prisma/migrations');
      expect(await findings(owned)).toEqual([]);
      expect(await findings(roleless)).toEqual([]);
      const late = await newDatabase('late', 'plain');
      await migrate(late, 'prisma/migrations');
      expect(await findings(late)).toEqual([]);
      await ask(owned, 'VACUUM FULL');
      expect(await findings(owned)).toEqual([]);

      if (systemProgram(major ?? 0, 'pg_dump') === null) return;
      const dump = join(folder.path, 'dump');
      run('pg_dump', '--format=custom', `--file=${dump}`, owned);
      const restored = await newDatabase('restored');
      run('pg_restore', `--dbname=${restored}`, dump);
      expect(await findings(restored)).toEqual([]);
      const upgraded = await openEmptyDatabase();
      run('pg_restore', '--no-owner', `--dbname=${upgraded.url}`, dump);
      expect(await findings(upgraded.url)).toEqual([]);
      await ask(upgraded.url, 'ALTER TABLE claim DISABLE TRIGGER rows_are_only_added');
      expect(await findings(upgraded.url)).toEqual([
        { kind: 'trigger', name: 'rows_are_only_added on claim', reason: 'it is disabled' },
      ]);
      await upgraded.drop();
    },
  );

  there(name, async () => {
    const env = { DATABASE_URL: server.url, PORT: '0', CONSILIENCE_DATA_DIR: folder.path };
    const ingested = await runCli(['ingest', 'samples'], { env });
    expect(ingested.stderr).toBe('');
    expect(ingested.stdout).toMatch(/ 0 refused\n$/);
    const doctor = await runCli(['doctor'], { env });
    expect(doctor.stdout).toMatch(new RegExp(`^✓ Database +PostgreSQL ${major ?? ''} at `, 'm'));
    expect(doctor.stdout).toMatch(/^✓ Migrations +all applied/m);
    expect(doctor.stdout).toMatch(/^✓ Role +evidence can only be added/m);
    expect(doctor.code).toBe(0);
    const serving = await startServer([], { env });
    expect(await serving.ask('{ claims(first: 1, search: "missiles") { nodes { kind } } }')).toMatchObject({
      claims: { nodes: [{ kind: expect.any(String) as unknown }] },
    });
    serving.kill('SIGTERM');
    expect((await serving.ended).code).toBe(0);
    const exported = await runCli(['export', 'claims'], { env });
    expect(exported.stdout.split('\n').length).toBeGreaterThan(50);
  });
});
