import type { ClassedClaim } from './classedClaim.ts';
import { nameKeyOf } from './nameKeyOf.ts';

/** The name of the speaker of a claim's words; `null` if no speaker is named. */
export function namedSpeaker({
  attribution,
  classes,
}: Pick<ClassedClaim, 'attribution' | 'classes'>): { key: string; name: string } | null {
  const origin = attribution.find(({ role }) => role === 'ORIGIN');
  if (origin === undefined || origin.anonymous) return null;
  return { key: nameKeyOf({ classes }, origin.agent.name), name: origin.agent.name };
}
