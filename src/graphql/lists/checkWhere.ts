import type { Where } from '../../ledger/lists/whereSql.ts';
import { badUserInput } from '../errors/badUserInput.ts';

/** Levels of and, or, not: what a person can still follow. */
const MAX_DEPTH = 5;
/** Conditions in all: each is a comparison per row. */
const MAX_CONDITIONS = 50;
/** Values of one `in`: as many as a page has rows. */
const MAX_VALUES = 100;
/** Characters of one `contains`: every row's text is searched for it. */
const MAX_CONTAINS_LENGTH = 200;

/** Throws BAD_USER_INPUT where a condition is larger than its limits. */
export function checkWhere(where: Where): void {
  const conditions = countConditions(where, 1);
  if (conditions > MAX_CONDITIONS) {
    throw badUserInput(
      `\`where\` has ${String(conditions)} conditions; ${String(MAX_CONDITIONS)} is the limit. Ask in several requests.`,
    );
  }
}

function countConditions(where: Where, depth: number): number {
  if (depth > MAX_DEPTH) {
    throw badUserInput(`\`where\` is nested deeper than ${String(MAX_DEPTH)} levels. Ask in a flatter form.`);
  }
  let count = 0;
  for (const [name, value] of Object.entries(where)) {
    if (value === null || value === undefined) continue;
    if (name === 'and' || name === 'or' || name === 'not') {
      const nested = (name === 'not' ? [value] : value) as readonly Where[];
      for (const inner of nested) count += 1 + countConditions(inner, depth + 1);
    } else {
      count += countOperators(name, value as Readonly<Record<string, unknown>>);
    }
  }
  return count;
}

function countOperators(field: string, filter: Readonly<Record<string, unknown>>): number {
  const { in: values, contains } = filter as { in?: unknown; contains?: unknown };
  if (Array.isArray(values) && values.length > MAX_VALUES) {
    throw badUserInput(
      `\`${field}: in\` takes at most ${String(MAX_VALUES)} values. Ask in several requests.`,
    );
  }
  if (typeof contains === 'string' && contains.length > MAX_CONTAINS_LENGTH) {
    throw badUserInput(
      `\`${field}: contains\` takes at most ${String(MAX_CONTAINS_LENGTH)} characters. Use \`search\` for words.`,
    );
  }
  return Object.keys(filter).length;
}
