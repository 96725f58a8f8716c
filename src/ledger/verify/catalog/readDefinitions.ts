import type pg from 'pg';
import { CATALOG_QUERIES } from './catalogQueries.ts';
import type { Attributes, Definition } from './manifest.ts';
import { normalizeExpression } from './normalizeExpression.ts';

interface Row {
  readonly kind: string;
  readonly name: string;
  readonly part_of: string | null;
  readonly attributes: Readonly<Record<string, string | null>>;
}

/** All definitions in schema public. Needs a session of `withCatalog`. */
export async function readDefinitions(client: pg.Client): Promise<Definition[]> {
  const definitions: Definition[] = [];
  for (const query of CATALOG_QUERIES) {
    const { rows } = await client.query<Row>(
      `SELECT * FROM (${query}) AS d(kind, name, part_of, attributes)`,
    );
    for (const { kind, name, part_of: partOf, attributes } of rows)
      definitions.push({ kind, name, partOf, attributes: withoutUsual(attributes) });
  }
  return definitions;
}

const EXPRESSIONS: ReadonlySet<string> = new Set(['default', 'generated', 'expression', 'keys', 'where']);

const withoutUsual = (attributes: Row['attributes']): Attributes =>
  Object.fromEntries(
    Object.entries(attributes).flatMap(([name, value]) =>
      value === null ? [] : [[name, EXPRESSIONS.has(name) ? normalizeExpression(value) : value]],
    ),
  );
