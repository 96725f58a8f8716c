/**
 * The different statements of an operation. On a busy machine a loader may send a statement twice, each time for the rows
 * that are there by then. The length of a list of parameters does not count, since it is the number of those rows.
 */
export const differentStatements = (statements: readonly string[]): number =>
  new Set(statements.map(shapeOf)).size;

/** How often the most repeated statement was sent. */
export function mostRepeats(statements: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const shape of statements.map(shapeOf)) counts.set(shape, (counts.get(shape) ?? 0) + 1);
  return Math.max(0, ...counts.values());
}

const shapeOf = (statement: string): string => statement.replaceAll(/\$\d+(?:\s*,\s*\$\d+)*/g, '$n');
