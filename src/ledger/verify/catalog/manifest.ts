import { readFile } from 'node:fs/promises';

/** Usual values are left out, so a missing attribute means the usual value. */
export type Attributes = Readonly<Record<string, string>>;

/** The definitions that the migrations make, as stored in prisma/definitions.json: kind, then name, then attributes. */
export type Manifest = Readonly<Record<string, Readonly<Record<string, Attributes>>>>;

/** An object of a database. */
export interface Definition {
  /** The word for it: `table`, `function`, `trigger` … */
  readonly kind: string;
  readonly name: string;
  /** The table that contains it; `null` if it is not part of a table. */
  readonly partOf: string | null;
  readonly attributes: Attributes;
}

/** The manifest in `file`, which scripts/write-definitions.mjs writes. */
export async function loadManifest(file: string): Promise<Manifest> {
  return JSON.parse(await readFile(file, 'utf8')) as Manifest;
}

/** The manifest of a freshly migrated database: kinds in the order of the catalog, names sorted. */
export function buildManifest(definitions: readonly Definition[]): Manifest {
  const kinds = new Map<string, [string, Attributes][]>();
  for (const { kind, name, partOf, attributes } of definitions) {
    const objects = kinds.get(kind) ?? [];
    kinds.set(kind, objects);
    const sorted = Object.entries(attributes).toSorted(byName);
    objects.push([name, { ...(partOf === null ? {} : { partOf }), ...Object.fromEntries(sorted) }]);
  }
  return Object.fromEntries(
    [...kinds].map(([kind, objects]) => [kind, Object.fromEntries(objects.toSorted(byName))]),
  );
}

/** By code units, so that the order is the same on every machine. */
const byName = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number => (a < b ? -1 : 1);
