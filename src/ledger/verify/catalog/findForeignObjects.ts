import type pg from 'pg';
import type { DefinitionFinding } from './compareDefinitions.ts';
import type { Manifest } from './manifest.ts';
import { FOREIGN_OBJECT_QUERIES } from './foreignObjectQueries.ts';

/** Foreign objects beside our tables that could change query results. Needs a session of `withCatalog`. */
export async function findForeignObjects(
  client: pg.Client,
  manifest: Manifest,
): Promise<DefinitionFinding[]> {
  const namesOf = (kind: string): string[] => Object.keys(manifest[kind] ?? {});
  const signatures = namesOf('function');
  const names = signatures.map((signature) => signature.slice(0, signature.indexOf('(')));
  const found: DefinitionFinding[] = [];
  for (const query of FOREIGN_OBJECT_QUERIES) {
    const { rows } = await client.query<DefinitionFinding>(
      `WITH given AS (SELECT $1::text[], $2::text[], $3::text[])
       SELECT kind, name::text, reason FROM (${query}) AS f(kind, name, reason)`,
      [[...namesOf('type'), ...namesOf('table')], signatures, names],
    );
    found.push(...rows);
  }
  return found;
}
