// Fails where prisma/schema.prisma says something else than the migrations in prisma/migrations make. The migrations are
// replayed in an embedded PostgreSQL of its own, so the check needs neither a network nor a database.
import { spawnSync } from 'node:child_process';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { tsImport } from 'tsx/esm/api';

/** What `prisma migrate diff --exit-code` exits with where the two sides differ. */
const DIFFERENT = 2;

const root = fileURLToPath(new URL('..', import.meta.url));
const { startEmbedded } = await tsImport('../src/ledger/embedded/startEmbedded.ts', import.meta.url);

function compare(databaseUrl) {
  const prisma = createRequire(import.meta.url).resolve('prisma/build/index.js');
  const sides = ['--from-migrations', 'prisma/migrations', '--to-schema', 'prisma/schema.prisma'];
  return spawnSync(process.execPath, [prisma, 'migrate', 'diff', ...sides, '--exit-code', '--script'], {
    cwd: root,
    env: { ...process.env, DATABASE_URL: databaseUrl, PRISMA_HIDE_UPDATE_MESSAGE: '1' },
    encoding: 'utf8',
  });
}

const folder = await mkdtemp(join(tmpdir(), 'consilience-drift-'));
let server;
try {
  // mkdtemp shuts everybody else out, and so the account that PostgreSQL needs when root runs this.
  await chmod(folder, 0o755);
  server = await startEmbedded({ dataDir: folder, durable: false, onNotice: () => undefined });
  const { status, stdout, stderr } = compare(server.url);
  if (status === 0) console.log('The migrations make what prisma/schema.prisma says.');
  else if (status === DIFFERENT) {
    console.error(`The migrations do not make what prisma/schema.prisma says. Missing:\n\n${stdout}`);
    console.error('Put it in a new migration: DATABASE_URL=... npx prisma migrate dev --create-only');
    process.exitCode = 1;
  } else {
    console.error(`The comparison itself failed:\n${stdout}${stderr}`);
    process.exitCode = 1;
  }
} catch (error) {
  console.error(error.remedy === undefined ? error : `${error.message}\n${error.remedy}`);
  process.exitCode = 1;
} finally {
  await server?.stop();
  await rm(folder, { recursive: true, force: true });
}
