import type { ComparableClaim } from './comparableClaim.ts';
import { speakerKey } from './speakerName.ts';

/** Who says a claim's words, by name; `null` where nobody is named. */
export function speakerOf({ chain }: Pick<ComparableClaim, 'chain'>): { key: string; name: string } | null {
  const origin = chain.find(({ role }) => role === 'ORIGIN');
  if (origin === undefined || origin.anonymous) return null;
  return { key: speakerKey(origin.agent.name), name: origin.agent.name };
}
