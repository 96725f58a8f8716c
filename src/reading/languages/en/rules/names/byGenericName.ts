import type { Agent } from '../../../../speech/attribution/agent.ts';
import type { KnownMention } from '../../../../speech/attribution/mentions.ts';
import type { Scene } from '../../../../speech/attribution/scene.ts';
import { people } from '../../people.ts';
import { agentOfMention } from './agentOfMention.ts';

/** How many sentences back "the ministry" may find the ministry that was named. */
const MAX_DISTANCE_SENTENCES = 12;

/** Whether a name tells that its body is of another kind than `noun`: the Employment Office is not "the union". */
const isOther = ({ fullName }: KnownMention, noun: string): boolean =>
  people.bodyKinds.has(noun) !== people.bodyKinds.has(fullName.toLowerCase().split(/\s+/u).at(-1) ?? '') &&
  (people.bodyKinds.has(noun) || !WIDE.test(noun));

/** Nouns that any body may be called by. */
const WIDE = /^(?:group|agency|organi[sz]ation|body|association|charity|think-tank|watchdog|center|centre)$/u;

/** "the ministry", "the group", "the newspaper": the nearest organisation before it that may be called so. */
export function byGenericName(scene: Scene, noun: string, at: number, sentence: number): Agent | null {
  const media = people.outlets.has(noun);
  const called = ({ fullName }: KnownMention): boolean => fullName.toLowerCase().split(/\s+/u).includes(noun);
  const may = (mention: KnownMention): boolean =>
    media
      ? mention.kind === 'MEDIA'
      : mention.kind === 'ORGANISATION' && people.genericBodies.has(noun) && !isOther(mention, noun);
  // The name that has the noun is meant, even if another body is nearer.
  for (const fits of [called, may])
    for (let s = sentence; s >= Math.max(0, sentence - MAX_DISTANCE_SENTENCES); s--) {
      const found = (scene.cast.bySentence.get(s) ?? []).findLast(
        (mention) =>
          mention.end <= at && (mention.kind === 'ORGANISATION' || mention.kind === 'MEDIA') && fits(mention),
      );
      if (found !== undefined) return agentOfMention(found);
    }
  return null;
}
