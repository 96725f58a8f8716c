// Writes prisma/definitions.json: the definitions that the migrations make, with which `consilience verify`
// compares a database. Also prisma/statements.json: the types of the statements in prisma/sql. Run it after each new
// migration or change in prisma/sql; scripts/check-drift.mjs fails if it was forgotten.
import { writeFile } from 'node:fs/promises';
import { STATEMENTS } from './described-statements.mjs';
import { MANIFEST, madeDefinitions } from './made-definitions.mjs';
import { withScratchServer } from './scratch-server.mjs';

const { definitions, statements } = await withScratchServer(madeDefinitions);
await writeFile(MANIFEST, definitions);
await writeFile(STATEMENTS, statements);
