// Writes prisma/definitions.json: the definitions that the migrations make, with which `consilience verify`
// compares a database. Run it after each new migration; scripts/check-drift.mjs fails if it was forgotten.
import { writeFile } from 'node:fs/promises';
import { MANIFEST, madeDefinitions } from './made-definitions.mjs';
import { withScratchServer } from './scratch-server.mjs';

await writeFile(MANIFEST, await withScratchServer(madeDefinitions));
