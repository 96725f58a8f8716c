import type { Refusal, Result } from '../../src/domain/result.ts';

/** The value of a result that must be ok. */
export function must<T>(checked: Result<T, string | Refusal>): T {
  if (checked.ok) return checked.value;
  const { error } = checked;
  throw new Error(typeof error === 'string' ? error : `${error.code}: ${error.message}`);
}
