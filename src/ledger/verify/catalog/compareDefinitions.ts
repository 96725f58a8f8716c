import type { Attributes, Definition, Manifest } from './manifest.ts';
import { describeDifference } from './describeDifference.ts';

/** One difference between a database's definitions and the migrations. */
export interface DefinitionFinding {
  /** The word for the object: `table`, `function`, `trigger` … */
  readonly kind: string;
  readonly name: string;
  readonly reason: string;
}

/** Kinds that may be missing: a server may have no role for the application, and then the role has no rights. */
const MAY_MISS: ReadonlySet<string> = new Set(['role', 'rights']);

/** Parts of our tables that change their behaviour. An index may be added (see `additionBends`). */
const PARTS: ReadonlySet<string> = new Set(['column', 'constraint', 'trigger', 'rule', 'policy']);

/** The differences between a database's definitions and the migrations that could change query results. */
export function compareDefinitions(
  manifest: Manifest,
  definitions: readonly Definition[],
): DefinitionFinding[] {
  const byKey = new Map(
    definitions.map((definition) => [`${definition.kind} ${definition.name}`, definition]),
  );
  const isWhole = wholeTables(manifest, byKey);
  const findings: DefinitionFinding[] = [];
  for (const [kind, objects] of Object.entries(manifest)) {
    for (const [name, attributes] of Object.entries(objects)) {
      const { partOf = null, ...own } = attributes;
      // If a table is missing or has become another object, all its parts are missing too. One finding covers them.
      if (partOf !== null && !isWhole(partOf)) continue;
      const found = byKey.get(`${kind} ${name}`);
      if (!found && MAY_MISS.has(kind)) continue;
      const reason = found ? describeDifference(kind, own, found.attributes) : 'it is missing';
      if (reason !== null) findings.push({ kind, name, reason });
    }
  }
  for (const definition of definitions) {
    const { kind, name, partOf, attributes } = definition;
    const isOurs = Object.hasOwn(manifest[kind] ?? {}, name);
    if (isOurs || partOf === null || !isWhole(partOf) || !additionBends(definition, manifest)) continue;
    const event = kind === 'policy' || kind === 'rule' ? ` (${attributes['event'] ?? ''})` : '';
    findings.push({ kind, name, reason: `it was added${event}` });
  }
  return findings;
}

/** Tells whether a table of ours exists as a table. */
function wholeTables(manifest: Manifest, byKey: ReadonlyMap<string, Definition>): (table: string) => boolean {
  const whole = Object.entries(manifest['table'] ?? {})
    .filter(([name, { is }]) => byKey.get(`table ${name}`)?.attributes['is'] === is)
    .map(([name]) => name);
  const names = new Set(whole);
  return (table) => names.has(table);
}

/**
 * An index only makes reading faster, with two exceptions: a unique one, unless ours says the same, can refuse rows;
 * and one with its own operators can compare differently.
 */
function additionBends({ kind, attributes }: Definition, manifest: Manifest): boolean {
  if (PARTS.has(kind)) return true;
  if (kind !== 'index') return false;
  if (/\(of its own\)/.test(attributes['keys'] ?? '')) return true;
  return (
    attributes['unique'] !== undefined &&
    !Object.values(manifest['index'] ?? {}).some((ours) => saysSame(ours, attributes))
  );
}

const saysSame = (ours: Attributes, added: Attributes): boolean =>
  ['on', 'method', 'unique', 'nulls', 'keys', 'where'].every((name) => ours[name] === added[name]);
