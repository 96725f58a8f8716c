import type pg from 'pg';
import { compareDefinitions } from './compareDefinitions.ts';
import type { DefinitionFinding } from './compareDefinitions.ts';
import type { Manifest } from './definitions.ts';
import { findForeignObjects } from './findForeignObjects.ts';
import { readDefinitions } from './readDefinitions.ts';

/** In which a database is not as the migrations make it, as far as that can bend what is read. Session of `withCatalog`. */
export async function catalogFindings(client: pg.Client, manifest: Manifest): Promise<DefinitionFinding[]> {
  const differing = compareDefinitions(manifest, await readDefinitions(client));
  return [...differing, ...(await findForeignObjects(client, manifest))];
}
