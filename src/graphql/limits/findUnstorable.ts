import { visit } from 'graphql';
import type { DocumentNode } from 'graphql';

/** Half a surrogate pair, or NUL: PostgreSQL refuses the one and stores the other as U+FFFD. */
const UNSTORABLE = /\0|\p{Surrogate}/u;

/** The place of a string that can't be stored: a path into the variables, or "query"; else `null`. */
export function findUnstorable(document: DocumentNode, variables: unknown): string | null {
  const strings: string[] = [];
  visit(document, { StringValue: ({ value }) => void strings.push(value) });
  return strings.some((value) => UNSTORABLE.test(value)) ? 'query' : findIn(variables, 'variables');
}

function findIn(value: unknown, path: string): string | null {
  if (typeof value === 'string') return UNSTORABLE.test(value) ? path : null;
  if (typeof value !== 'object' || value === null) return null;
  for (const [key, inner] of Object.entries(value)) {
    const found = UNSTORABLE.test(key) ? path : findIn(inner, `${path}.${key}`);
    if (found !== null) return found;
  }
  return null;
}
