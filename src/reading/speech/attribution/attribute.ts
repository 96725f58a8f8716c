import { firstReached } from '../../text/firstReached.ts';
import type { Prose } from '../../text/prose.ts';
import { sentenceAt } from '../quotes/findQuotes.ts';
import type { SpeechUnit } from '../statements/speechUnit.ts';
import type { Saying } from '../statements/saying.ts';
import { indexBodies } from './bodies/indexBodies.ts';
import { spokenBodies, type Spoken } from './bodies/spokenBodies.ts';
import { toldRelations } from './bodies/toldRelations.ts';
import type { Agent } from './agent.ts';
import { namedWithin } from './collectMentions.ts';
import type { Attributed, Channel } from './attributionChain.ts';
import { isLeading } from './leadingWords.ts';
import { openScene } from './openScene.ts';
import type { Speaker } from './scene.ts';
import type { Mentions, KnownMention } from './mentions.ts';

/** An outlet within this distance of the source's beginning is a part of its name ("the Courier article"). */
const ARTICLE_UNITS = 5;
/** The reach of the search for such a word in front of the outlet, in UTF-16 units. */
const SPOKEN_TO_UNITS = 24;

/** The outlets that a source spoke to. */
function relaysOf(prose: Prose, cast: Mentions, saying: Saying, agent: Agent): Channel[] {
  const { spokenTo } = prose.language.speech.words;
  const channels: Channel[] = [];
  const within = namedWithin(cast, saying.zone);
  for (const mention of within) {
    const inName = saying.source !== null && mention.start - saying.source.start < ARTICLE_UNITS;
    if (mention.kind !== 'MEDIA' || mention.fullName === agent.name || inName) continue;
    const from = Math.max(saying.zone.start, mention.start - SPOKEN_TO_UNITS);
    const found = spokenTo.exec(prose.text.slice(from, mention.start));
    const words = found?.[1];
    if (found === null || words === undefined) continue;
    const start = from + found.index;
    channels.push({
      role: 'RELAY',
      agent: { name: mention.fullName, kind: 'ORGANISATION', anonymous: false },
      source: { start: mention.start, end: mention.end },
      cue: { start, end: start + words.length },
      note: `${mention.fullName}: the source spoke to it.`,
    });
  }
  return channels;
}

/** The body for which a person speaks; the words of the body only if the saying has them. */
function bodyOf(entry: Attributed, spoken: ReadonlyMap<string, Spoken>): Channel[] {
  const { agent, saying, source } = entry;
  const body = agent.kind === 'PERSON' ? spoken.get(agent.name) : undefined;
  if (body === undefined || body.office) return [];
  const { words } = body;
  const from = Math.min(saying.zone.start, source.start);
  const here = words !== null && words.start >= from && words.end <= Math.max(saying.zone.end, source.end);
  return [
    {
      role: 'BODY',
      agent: { name: body.name, kind: 'ORGANISATION', anonymous: false },
      source: here ? words : null,
      cue: saying.cue,
      note: `${body.name}: ${agent.name} speaks for it.`,
    },
  ];
}

/** A name in apposition is this near behind its office, in UTF-16 units: ", the " is between. */
const APPOSITION_UNITS = 6;

/** The words in front of a name without its article: ", the" is a comma. */
function withoutArticle(between: string, articles: ReadonlySet<string> = new Set()): string {
  const word = between.replace(/^,/u, '').trim();
  return articles.has(word.toLowerCase()) ? ',' : between;
}

/** Whether a possessive mark is at an offset. */
const isOwnerAt = (text: string, at: number): boolean => /^['’]\p{L}?\s/u.test(text.slice(at, at + 3));

/** The name that explains a source: "the police chief, Karl Heinz, said", "according to its operator, Nordkabel". */
function explainedName(prose: Prose, cast: Mentions, saying: Saying): KnownMention | null {
  const { source } = saying;
  if (source === null) return null;
  // "Ortiz's lawyer, Karl Heinz": the owner is not the one who speaks.
  const isOwner = ({ end }: KnownMention): boolean =>
    /^['’]\p{L}?\s/u.test(prose.text.slice(end, source.end));
  if (namedWithin(cast, source).some((mention) => mention.kind === 'PERSON' && !isOwner(mention)))
    return null;
  const words = prose.text.slice(source.start, source.end);
  const { mentions } = cast;
  const behind = mentions[firstReached(mentions, (mention) => mention.start >= source.end)];
  if (behind === undefined || behind.start - behind.titleUnits - source.end > APPOSITION_UNITS) return null;
  // A title may be between: "the master, Captain Ana Ortiz".
  const between = prose.text.slice(source.end, behind.start - behind.titleUnits);
  if (!/^,\s*$/u.test(withoutArticle(between, prose.language.speech.ownVoice?.articles))) return null;
  const body = behind.kind !== 'PERSON';
  // "the Harbour Authority, Norway's regulator": the source has its name.
  const hasName = namedWithin(cast, source).some(({ kind }) => kind === 'ORGANISATION');
  if (body && (hasName || isOwnerAt(prose.text, behind.end))) return null;
  return prose.language.speech.isOfficeOf(words, body, prose.text.charAt(behind.end)) ? behind : null;
}

/** A name of no known kind may be that of a company. */
const mayBeBody = ({ kind, name }: Agent): boolean =>
  kind === 'ORGANISATION' || (kind === 'UNKNOWN' && /^\p{Lu}/u.test(name));

/**
 * Gives every saying with a source its agent, in the order of the text, so that pronouns find the earlier speakers.
 * @param house the publisher, if the text is its own
 */
export function attribute(
  prose: Prose,
  cast: Mentions,
  sayings: readonly Saying[],
  entries: readonly number[],
  units: readonly SpeechUnit[],
  house: Agent | null,
): Attributed[] {
  const speakers: Speaker[] = [];
  const bodies = indexBodies(prose, cast);
  const scene = openScene(prose, cast, units, entries, speakers, house);
  const attributed: Attributed[] = [];
  for (const saying of [...sayings].sort((a, b) => a.cue.start - b.cue.start)) {
    if (saying.source === null) continue;
    const name = explainedName(prose, cast, saying);
    const source = name === null ? saying.source : { start: saying.source.start, end: name.end };
    const named = name ?? saying.antecedent ?? saying.source;
    const sentence = sentenceAt(prose.sentences, named.start);
    const zone = prose.text.slice(saying.zone.start, saying.zone.end);
    const found = prose.language.speech.identifyAgent(scene, named, zone, sentence);
    const agent =
      found !== null && (found.kind === 'ORGANISATION' || found.kind === 'UNKNOWN')
        ? { ...found, name: bodies.nameOf(found.name, named.start, sentence) }
        : found;
    // "we", an unknown "it": the words stay without a source.
    if (agent === null || (saying.ofBody && !mayBeBody(agent))) continue;
    const words = prose.text.slice(source.start, source.end);
    const isVoice = prose.language.speech.isVoiceOf(words);
    // Words that may lead to a quote are not spoken yet.
    // "fewer than the 40 claimed by the union": the union is not spoken of.
    if (!isLeading(saying) && saying.rule !== 'form.given') speakers.push({ agent, sentence, isVoice });
    const cue = prose.text.slice(saying.cue.start, saying.cue.end);
    attributed.push({
      saying,
      source,
      agent,
      outlet: cast.outlets.has(agent.name),
      goesOn: false,
      channels: relaysOf(prose, cast, saying, agent),
      told: [],
      note:
        words === agent.name
          ? `${agent.name}: “${cue}” names the source.`
          : `${agent.name}: “${cue}” names the source, printed as “${words}”.`,
    });
  }
  const spoken = spokenBodies(prose, scene, bodies);
  const told = toldRelations(prose, spoken);
  return attributed.map((entry) => ({
    ...entry,
    channels: [...entry.channels, ...bodyOf(entry, spoken)],
    told: told(entry.agent, entry.source),
  }));
}
