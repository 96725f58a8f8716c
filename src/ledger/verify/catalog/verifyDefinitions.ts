import { catalogFindings } from './catalogFindings.ts';
import type { DefinitionFinding } from './compareDefinitions.ts';
import type { Manifest } from './definitions.ts';
import { withCatalog } from './withCatalog.ts';

/** What was compared, and in which it is not as the migrations make it. */
export interface DefinitionReport {
  readonly compared: number;
  readonly findings: readonly DefinitionFinding[];
}

/**
 * Compares what is defined in a database, tables with their parts, functions, rights and settings, with what the migrations
 * make; and looks for what was put in front of it. Changes nothing. Rejects where the database is away.
 */
export async function verifyDefinitions(url: string, manifest: Manifest): Promise<DefinitionReport> {
  return {
    compared: Object.values(manifest).reduce((sum, objects) => sum + Object.keys(objects).length, 0),
    findings: await withCatalog(url, (client) => catalogFindings(client, manifest)),
  };
}
