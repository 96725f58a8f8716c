import { fileURLToPath } from 'node:url';

/** The folder of the installation: both `src/cli` and `dist/server` are two levels below it. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
export const MIGRATIONS = fileURLToPath(new URL('../../prisma/migrations', import.meta.url));
/** The definitions that the migrations make. */
export const DEFINITIONS = fileURLToPath(new URL('../../prisma/definitions.json', import.meta.url));
export const EXPLORER = fileURLToPath(new URL('../../dist/explorer', import.meta.url));
export const SAMPLES = fileURLToPath(new URL('../../samples', import.meta.url));
