import type { AttributionLink } from '../../domain/claims/attributionLink.ts';
import { nameKey } from '../../domain/nameKey.ts';

/**
 * The chain with the publisher as its last link. An outlet that names itself ("…, the Post reports") is not a relay.
 */
export function addPublisherLink(
  publisher: string,
  chain: readonly AttributionLink[],
): readonly AttributionLink[] {
  const isPublisher = ({ role, agent }: AttributionLink): boolean =>
    role === 'RELAY' && nameKey(agent.name) === nameKey(publisher);
  const itself = chain.find(isPublisher);
  const last: AttributionLink = {
    role: 'PUBLISHER',
    agent: { name: publisher, kind: 'ORGANISATION' },
    source: itself?.source ?? null,
    cue: itself?.cue ?? null,
    directness: 'INDIRECT',
    anonymous: false,
  };
  return [...chain.filter((link) => !isPublisher(link)), last];
}
