import type { Agent } from '../../../../speech/attribution/agent.ts';
import type { KnownMention } from '../../../../speech/attribution/mentions.ts';
import { resolveCoreference } from '../../../../speech/attribution/resolveCoreference.ts';
import type { Place, Scene } from '../../../../speech/attribution/scene.ts';
import type { Token } from '../../../../text/token.ts';
import { people } from '../../people.ts';
import { speech } from '../../speech.ts';
import { agentOfMention } from './agentOfMention.ts';
import { byGenericName } from './byGenericName.ts';

/** The body of "a police spokesman", "the spokesman of Norvik": the one that is named, else the one that spoke. */
export function spokenFor(
  scene: Scene,
  tokens: readonly Token[],
  mentions: readonly KnownMention[],
  place: Place,
): Agent | null {
  const organisation = mentions.find(({ kind }) => kind === 'ORGANISATION' || kind === 'MEDIA');
  if (organisation !== undefined)
    return { name: organisation.fullName, kind: 'ORGANISATION', anonymous: false };
  // "a spokeswoman for Ms Quill"
  const person = mentions.find(({ kind }) => kind === 'PERSON');
  const joint = tokens.findLast(({ end }) => end <= (person?.start ?? 0) - (person?.titleUnits ?? 0));
  if (person !== undefined && /^(?:for|of)$/u.test(joint?.lower ?? '')) return agentOfMention(person);
  const body = tokens.find((token) => people.bodies.has(token.lower));
  if (body !== undefined)
    return (
      byGenericName(scene, body.lower, place.at, place.sentence) ?? {
        name: body.text,
        kind: 'ORGANISATION',
        anonymous: false,
      }
    );
  // "Her office would not have it": a person, if the body is that person's office.
  const speaking = resolveCoreference(scene, speech.engine.pronouns, 'it', place);
  return speaking?.kind === 'ORGANISATION' || speaking?.kind === 'PERSON' ? speaking : null;
}
