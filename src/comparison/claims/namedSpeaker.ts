import type { ClassedClaim } from './classedClaim.ts';
import { nameKeyOf } from './nameKeyOf.ts';

/** Who says a claim's words, by name; `null` where nobody is named. */
export function namedSpeaker({
  attribution,
  classes,
}: Pick<ClassedClaim, 'attribution' | 'classes'>): { key: string; name: string } | null {
  const origin = attribution.find(({ role }) => role === 'ORIGIN');
  if (origin === undefined || origin.anonymous) return null;
  return { key: nameKeyOf({ classes }, origin.agent.name), name: origin.agent.name };
}
