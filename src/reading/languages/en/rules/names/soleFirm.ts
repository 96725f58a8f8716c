import { firstReached } from '../../../../text/firstReached.ts';
import type { Agent } from '../../../../speech/attribution/agent.ts';
import type { KnownMention } from '../../../../speech/attribution/mentions.ts';
import type { Scene } from '../../../../speech/attribution/scene.ts';
import { speech } from '../../speech.ts';

/** The search for names looks at so many of them. */
const MAX_NAMES = 200;
/** The reach of the search for a preposition in front of a name, in UTF-16 units. */
const BEFORE_UNITS = 10;
const IN_PLACE = /\b(?:in|at|near|from|outside|around|to|into)\s+$/iu;
/** The tagger takes these conjunctions for prepositions. */
const JOINS = /\b(?:after|before|since|until|as)\s+$/iu;

/** Whether a name of no known kind is the subject of its verb: "Norvik announced the cuts". */
function acts({ text, sentences }: Scene, mention: KnownMention): boolean {
  const { kind, fullName, sentence, start, end } = mention;
  const oblique = mention.oblique && !JOINS.test(text.slice(Math.max(0, start - BEFORE_UNITS), start));
  if (kind !== 'OTHER' || oblique || fullName.includes(' ') || speech.times.has(fullName.toLowerCase()))
    return false;
  const next = sentences[sentence]?.tokens.find((token) => token.start >= end);
  return next?.pos === 'VERB' || next?.pos === 'AUX';
}

/** "The company" of a text in which only one name of no known kind acts: "Norvik announced the cuts"; `null` if others may be meant. */
export function soleFirm(scene: Scene, at: number): Agent | null {
  const { mentions } = scene.cast;
  const before = firstReached(mentions, ({ start }) => start >= at);
  const near = mentions.slice(Math.max(0, before - MAX_NAMES), before);
  if (near.some(({ kind }) => kind === 'ORGANISATION')) return null;
  const isPlace = ({ start }: KnownMention): boolean =>
    IN_PLACE.test(scene.text.slice(Math.max(0, start - BEFORE_UNITS), start));
  const places = new Set(near.filter(isPlace).map(({ fullName }) => fullName));
  const [name, ...others] = new Set(
    near.filter((one) => acts(scene, one) && !places.has(one.fullName)).map(({ fullName }) => fullName),
  );
  return name === undefined || others.length > 0 ? null : { name, kind: 'ORGANISATION', anonymous: false };
}
