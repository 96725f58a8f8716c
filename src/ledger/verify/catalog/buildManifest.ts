import type { Attributes, Definition, Manifest } from './definitions.ts';

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
