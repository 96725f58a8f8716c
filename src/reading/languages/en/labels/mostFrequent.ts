/**
 * The value that most claims have; of several that are as frequent the shortest, then the first in the alphabet. So the
 * order of the claims does not count. `null` if none has a value.
 */
export function mostFrequent(values: readonly (string | null)[]): string | null {
  const counts = new Map<string, number>();
  for (const value of values) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [first] = [...counts].sort(
    ([a, x], [b, y]) => y - x || a.length - b.length || (a < b ? -1 : a > b ? 1 : 0),
  );
  return first?.[0] ?? null;
}

/** The value that more than half of the claims have; `null` if there is none. It narrows, so that silence counts too. */
export function majority(values: readonly (string | null)[]): string | null {
  const value = mostFrequent(values);
  const share = values.filter((other) => other === value).length;
  return 2 * share > values.length ? value : null;
}
