import type { AgentKind } from './vocabulary.ts';

/** A name as it is compared: Unicode-composed, lower case, white space folded. Two names with one key are one name. */
export function nameKey(name: string): string {
  return name.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ').trim();
}

/** The letter of a middle name: printed by one outlet and not by another. */
const MIDDLE_INITIAL = / \p{L}\.(?= )/gu;

/** The compared name of an agent: as `nameKey`, of a person also without middle initials ("Lloyd J. Austin"). */
export function agentNameKey(name: string, kind: AgentKind): string {
  const key = nameKey(name);
  return kind === 'PERSON' ? key.replace(MIDDLE_INITIAL, '') : key;
}
