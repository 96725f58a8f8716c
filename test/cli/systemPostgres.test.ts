import { describe, expect, test } from '@jest/globals';
import { makeOpenFolder } from '../support/openFolder.ts';
import { runCli } from '../support/runCli.ts';
import { startServer } from '../support/startServer.ts';
import { startSystemPostgres, systemMajor } from '../support/systemPostgres.ts';

const LIMIT_MS = 120_000;
const major = systemMajor();
const name =
  major === null
    ? 'not run: this machine has no PostgreSQL 15, 16 or 17 of its own (apt-get install postgresql)'
    : `PostgreSQL ${major}`;

describe('a PostgreSQL of the machine, older than the embedded one', () => {
  (major === null ? test.skip : test)(
    name,
    async () => {
      const folder = await makeOpenFolder('system');
      const server = await startSystemPostgres(major ?? 0, folder.path);
      try {
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
        expect(
          await serving.ask('{ claims(first: 1, search: "missiles") { nodes { kind } } }'),
        ).toMatchObject({
          claims: { nodes: [{ kind: expect.any(String) as unknown }] },
        });
        serving.kill('SIGTERM');
        expect((await serving.ended).code).toBe(0);
        const exported = await runCli(['export', 'claims'], { env });
        expect(exported.stdout.split('\n').length).toBeGreaterThan(50);
      } finally {
        server.stop();
        await folder.remove();
      }
    },
    LIMIT_MS,
  );
});
