// Fails if prisma/schema.prisma, prisma/definitions.json or prisma/statements.json differs from the result of the migrations in
// prisma/migrations. The migrations are replayed in a separate embedded PostgreSQL, so the check needs
// neither a network nor a database.
import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { STATEMENTS } from './described-statements.mjs';
import { MANIFEST, madeDefinitions } from './made-definitions.mjs';
import { withScratchServer } from './scratch-server.mjs';

/** The exit code of `prisma migrate diff --exit-code` if the two sides differ. */
const DIFFERENT = 2;

const root = fileURLToPath(new URL('..', import.meta.url));

function compareSchema(databaseUrl) {
  const prisma = createRequire(import.meta.url).resolve('prisma/build/index.js');
  const sides = ['--from-migrations', 'prisma/migrations', '--to-schema', 'prisma/schema.prisma'];
  return spawnSync(process.execPath, [prisma, 'migrate', 'diff', ...sides, '--exit-code', '--script'], {
    cwd: root,
    env: { ...process.env, DATABASE_URL: databaseUrl, PRISMA_HIDE_UPDATE_MESSAGE: '1' },
    encoding: 'utf8',
  });
}

function checkSchema(databaseUrl) {
  const { status, stdout, stderr } = compareSchema(databaseUrl);
  if (status === 0) console.log('The migrations make what prisma/schema.prisma says.');
  else if (status === DIFFERENT) {
    console.error(`The migrations do not make what prisma/schema.prisma says. Missing:\n\n${stdout}`);
    console.error('Put it in a new migration: DATABASE_URL=... npx prisma migrate dev --create-only');
    process.exitCode = 1;
  } else {
    console.error(`The comparison itself failed:\n${stdout}${stderr}`);
    process.exitCode = 1;
  }
}

/** The lines of each side that the other one lacks. */
async function checkKept(made, path) {
  const kept = await readFile(path, 'utf8');
  const name = `prisma/${basename(path)}`;
  if (made === kept) {
    console.log(`The migrations make what ${name} says.`);
    return;
  }
  const [madeLines, keptLines] = [made, kept].map((text) => text.split('\n'));
  const only = (lines, others, mark) =>
    lines.filter((line) => !others.includes(line)).map((line) => `${mark} ${line.trim()}`);
  console.error(`The migrations do not make what ${name} says:\n`);
  console.error([...only(keptLines, madeLines, '-'), ...only(madeLines, keptLines, '+')].join('\n'));
  console.error('\nWrite it anew: npm run generate:definitions');
  process.exitCode = 1;
}

try {
  await withScratchServer(async (url) => {
    checkSchema(url);
    const { definitions, statements } = await madeDefinitions(url);
    await checkKept(definitions, MANIFEST);
    await checkKept(statements, STATEMENTS);
  });
} catch (error) {
  console.error(error.remedy === undefined ? error : `${error.message}\n${error.remedy}`);
  process.exitCode = 1;
}
