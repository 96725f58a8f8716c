// Writes src/generated/prisma: Prisma's client and the typed statements of prisma/sql. Prisma asks for a database to describe
// the statements; scripts/schema-engine.mjs answers from prisma/statements.json instead, so any address will do.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const NO_DATABASE = 'postgresql://no-database.invalid/none';

const prisma = createRequire(import.meta.url).resolve('prisma/build/index.js');
const { status } = spawnSync(process.execPath, [prisma, 'generate', '--sql', '--no-hints'], {
  cwd: fileURLToPath(new URL('..', import.meta.url)),
  env: { ...process.env, DATABASE_URL: NO_DATABASE },
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
