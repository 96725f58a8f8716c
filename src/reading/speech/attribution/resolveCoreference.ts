import type { Agent } from './agent.ts';
import type { Mentions, KnownMention } from './mentions.ts';
import type { Speaker } from './scene.ts';

/** Only as many speakers are looked back at: enough for the sentences within the distance. */
const MAX_SPEAKERS = 40;
/** A pronoun is not resolved to somebody named longer ago than these many sentences. */
const MAX_DISTANCE_SENTENCES = 6;
/** Somebody of unknown gender is taken at once only when named within these many sentences. */
const NEAR_SENTENCES = 1;
const MALE = /^(?:he|his|him|himself)$/u;
const FEMALE = /^(?:she|her|hers|herself)$/u;
const PLURAL = /^(?:they|their|them|these|those|both)$/u;

/** The person that "he" or "she" means: the nearest speaker or subject of fitting gender, sentence by sentence backwards. */
function person(
  cast: Mentions,
  speakers: readonly Speaker[],
  pronoun: string,
  at: number,
  sentence: number,
): Agent | null {
  const gender = MALE.test(pronoun) ? 'male' : 'female';
  const fits = (name: string): boolean => (cast.genders.get(name) ?? gender) === gender;
  let doubtful: Agent | null = null;
  for (let s = sentence; s >= Math.max(0, sentence - MAX_DISTANCE_SENTENCES); s--) {
    const named = (cast.bySentence.get(s) ?? []).filter(
      (mention) => mention.kind === 'PERSON' && mention.end <= at && fits(mention.fullName),
    );
    const speaker = lastSpeaker(
      speakers,
      s,
      (agent) => agent.kind === 'PERSON' && !agent.anonymous && fits(agent.name),
    );
    const subject: KnownMention | undefined = named.find((mention) => !mention.oblique);
    const found =
      s < sentence && speaker !== null
        ? speaker
        : subject !== undefined
          ? { name: subject.fullName, kind: 'PERSON' as const, anonymous: false }
          : speaker;
    // Whose gender is not known must be near; otherwise somebody further off whose gender fits is better.
    if (found !== null && (cast.genders.has(found.name) || sentence - s <= NEAR_SENTENCES)) return found;
    doubtful ??= found;
    if (found !== null) continue;
    const unnamed = lastSpeaker(speakers, s, (agent) => agent.kind === 'PERSON');
    if (unnamed !== null) return unnamed;
    const any = named[0];
    if (any !== undefined) return { name: any.fullName, kind: 'PERSON', anonymous: false };
  }
  return doubtful;
}

function lastSpeaker(
  speakers: readonly Speaker[],
  sentence: number,
  fits: (agent: Agent) => boolean,
): Agent | null {
  for (let k = speakers.length - 1; k >= Math.max(0, speakers.length - MAX_SPEAKERS); k--) {
    const speaker = speakers[k];
    if (speaker === undefined || speaker.sentence < sentence) return null;
    if (speaker.sentence === sentence && fits(speaker.agent)) return speaker.agent;
  }
  return null;
}

/** The organisation or group that "it" or "they" means: the nearest that spoke, else for "it" the nearest subject. */
function body(
  cast: Mentions,
  speakers: readonly Speaker[],
  pronoun: string,
  at: number,
  sentence: number,
): Agent | null {
  const plural = PLURAL.test(pronoun);
  for (let s = sentence; s >= Math.max(0, sentence - MAX_DISTANCE_SENTENCES); s--) {
    const speaker = lastSpeaker(
      speakers,
      s,
      (agent) =>
        agent.kind === 'ORGANISATION' || agent.kind === 'UNKNOWN' || (plural && agent.kind === 'GROUP'),
    );
    if (speaker !== null) return speaker;
    if (plural) continue;
    const subject = (cast.bySentence.get(s) ?? []).find(
      (mention) =>
        mention.end <= at &&
        !mention.oblique &&
        (mention.kind === 'ORGANISATION' || mention.kind === 'MEDIA' || mention.kind === 'STATE'),
    );
    if (subject !== undefined) return { name: subject.fullName, kind: 'ORGANISATION', anonymous: false };
  }
  return null;
}

/** Whom a pronoun at offset `at` of sentence `sentence` means, or `null` where nobody fits. */
export function resolveCoreference(
  cast: Mentions,
  speakers: readonly Speaker[],
  pronoun: string,
  at: number,
  sentence: number,
): Agent | null {
  if (MALE.test(pronoun) || FEMALE.test(pronoun)) return person(cast, speakers, pronoun, at, sentence);
  if (PLURAL.test(pronoun) || pronoun === 'it' || pronoun === 'its')
    return body(cast, speakers, pronoun, at, sentence);
  return null;
}
