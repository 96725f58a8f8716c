import type { Agent } from '../../../../speech/attribution/agent.ts';
import type { KnownMention } from '../../../../speech/attribution/mentions.ts';

/** The agent that a name means. */
export const agentOfMention = (mention: KnownMention): Agent => ({
  name: mention.fullName,
  kind: mention.kind === 'PERSON' ? 'PERSON' : mention.kind === 'OTHER' ? 'UNKNOWN' : 'ORGANISATION',
  anonymous: false,
});
