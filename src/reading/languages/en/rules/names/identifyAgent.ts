import { firstReached } from '../../../../text/firstReached.ts';
import { isAcronym } from '../../isAcronym.ts';
import type { Agent } from '../../../../speech/attribution/agent.ts';
import { namedWithin } from '../../../../speech/attribution/collectMentions.ts';
import { attributionForms } from '../../attributionForms.ts';
import { people } from '../../people.ts';
import { speech } from '../../speech.ts';
import { agentOfNoun } from './agentOfNoun.ts';
import { agentOfMention } from './agentOfMention.ts';
import { describes } from './describes.ts';
import { firstOfTwo } from './firstOfTwo.ts';
import { isReader } from './isReader.ts';
import { insiderBefore } from './insiderBefore.ts';
import { isCommonWord } from './isCommonWord.ts';
import { inquirerOf } from './inquirerOf.ts';
import { isNarrator } from './isNarrator.ts';
import { isCrowd, isOffice, isPlural, singular } from './isCrowd.ts';
import { makerBehind } from './makerBehind.ts';
import { namedPersons } from './namedPersons.ts';
import { partitiveAgent } from './partitiveAgent.ts';
import { describedPerson, resolveCoreference } from '../../../../speech/attribution/resolveCoreference.ts';
import type { Place, Scene } from '../../../../speech/attribution/scene.ts';
import { spokenFor } from './spokenFor.ts';
import type { KnownMention } from '../../../../speech/attribution/mentions.ts';
import type { Token } from '../../../../text/token.ts';
import type { Extent } from '../../../../text/extent.ts';

/** How many names back "the senator" may refer to a person named as senator. */
const MAX_DISTANCE_NAMES = 200;
const PRONOUN = /^(?:he|she|it|they|his|her|their|its|these|those|both|i|we|you|who|which|that)$/u;
const DETERMINER = /^(?:a|an|the|some|other|another|several|many|most|all|one|two|three|his|her|its|their)$/u;
const UNNAMED =
  /\banonym|not authori[sz]ed to|(?:not|declined|refused) to be (?:named|identified|quoted)|\bunnamed\b|\bunidentified\b|familiar with|close to the|briefed on|with (?:direct )?knowledge/iu;

/** Offices whose holders are always persons: "it" is not the sheriff. */
const OFFICER =
  /^(?:sheriff|coroner|mayor|governor|bishop|archbishop|superintendent|commissioner|captain|colonel|brigadier|major|sergeant|constable|marshal|pathologist|premier|chancellor)$/u;

const bare = (word: string): string =>
  word
    .toLowerCase()
    .replace(/^[a-z]+-(?=[a-z])/u, '')
    .replace(/\.$/u, '');

/** The tokens of an extent, up to the clause or participle that explains its noun. */
function headTokens(sentence: readonly Token[], extent: Extent): Token[] {
  const tokens: Token[] = [];
  for (let k = firstReached(sentence, (token) => token.start >= extent.start); ; k++) {
    const token = sentence[k];
    if (token === undefined || token.end > extent.end) return tokens;
    const pronoun = /^(?:who|which|that|whose)$/u.test(token.lower) && !isAcronym(token.text);
    const relative = pronoun || token.text === '(';
    const participle = token.pos === 'VERB' && token.lower.endsWith('ed') && sentence[k + 1]?.pos === 'ADP';
    if (tokens.length > 0 && (relative || participle)) return tokens;
    tokens.push(token);
  }
}

/** The last noun before `end` ("people familiar with"), or the last word if there is none. */
function nounBefore(tokens: readonly Token[], end: number): number {
  for (let k = end - 1; k >= 0; k--) if (/^(?:NOUN|PROPN|NUM)$/u.test(tokens[k]?.pos ?? '')) return k;
  return end - 1;
}

/** The index of the head noun: the last word before the first preposition. */
function headIndex(tokens: readonly Token[]): number {
  for (let k = 1; k < tokens.length; k++) {
    const token = tokens[k];
    if (token?.pos === 'ADP' && token.lower !== 'de' && !/^\p{Lu}/u.test(tokens[k + 1]?.text ?? 'A'))
      return nounBefore(tokens, k);
    if (/^(?:for|at|in|from|with|of)$/u.test(token?.lower ?? '') && token?.pos === 'ADP')
      return nounBefore(tokens, k);
  }
  return tokens.length - 1;
}

function printed(text: string, tokens: readonly Token[]): string {
  let k = 0;
  // "Last week Norr had said": the time is not a part of the name.
  if (
    /^(?:last|this|next|earlier)$/u.test(tokens[0]?.lower ?? '') &&
    speech.times.has(tokens[1]?.lower ?? '')
  )
    k = 2;
  while (k < tokens.length - 1 && DETERMINER.test(tokens[k]?.lower ?? '')) k++;
  const first = tokens[k];
  const last = tokens.at(-1);
  return first === undefined || last === undefined
    ? ''
    : text
        .slice(first.start, last.end)
        .replace(/\s+/gu, ' ')
        .replace(
          / (?:in the (?:morning|afternoon|evening|night|(?:[\p{L}-]+ )?(?:north|south|east|west))|at (?:noon|midnight|dawn))$/u,
          '',
        );
}

/** "the senator": the person last named with that office. */
function byRole(scene: Scene, role: string, at: number): Agent | null {
  const { mentions, roles } = scene.cast;
  const before = firstReached(mentions, (mention) => mention.start >= at);
  for (let k = before - 1; k >= Math.max(0, before - MAX_DISTANCE_NAMES); k--) {
    const mention = mentions[k];
    const known = mention?.kind === 'PERSON' ? roles.get(mention.fullName) : undefined;
    if (
      mention !== undefined &&
      known !== undefined &&
      (known.has(role) || known.has(people.sameOffice[role] ?? role))
    )
      return agentOfMention(mention);
  }
  return null;
}

/** "its director", "her office", "his spokesman": the one whose words they are. "Her mother" is another person. */
function ownerOf(scene: Scene, tokens: readonly Token[], noun: string, place: Place): Agent | null {
  const whose = tokens[0]?.lower ?? '';
  const voice =
    people.spokespeople.has(noun) ||
    people.genericBodies.has(noun) ||
    /^(?:office|ministry|campaign|party|federation|department|team|staff|crew|volunteers)$/u.test(noun);
  const shown = isDocument(noun);
  // "Their lawyer", "her health ministry", the mayor of a town that an army has cut off: another than they are.
  const other =
    /^(?:(?:lawyer|attorney|solicitor|barrister|counsel)s?|mayor|governor|prefect)$/u.test(noun) ||
    (noun === 'ministry' && tokens.length > 2);
  const office = voice || people.nouns.has(singular(noun)) || people.titles.has(noun) || shown;
  if (other) return null;
  const speaks = /^(?:his|her)$/u.test(whose) ? voice || shown : /^(?:its|their)$/u.test(whose) && office;
  return speaks ? resolveCoreference(scene, speech.engine.pronouns, whose, place) : null;
}

/** The sentences within which "the letter" is that of the last speaker. */
const MAX_DOCUMENT_SENTENCES = 2;

const isDocument = (word: string): boolean =>
  people.documents.has(word) || people.instruments.has(word) || word === 'inquiry';

/** The agent that the words of a noun phrase mean. */
function identifyTokens(scene: Scene, tokens: readonly Token[], sentence: number): Agent | null {
  const [start, end] = [tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0];
  const named = namedWithin(scene.cast, { start, end }).find(({ kind }) => kind !== 'OTHER');
  return named === undefined ? unnamedAgent(scene, tokens, [], '', sentence) : agentOfMention(named);
}

const BODY_KINDS: ReadonlySet<string> = new Set(['ORGANISATION', 'MEDIA']);

/** The body behind a document: "a report by the Audit Office", "the ministry's bulletin", "the report" of who spoke last. */
function makerOf(
  scene: Scene,
  tokens: readonly Token[],
  mentions: readonly KnownMention[],
  place: Place,
): Agent | null {
  const document = tokens.findIndex(({ lower }) => isDocument(lower));
  // "a joint report of the council and the Red Cross"
  const joint = document >= 0 && /^(?:by|from|of)$/u.test(tokens[document + 1]?.lower ?? '');
  const first = joint ? firstOfTwo(tokens.slice(document + 2), mentions) : [];
  if (first.length > 0) return identifyTokens(scene, first, place.sentence);
  const named = mentions.find(({ kind, start }) => BODY_KINDS.has(kind) && !isReader(scene.text, start));
  const opens = scene.sentences[place.sentence]?.tokens[0];
  if (named !== undefined && !isCommonWord(named, opens)) return agentOfMention(named);
  const end = tokens[document]?.end ?? Infinity;
  const maker = makerBehind(scene.sentences[place.sentence]?.tokens ?? [], end);
  if (maker.length > 0) return identifyTokens(scene, maker, place.sentence);
  const at = tokens.findIndex(({ lower }) => /^(?:[’']s?|by|from|of)$/u.test(lower));
  const behind = at >= 0 && !/^[’']s?$/u.test(tokens[at]?.lower ?? '');
  // "police figures": the body is in front of its noun.
  const own = behind ? tokens.slice(at + 1) : tokens.slice(0, at < 0 ? headIndex(tokens) : at);
  if (own.some(({ lower }) => people.bodies.has(lower)))
    return unnamedAgent(scene, own, [], '', place.sentence);
  const head = tokens[headIndex(tokens)]?.lower ?? '';
  if ((people.instruments.has(head) && !people.documents.has(head)) || attributionForms.countNouns.has(head))
    return null;
  if (!/^(?:the|this|that|its)$/u.test(tokens[0]?.lower ?? '')) return null;
  const speaker = scene.speakers.at(-1);
  if (speaker === undefined || place.sentence - speaker.sentence > MAX_DOCUMENT_SENTENCES) return null;
  return speaker.agent.anonymous ? null : speaker.agent;
}

/** "The carmaker itself" is only "the carmaker". */
const isPlain = (word: string): boolean => !/sel(?:f|ves)$/u.test(word);

/** The body behind a count: "a tally by the union", "the ministry's figures". "The number of clerks" tells of none. */
function counterOf(
  scene: Scene,
  tokens: readonly Token[],
  mentions: readonly KnownMention[],
  place: Place,
): Agent | null {
  const named = tokens.some(({ lower }) => /^(?:[’']s?|by|from)$/u.test(lower));
  return named ? makerOf(scene, tokens, mentions, place) : null;
}

function unnamedAgent(
  scene: Scene,
  tokens: readonly Token[],
  mentions: readonly KnownMention[],
  zone: string,
  sentence: number,
): Agent | null {
  const head = tokens[headIndex(tokens)];
  const noun = bare(head?.lower ?? '');
  const one = singular(noun);
  const name = printed(scene.text, tokens);
  const at = tokens[0]?.start ?? 0;
  const definite = /^(?:the|this|that)$/u.test(tokens[0]?.lower ?? '');
  const hidden = UNNAMED.test(zone);
  const place = { at, sentence };
  const words = tokens.map(({ lower }) => lower);
  // "a count by the union", "the union's tally"
  const counter = attributionForms.countNouns.has(noun) ? counterOf(scene, tokens, mentions, place) : null;
  if (counter !== null) return counter;
  if (people.notSources.has(noun) && mentions.length === 0) return null;
  const owner = inquirerOf(scene, tokens, sentence) ?? (hidden ? null : ownerOf(scene, tokens, noun, place));
  if (owner !== null) return owner;
  // "figures the ministry released" ends with its verb.
  const made = head?.pos === 'VERB' && tokens.some(({ lower }) => isDocument(lower));
  if ((isDocument(noun) || made) && !hidden) {
    const maker = makerOf(scene, tokens, mentions, place);
    if (maker !== null) return maker;
  }
  if (people.spokespeople.has(noun) && !hidden) {
    const body = spokenFor(scene, tokens, mentions, place);
    if (body !== null) return body;
  }
  if (!isPlural(noun) && people.nouns.has(one) && !hidden) {
    const known = definite || mentions.length > 0 ? byRole(scene, one, at) : null;
    if (known !== null && definite) return known;
  }
  const unnamed = !mentions.some(({ kind }) => kind === 'PERSON' || kind === 'ORGANISATION');
  if (definite && !hidden && unnamed && describes(noun, words)) {
    const described = byRole(scene, one, at) ?? describedPerson(scene, place);
    if (described !== null) return described;
  }
  const office = noun === 'officials' && isOffice(tokens[headIndex(tokens) - 1]?.lower ?? '');
  if (office && !hidden && mentions.length === 0) return { name, kind: 'ORGANISATION', anonymous: false };
  const told = definite && !isPlural(noun) ? insiderBefore(scene, noun, sentence) : null;
  if (told !== null) return told;
  if (people.unnamed.has(noun) || hidden)
    return { name, kind: isPlural(noun) ? 'GROUP' : 'PERSON', anonymous: true };
  // "a spokesman said", "intelligence reports suggest": the text does not tell whose.
  const nameless = !tokens.some(({ pos }) => pos === 'PROPN');
  if (people.nouns.has(one) || (definite && OFFICER.test(noun))) {
    const anonymous =
      (nameless && people.spokespeople.has(noun)) ||
      isCrowd(tokens, noun, scene.sentences[sentence]?.tokens[0]);
    return { name, kind: isPlural(noun) ? 'GROUP' : 'PERSON', anonymous };
  }
  if (people.documents.has(noun)) return { name, kind: 'UNKNOWN', anonymous: nameless };
  const isBare = (mentions.length === 0 && words.filter(isPlain).length <= 2) || words.at(-2) === 'based';
  return agentOfNoun(scene, { name, noun, tokens, definite, isBare }, place);
}

/**
 * The agent that the words of `source` in sentence `sentence` mean. `zone` is the text from source to cue, which may
 * hold "on condition of anonymity".
 */
export function identifyAgent(scene: Scene, source: Extent, zone: string, sentence: number): Agent | null {
  const all = scene.sentences[sentence]?.tokens ?? [];
  const tokens = headTokens(all, source);
  const first = tokens[0];
  const words = scene.text.slice(source.start, source.end);
  if (first === undefined) return { name: words, kind: 'UNKNOWN', anonymous: false };
  if (tokens.length === 1 && PRONOUN.test(first.lower) && !isAcronym(first.text)) {
    return resolveCoreference(scene, speech.engine.pronouns, first.lower, { at: source.start, sentence });
  }
  // "Neither company would comment": no one says it.
  if (tokens.length > 1 && /^(?:neither|no)$/u.test(first.lower)) return null;
  if (isNarrator(all, tokens, source.end)) return null;
  const end = tokens.at(-1)?.end ?? source.end;
  const mentions = namedWithin(scene.cast, { start: source.start, end });
  const persons = namedPersons(scene.text, mentions);
  if (persons !== null) return persons;
  const [opening, ...others] = firstOfTwo(tokens, mentions);
  if (opening !== undefined)
    return identifyAgent(
      scene,
      { start: opening.start, end: others.at(-1)?.end ?? opening.end },
      zone,
      sentence,
    );
  const head = tokens[headIndex(tokens)];
  const named = mentions.find(
    (mention) => head !== undefined && mention.start <= head.start && head.end <= mention.end,
  );
  if (named !== undefined && named.kind !== 'OTHER') return agentOfMention(named);
  if (
    named !== undefined &&
    !people.nouns.has(singular(bare(named.name))) &&
    !people.unnamed.has(bare(named.name)) &&
    !people.documents.has(bare(named.name)) &&
    !(tokens.length === 1 && first === all[0] && isPlural(first.lower))
  ) {
    return { ...agentOfMention(named), name: printed(scene.text, tokens) };
  }
  return partitiveAgent(scene.text, tokens) ?? unnamedAgent(scene, tokens, mentions, zone, sentence);
}
