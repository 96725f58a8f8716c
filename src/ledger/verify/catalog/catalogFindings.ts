import type pg from 'pg';
import { compareDefinitions } from './compareDefinitions.ts';
import type { DefinitionFinding } from './compareDefinitions.ts';
import type { Manifest } from './manifest.ts';
import { findForeignObjects } from './findForeignObjects.ts';
import { readDefinitions } from './readDefinitions.ts';

/**
 * Differences between this database's catalog and the migrations that could change query results. Needs a session of
 * `withCatalog`.
 */
export async function catalogFindings(client: pg.Client, manifest: Manifest): Promise<DefinitionFinding[]> {
  const differing = compareDefinitions(manifest, await readDefinitions(client));
  return [...differing, ...(await findForeignObjects(client, manifest))];
}
