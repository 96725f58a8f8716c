import type { Result } from '../../src/domain/result.ts';

/** The value of a result that must be ok. */
export function must<T>(checked: Result<T, string>): T {
  if (!checked.ok) throw new Error(checked.error);
  return checked.value;
}
