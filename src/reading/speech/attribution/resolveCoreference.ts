import type { Pronouns } from '../speechWords.ts';
import type { Agent } from './agent.ts';
import type { Gender, KnownMention } from './mentions.ts';
import type { Place, Scene, Speaker } from './scene.ts';

/** How many speakers back the search goes: enough for the sentences within the distance. */
const MAX_SPEAKERS = 40;
/** A pronoun does not refer to an agent named longer ago than these many sentences. */
const MAX_DISTANCE_SENTENCES = 6;
/** A person of unknown gender is taken at once only when named within these many sentences. */
const NEAR_SENTENCES = 1;
/** Or if the person spoke within these many: a quote in between may have several sentences. */
const NEAR_SPOKEN_SENTENCES = 3;

/** A person that a pronoun may mean. */
interface Found {
  readonly agent: Agent;
  /** It is the speaker of the sentence. */
  readonly spoke: boolean;
  /** Its gender is known. */
  readonly gendered: boolean;
}

const person = (mention: KnownMention): Agent => ({
  name: mention.fullName,
  kind: 'PERSON',
  anonymous: false,
});

/** Whether a person may be of the gender that a pronoun has; an unknown gender fits. */
const isOfGender = (known: Gender | null | undefined, sought: Gender | null): boolean =>
  sought === null || (known ?? sought) === sought;

/** Whether a sentence begins with a preposition and the name: "For Ana Quill it came too late." */
function isTopic({ sentences }: Scene, { start, titleUnits, sentence }: KnownMention): boolean {
  const tokens = sentences[sentence]?.tokens ?? [];
  return tokens[1]?.start === start - titleUnits && tokens[0]?.pos === 'ADP';
}

/** The speaker or subject of a sentence that "he" or "she" may mean. */
function personIn(scene: Scene, gender: Gender | null, { at, sentence }: Place, s: number): Found | null {
  const { cast, speakers } = scene;
  const fits = (name: string): boolean => isOfGender(cast.genders.get(name), gender);
  // "Quill said he had": also a name of no known kind is that of a person then.
  const speaks = ({ kind, anonymous }: Agent): boolean =>
    !anonymous && (kind === 'PERSON' || (kind === 'UNKNOWN' && s === sentence));
  const speaker = lastSpeaker(
    speakers,
    s,
    (agent, isVoice) => (speaks(agent) && fits(agent.name)) || (isVoice && s < sentence),
  );
  if (s < sentence && speaker !== null)
    return { agent: speaker, spoke: true, gendered: cast.genders.has(speaker.name) };
  const subject = (cast.bySentence.get(s) ?? []).find(
    (mention) =>
      mention.kind === 'PERSON' &&
      mention.end <= at &&
      (!mention.oblique || isTopic(scene, mention)) &&
      fits(mention.fullName),
  );
  // "The man was ill, she says": in front of a tag it is a person that the speaker tells of.
  const unnamed = s < scene.unitOf(sentence) ? scene.personOf(s) : null;
  const leads = unnamed !== null && unnamed.words.end < (subject?.start ?? at);
  if (leads && isOfGender(unnamed.gender, gender))
    return { agent: unnamed.agent, spoke: false, gendered: unnamed.gender !== null };
  if (subject !== undefined)
    return { agent: person(subject), spoke: false, gendered: cast.genders.has(subject.fullName) };
  return speaker === null ? null : { agent: speaker, spoke: true, gendered: cast.genders.has(speaker.name) };
}

/** The person that "he" or "she" means: the nearest speaker or subject of fitting gender, sentence by sentence backwards. */
function findPerson(
  scene: Scene,
  gender: Gender | null,
  place: Place,
  words: Pronouns['male'] = new Set(),
): Agent | null {
  const { cast, speakers, opening, unitOf } = scene;
  const { at, sentence } = place;
  const fits = (name: string): boolean => isOfGender(cast.genders.get(name), gender);
  // The sentences of the quote that the pronoun speaks are not a distance.
  const unit = unitOf(sentence);
  let doubtful: Agent | null = null;
  // "Ana Quill fell. She got up. “I am well,” she said.": a sentence with the pronoun is not a distance.
  let takenUp = 0;
  for (let s = sentence; s >= Math.max(opening(sentence), unit - MAX_DISTANCE_SENTENCES); s--) {
    if (s < unit && words.has(scene.sentences[s]?.tokens[0]?.lower ?? '')) takenUp++;
    const found = personIn(scene, gender, place, s);
    // A person of unknown gender must be near; otherwise one further off whose gender fits is better.
    if (found !== null) {
      const near = found.spoke ? NEAR_SPOKEN_SENTENCES : NEAR_SENTENCES;
      if (found.gendered || unit - s - takenUp <= near) return found.agent;
      doubtful ??= found.agent;
      continue;
    }
    const unnamed = lastSpeaker(speakers, s, ({ kind, name }) => kind === 'PERSON' && fits(name));
    if (unnamed !== null && doubtful === null) return unnamed;
    const any = (cast.bySentence.get(s) ?? []).find(
      (mention) => mention.kind === 'PERSON' && mention.end <= at && fits(mention.fullName),
    );
    if (any !== undefined && cast.genders.has(any.fullName)) return doubtful ?? person(any);
    if (any !== undefined) doubtful ??= person(any);
  }
  return doubtful;
}

/** The last speaker of a sentence that fits. */
function lastSpeaker(
  speakers: readonly Speaker[],
  sentence: number,
  fits: (agent: Agent, isVoice: boolean) => boolean,
): Agent | null {
  for (let k = speakers.length - 1; k >= Math.max(0, speakers.length - MAX_SPEAKERS); k--) {
    const speaker = speakers[k];
    if (speaker === undefined || speaker.sentence < sentence) return null;
    if (speaker.sentence === sentence && fits(speaker.agent, speaker.isVoice)) return speaker.agent;
  }
  return null;
}

/** The first name of a sentence that is a subject: "it" makes a body of a name of two words ("Norvik Foods will …, it said"). */
function firstNamed({ cast, sentences }: Scene, sentence: number, at: number): Agent | null {
  const first = cast.bySentence.get(sentence)?.[0];
  if (first === undefined || first.end > at || first.oblique || first.gender !== null) return null;
  // "Norvian forces have cut the road, its mayor said": the name only describes a noun.
  const behind = sentences[sentence]?.tokens.find(({ start }) => start >= first.end);
  if (behind?.pos === 'NOUN' && first.kind === 'OTHER') return null;
  return { name: first.fullName, kind: 'ORGANISATION', anonymous: false };
}

/** The name that opens a sentence as its subject is the owner of "its" in it ("Norvik lost 40 ships, according to its report"). */
function openingName(scene: Scene, { at, sentence }: Place): Agent | null {
  const { cast, sentences } = scene;
  const first = cast.bySentence.get(sentence)?.[0];
  const opens =
    first !== undefined && first.start - first.titleUnits === sentences[sentence]?.tokens[0]?.start;
  return opens && first.kind !== 'MEDIA' ? firstNamed(scene, sentence, at) : null;
}

/** The organisation or group that "it" or "they" means: the nearest that spoke, else for "it" the nearest subject. */
function findBody(scene: Scene, plural: boolean, { at, sentence }: Place): Agent | null {
  const { cast, speakers, subjectOf, opening: entry } = scene;
  let doubtful: Agent | null = null;
  for (let s = sentence; s >= Math.max(entry(sentence), sentence - MAX_DISTANCE_SENTENCES); s--) {
    const speaker = lastSpeaker(
      speakers,
      s,
      (agent) =>
        agent.kind === 'ORGANISATION' || agent.kind === 'UNKNOWN' || (plural && agent.kind === 'GROUP'),
    );
    if (speaker !== null) return speaker;
    const body = subjectOf(s);
    // "Prosecutors opened an inquiry. They believe …": many of a group are "they", a firm is not.
    const isMeant = !plural || s === sentence || (body?.kind === 'GROUP' && sentence - s <= NEAR_SENTENCES);
    if (body !== null && isMeant) return body;
    if (plural) continue;
    const subject = (cast.bySentence.get(s) ?? []).find(
      (mention) =>
        mention.end <= at &&
        !mention.oblique &&
        (mention.kind === 'ORGANISATION' || mention.kind === 'MEDIA' || mention.kind === 'STATE'),
    );
    if (subject !== undefined) return { name: subject.fullName, kind: 'ORGANISATION', anonymous: false };
    const near = sentence - s <= NEAR_SENTENCES;
    // "Norvik raises its offer. It will pay 40 crowns.": the subject goes on.
    const leads = near && s < sentence && at === scene.sentences[sentence]?.tokens[0]?.start;
    const opening = leads ? openingName(scene, { at, sentence: s }) : null;
    if (opening !== null && cast.bySentence.get(s)?.[0]?.kind === 'OTHER') return opening;
    doubtful ??= near ? firstNamed(scene, s, at) : null;
  }
  return doubtful;
}

/** The person that a description means ("the 52-year-old", "the modest skipper"): the nearest one, a few sentences back. */
export function describedPerson(scene: Scene, place: Place): Agent | null {
  const opening = (sentence: number): number =>
    Math.max(scene.opening(sentence), sentence - NEAR_SPOKEN_SENTENCES);
  return findPerson({ ...scene, opening }, null, place);
}

/** The agent that a lower-case pronoun at a place refers to, or `null` if none fits. */
export function resolveCoreference(
  scene: Scene,
  pronouns: Pronouns,
  pronoun: string,
  place: Place,
): Agent | null {
  if (pronouns.male.has(pronoun)) return findPerson(scene, 'male', place, pronouns.male);
  if (pronouns.female.has(pronoun)) return findPerson(scene, 'female', place, pronouns.female);
  if (pronouns.plural.has(pronoun)) return findBody(scene, true, place);
  if (!pronouns.thing.has(pronoun)) return null;
  const owner = pronouns.subjects.has(pronoun) ? null : openingName(scene, place);
  return owner ?? findBody(scene, false, place);
}
