import { catalogFindings } from './catalogFindings.ts';
import type { DefinitionFinding } from './compareDefinitions.ts';
import type { Manifest } from './manifest.ts';
import { withCatalog } from './withCatalog.ts';

/** The number of compared objects, and their differences from the migrations. */
export interface DefinitionReport {
  readonly compared: number;
  readonly findings: readonly DefinitionFinding[];
}

/**
 * Compares the definitions in a database (tables with their parts, functions, rights and settings) with the migrations.
 * Also finds objects that shadow them. Changes nothing. Rejects if the database is unavailable.
 */
export async function verifyDefinitions(url: string, manifest: Manifest): Promise<DefinitionReport> {
  return {
    compared: Object.values(manifest).reduce((sum, objects) => sum + Object.keys(objects).length, 0),
    findings: await withCatalog(url, (client) => catalogFindings(client, manifest)),
  };
}
