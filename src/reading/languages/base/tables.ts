import type { TableRules } from '../../language/tableRules.ts';

/** Tables of a language without rules: the heads are not read. */
export const tables: TableRules = { phrases: () => [], isTotal: () => false, slotOf: () => 'qualifiers' };
