import type { Agent } from '../../../../speech/attribution/agent.ts';
import type { KnownMention } from '../../../../speech/attribution/mentions.ts';
import type { Scene } from '../../../../speech/attribution/scene.ts';
import { names } from '../../names.ts';
import { people } from '../../people.ts';
import { agentOfMention } from './agentOfMention.ts';

/** How many sentences back "the group" may find a body that may be called so. */
const MAX_DISTANCE_SENTENCES = 12;
/** How many sentences back "the ministry" may find the ministry that was named, or "the union" one told to be a union. */
const MAX_NAMED_SENTENCES = 60;

/** The words between "a" and the noun of a body are at most so many. */
const MAX_INTRODUCED_TOKENS = 5;
const FORCES = /\b(?:police|constabulary|army|navy|guard|force|forces|gendarmerie)\b/iu;

/** Nouns that any body may be called by. */
const WIDE = /^(?:group|agency|organi[sz]ation|body|association|charity|think-tank|watchdog|center|centre)$/u;
/** Nouns that a company may be called by. */
export const isCompanyNoun = (noun: string): boolean =>
  /^(?:company|firm|group|corporation|airline)$/u.test(noun) ||
  (people.companies.test(noun) && noun !== 'regulator');
/** The last words of names of those who regulate. */
const AUTHORITY =
  /^(?:authority|commission|agency|office|board|inspectorate|administration|directorate|ombudsman)$/u;

/** The nouns that the text or the name itself gives a body: "the union Anchor", "Interior Ministry". */
function nounsOf({ cast }: Scene, { fullName }: KnownMention): string[] {
  const named = fullName.toLowerCase().split(/\s+/u);
  return [...named, ...(cast.roles.get(fullName) ?? [])].filter(
    (word) =>
      people.bodies.has(word) ||
      people.genericBodies.has(word) ||
      people.companies.test(word) ||
      people.crowds.has(word),
  );
}

/** Whether a body may be called by a noun, as far as its name tells: a ministry or a bank is never "the union". */
function mayBeCalled(scene: Scene, mention: KnownMention, noun: string): boolean {
  if (!people.genericBodies.has(noun)) return false;
  const nouns = nounsOf(scene, mention);
  const last = mention.fullName.toLowerCase().split(/\s+/u).at(-1) ?? '';
  if (WIDE.test(noun)) return !people.bodyKinds.has(last);
  // "the fund" is not the Harbour Agency.
  if (AUTHORITY.test(last)) return false;
  return nouns.every((own) => WIDE.test(own) || (isCompanyNoun(own) && isCompanyNoun(noun)));
}

/** A long word in capitals opens an article ("A CREEPY gang"), or is the place of a dateline. */
const isShouted = ({ name }: KnownMention): boolean =>
  /^\p{Lu}{6,}$/u.test(name) && !names.organisations.has(name.toLowerCase());

/** "the company" of a sentence that begins to tell of "a Halifax company". */
function introducedBefore(scene: Scene, noun: string, at: number, sentence: number): Agent | null {
  const tokens = scene.sentences[sentence]?.tokens ?? [];
  const head = tokens.findIndex((token) => token.lower === noun && token.end <= at);
  for (let k = head - 1; k >= Math.max(0, head - MAX_INTRODUCED_TOKENS); k--) {
    const token = tokens[k];
    if (token === undefined || !/^(?:DET|ADJ|NOUN|PROPN)$/u.test(token.pos)) return null;
    if (token.pos !== 'DET') continue;
    // "Norvik, a company in Orm", "is a company": another name is meant.
    const apposed = /^(?:,|is|was|as|like|be|become|became)$/u.test(tokens[k - 1]?.lower ?? ',');
    const named =
      /^(?:,|called|named|\()$/u.test(tokens[head + 1]?.lower ?? '') || tokens[head + 1]?.pos === 'PROPN';
    if (!/^an?$/u.test(token.lower) || apposed || named || k + 1 === head) return null;
    const name = scene.text.slice(tokens[k + 1]?.start, tokens[head]?.end).replace(/\s+/gu, ' ');
    return { name, kind: 'ORGANISATION', anonymous: false };
  }
  return null;
}

/** "the force": the police or army that spoke last. */
function forceThatSpoke({ speakers }: Scene, noun: string, sentence: number): Agent | null {
  if (!/^forces?$/u.test(noun)) return null;
  const found = speakers.findLast(
    ({ agent, sentence: of }) => sentence - of <= MAX_DISTANCE_SENTENCES && FORCES.test(agent.name),
  );
  return found?.agent ?? null;
}

/** Whether the subject of a name's sentence is a body without a name, in front of it ("The movement backed the Norden Party"). */
function isBehindBody({ sentences }: Scene, { sentence, start }: KnownMention): boolean {
  const [first, second, third] = sentences[sentence]?.tokens ?? [];
  if (first?.lower !== 'the' || second === undefined || third === undefined) return false;
  const isSubject = third.pos === 'VERB' || third.pos === 'AUX';
  return isSubject && third.start < start && people.genericBodies.has(second.lower);
}

/** "the ministry", "the group", "the newspaper": the nearest organisation before it that may be called so. */
export function byGenericName(scene: Scene, noun: string, at: number, sentence: number): Agent | null {
  const introduced = introducedBefore(scene, noun, at, sentence) ?? forceThatSpoke(scene, noun, sentence);
  if (introduced !== null) return introduced;
  const media = people.outlets.has(noun);
  const has = ({ fullName }: KnownMention): boolean => fullName.toLowerCase().split(/\s+/u).includes(noun);
  const told = (mention: KnownMention): boolean => nounsOf(scene, mention).includes(noun);
  const company = (mention: KnownMention): boolean =>
    isCompanyNoun(noun) && !media && nounsOf(scene, mention).some(isCompanyNoun);
  const regulates = ({ fullName }: KnownMention): boolean =>
    noun === 'regulator' && AUTHORITY.test(fullName.toLowerCase().split(/\s+/u).at(-1) ?? '');
  const may = (mention: KnownMention): boolean =>
    media
      ? mention.kind === 'MEDIA'
      : mention.kind === 'ORGANISATION' && !isShouted(mention) && mayBeCalled(scene, mention, noun);
  // The name that has the noun is meant, even if another body is nearer.
  for (const fits of [has, told, regulates, company, may])
    for (
      let s = sentence;
      s >= Math.max(0, sentence - (fits === may ? MAX_DISTANCE_SENTENCES : MAX_NAMED_SENTENCES));
      s--
    ) {
      const found = (scene.cast.bySentence.get(s) ?? []).filter(
        (mention) =>
          mention.end <= at &&
          (mention.kind === 'ORGANISATION' || (mention.kind === 'MEDIA' && (media || fits === has))) &&
          fits(mention),
      );
      // "Vesta has raised its share in Norr Metals, the fund said": the subject of the sentence speaks.
      const subject = s === sentence && fits === may ? found.find(({ oblique }) => !oblique) : undefined;
      const nearest = subject ?? found.at(-1);
      // "The movement backed the Norden Party. The group said": the movement, which has no name.
      if (nearest !== undefined && fits === may && WIDE.test(noun) && isBehindBody(scene, nearest))
        return null;
      if (nearest !== undefined) return agentOfMention(nearest);
    }
  return null;
}
