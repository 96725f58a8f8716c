import type { Item } from '../../../../../speech/statements/speechUnit.ts';
import { people } from '../../../people.ts';

/** Whether words tell an office or a body: "Gov. Quill", "the port authority". */
export const hasOffice = (named: readonly Item[]): boolean =>
  named.some(({ lower }) => people.titles.has(lower.replace(/\.$/u, '')) || people.bodies.has(lower));
