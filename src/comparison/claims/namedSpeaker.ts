import type { ComparableClaim } from './comparableClaim.ts';
import { speakerKey } from './speakerKey.ts';

/** Who says a claim's words, by name; `null` where nobody is named. */
export function namedSpeaker({
  chain,
}: Pick<ComparableClaim, 'chain'>): { key: string; name: string } | null {
  const origin = chain.find(({ role }) => role === 'ORIGIN');
  if (origin === undefined || origin.anonymous) return null;
  return { key: speakerKey(origin.agent.name), name: origin.agent.name };
}
