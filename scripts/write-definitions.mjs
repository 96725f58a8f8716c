// Writes prisma/definitions.json, what the migrations make, to which `consilience verify` holds a database. After each new
// migration; scripts/check-drift.mjs fails where it was forgotten.
import { writeFile } from 'node:fs/promises';
import { MANIFEST, madeDefinitions } from './made-definitions.mjs';
import { withScratchServer } from './scratch-server.mjs';

await writeFile(MANIFEST, await withScratchServer(madeDefinitions));
