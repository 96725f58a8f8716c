import type { ComparableClaim } from './comparableClaim.ts';
import { nameKeyOf } from './nameKeyOf.ts';

/** Who says a claim's words, by name; `null` where nobody is named. */
export function namedSpeaker({
  chain,
  classes,
}: Pick<ComparableClaim, 'chain' | 'classes'>): { key: string; name: string } | null {
  const origin = chain.find(({ role }) => role === 'ORIGIN');
  if (origin === undefined || origin.anonymous) return null;
  return { key: nameKeyOf({ classes }, origin.agent.name), name: origin.agent.name };
}
