import type { Checked } from '../../src/log/checked.ts';

/** The value of what must be sound. */
export function must<T>(checked: Checked<T>): T {
  if (!checked.ok) throw new Error(checked.reason);
  return checked.value;
}
