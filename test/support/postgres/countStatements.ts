/**
 * The different statements of an operation. A loader sends a statement once for all rows that are there by then, so on a busy
 * machine it may send it twice; a list of parameters has the length of its rows.
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
