import type { Agent } from '../../../../../speech/attribution/agent.ts';
import type { SpokenBody } from '../../../../../speech/attribution/bodies/spokenBody.ts';
import { namedWithin } from '../../../../../speech/attribution/collectMentions.ts';
import { resolveCoreference } from '../../../../../speech/attribution/resolveCoreference.ts';
import type { KnownMention } from '../../../../../speech/attribution/mentions.ts';
import type { Scene } from '../../../../../speech/attribution/scene.ts';
import type { Extent } from '../../../../../text/extent.ts';
import { firstReached } from '../../../../../text/firstReached.ts';
import { findCountry } from '../../../countries.ts';
import { people } from '../../../people.ts';
import { speech } from '../../../speech.ts';
import { byGenericName } from '../byGenericName.ts';
import { identifyAgent } from '../identifyAgent.ts';
import { isBodyHead } from './bodyHeads.ts';
import { withoutCapital } from './bodyName.ts';

const body = (name: string): Agent => ({ name, kind: 'ORGANISATION', anonymous: false });
/** "Both companies", "neither side". */
const QUANTITY = /^(?:neither|both|either|each|every|any|no|all|several|some)\s/iu;
/** A name of a body without the words for one: "Nurses on the Quay", "Pilots for Harbour". */
const GROUP_NAME = /^\p{Lu}\p{L}+s\s(?:for|in|of|against|without|on)\s(?:the\s)?\p{Lu}/u;

/** The department of a secretary by its field: the State Department, the Home Office. */
function departmentOf(field: string): string {
  const lower = field.toLowerCase();
  const name = `${field.charAt(0).toUpperCase()}${field.slice(1)}`;
  return lower === 'treasury'
    ? name
    : `${name} ${/^(?:home|foreign)$/u.test(lower) ? 'Office' : 'Department'}`;
}

/** "company spokesman", "the agency's head": the one named so, else the one that spoke last and may be of any kind. */
function genericBody(scene: Scene, head: string, at: number, sentence: number): Agent | null {
  if (!people.genericBodies.has(head) && head !== 'operator')
    return byGenericName(scene, head, at, sentence) ?? body(head);
  const last = scene.speakers.findLast(
    ({ agent }) =>
      agent.kind !== 'PERSON' &&
      /^\p{Lu}/u.test(agent.name) &&
      !QUANTITY.test(agent.name) &&
      !scene.cast.outlets.has(agent.name) &&
      !agent.name
        .toLowerCase()
        .split(/\s+/u)
        .some((word) => isBodyHead(word) && word !== head),
  );
  return last === undefined ? byGenericName(scene, head, at, sentence) : body(last.agent.name);
}

/** A company may be named so many sentences before its officer. */
const MAX_SUBJECT_SENTENCES = 3;

/** The last name in front of a verb that may be a company's: "Norvik will close two shops." */
function namedSubject({ cast, sentences }: Scene, name: Extent, sentence: number): Agent | null {
  for (let s = sentence; s >= Math.max(0, sentence - MAX_SUBJECT_SENTENCES); s--) {
    const tokens = sentences[s]?.tokens ?? [];
    const found = (cast.bySentence.get(s) ?? []).findLast((mention) => {
      const next = tokens[firstReached(tokens, (token) => token.start >= mention.end)];
      const mayBe = mention.kind === 'PERSON' ? isUnknown(mention) : mention.kind !== 'MEDIA';
      const acts = /^(?:VERB|AUX)$/u.test(next?.pos ?? '');
      return mayBe && acts && mention.end <= name.start && findCountry(mention.name) === null;
    });
    if (found !== undefined) return body(found.fullName);
  }
  return null;
}

/** "Norvik Foods" looks like a person. */
const isUnknown = ({ kind, gender, titleUnits }: KnownMention): boolean =>
  kind === 'PERSON' && gender === null && titleUnits === 0;

/** The body that the words beside a person's name mean; `null` if they name none. */
export function identifyBody(scene: Scene, spoken: SpokenBody, name: Extent, sentence: number): Agent | null {
  const { words, kind, implied } = spoken;
  const place = { at: name.start, sentence };
  if (kind === 'ministry') {
    const field = words === null ? '' : scene.text.slice(words.start, words.end).trim();
    if (field === '') return byGenericName(scene, 'ministry', name.start, sentence) ?? body('ministry');
    return body(`${field.charAt(0).toUpperCase()}${field.slice(1)} Ministry`);
  }
  if (kind === 'department' && words !== null)
    return body(departmentOf(scene.text.slice(words.start, words.end)));
  if (kind === 'office' && words !== null) {
    const held = scene.text.slice(words.start, words.end).trim().split(/\s+/u);
    const office = held.pop() ?? '';
    return body(`${[...held, office.toLowerCase()].join(' ')}'s office`);
  }
  if (implied && scene.house !== null) return scene.house;
  if (kind === 'house') return null;
  if (kind === 'company')
    return byGenericName(scene, 'company', name.start, sentence) ?? namedSubject(scene, name, sentence);
  if (implied || words === null) {
    const last = resolveCoreference(scene, speech.engine.pronouns, 'it', place);
    return last?.kind === 'ORGANISATION' ? last : null;
  }
  const first = scene.sentences[sentence]?.tokens[0]?.start === words.start;
  const printed = withoutCapital(
    scene.text
      .slice(words.start, words.end)
      .replace(/^(?:the|a|an)\s+/iu, '')
      .replace(/\s+/gu, ' '),
    first,
  );
  const lower = printed.toLowerCase();
  // No one speaks for a quantity of bodies.
  if (QUANTITY.test(lower)) return null;
  if (/^(?:its|their|his|her)$/u.test(lower)) {
    const owner = resolveCoreference(scene, speech.engine.pronouns, lower, place);
    return owner !== null && owner.kind !== 'PERSON' ? { ...owner, kind: 'ORGANISATION' } : null;
  }
  if (isBodyHead(lower)) return genericBody(scene, lower, name.start, sentence);
  const mentions = namedWithin(scene.cast, words);
  const organisation = mentions.find(
    (mention) => mention.kind === 'ORGANISATION' || mention.kind === 'MEDIA',
  );
  if (organisation !== undefined) return body(withoutCapital(organisation.fullName, first));
  if (GROUP_NAME.test(printed)) return body(printed);
  const last = lower.split(/\s+/u);
  const head = last.find((word) => isBodyHead(word)) ?? null;
  if (head !== null) {
    const agent = identifyAgent(scene, words, '', sentence);
    return agent === null || agent.kind === 'PERSON' ? null : body(withoutCapital(agent.name, first));
  }
  if (kind === 'named') return null;
  // "Seaphone volunteer Ana Quill": a name of neither a country nor a person.
  const other = mentions[0];
  const named =
    other !== undefined && (other.kind === 'OTHER' || isUnknown(other)) && findCountry(other.name) === null;
  return named && mentions.length === 1 && other.end === words.end ? body(other.fullName) : null;
}
