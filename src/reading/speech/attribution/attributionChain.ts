import type { AttributionLink } from '../../../domain/claims/attributionLink.ts';
import type { Words } from '../../../domain/claims/span.ts';
import type { ToldRelation } from '../../../domain/claims/toldRelation.ts';
import type { Directness } from '../../../domain/vocabulary.ts';
import type { FoundAttribution } from '../foundSpeech.ts';
import type { Prose } from '../../text/prose.ts';
import type { Saying } from '../statements/saying.ts';
import type { Agent } from './agent.ts';
import type { Wire } from './wire.ts';
import type { Extent } from '../../text/extent.ts';

/** Words pass through few hands; the limit keeps noise linear. */
const MAX_LINKS = 8;

/** An outlet or organisation that passed a saying on: "told Politico", a spokesperson's ministry. */
export interface Channel {
  /** BODY: the origin speaks for it. */
  readonly role: 'BODY' | 'RELAY';
  readonly agent: Agent;
  readonly source: Extent | null;
  readonly cue: Extent;
  readonly note: string;
}

/** A saying whose source is known. */
export interface Attributed {
  readonly saying: Saying;
  readonly source: Extent;
  readonly agent: Agent;
  readonly channels: readonly Channel[];
  /** The relations of the agent that the text tells. */
  readonly told: readonly ToldRelation[];
  readonly outlet: boolean;
  /** The words go on behind what the source said: their sentence does not name it. */
  readonly goesOn: boolean;
  readonly note: string;
}

function wordsOf({ points }: Prose, { start, end }: Extent): Words {
  return points.words({ start: points.fromUtf16(start), end: points.fromUtf16(end) });
}

const isPronoun = ({ language }: Prose, source: Words | null): boolean =>
  source !== null && language.speech.words.pronouns.anaphoric.has(source.exact.toLowerCase());

const size = (saying: Saying): number => saying.content.reduce((sum, part) => sum + part.end - part.start, 0);

/** Whether a body acts and says nothing ("Norland pledged 40 boats"). The owner of an appeal is the source of its figure. */
export const onlyActs = ({ agent, saying }: Attributed, acting: ReadonlySet<string>): boolean =>
  agent.kind !== 'PERSON' && acting.has(saying.lemma) && saying.rule !== 'form.possessed';

/** Without the bodies that only act, if someone says that they do ("Norland pledged 40 boats, Ortiz told reporters"). */
export function sayersOf(covering: readonly Attributed[], acting: ReadonlySet<string>): Attributed[] {
  const acts = (entry: Attributed): boolean => onlyActs(entry, acting);
  const sayers = covering.filter((entry) => !acts(entry));
  // "The firm does not count the 30, Ortiz said": the firm says nothing.
  const said = sayers.filter(({ saying }) => !saying.negated);
  if (said.length > 0) return said;
  return sayers.length > 0 ? sayers : [...covering];
}

/** Whether a source that another cites is known: a body, or a person with a name. */
const isKnown = ({ agent }: Attributed): boolean =>
  !agent.anonymous && (agent.kind === 'ORGANISATION' || /\p{Lu}/u.test(agent.name));

/**
 * Innermost first; a source that an outlet cites comes before the outlet. If the text does not tell who it is ("citing a
 * person close to the talks"), the outlet answers for it.
 */
function inOrder(covering: readonly Attributed[], acting: ReadonlySet<string>): Attributed[] {
  const sayers = sayersOf(covering, acting);
  const named = sayers.filter((entry) => !entry.saying.beneath || isKnown(entry));
  const sorted = (named.length > 0 ? named : sayers).sort(
    (a, b) => size(a.saying) - size(b.saying) || a.saying.cue.start - b.saying.cue.start,
  );
  const cited = sorted.filter((entry) => entry.saying.beneath);
  const first = sorted[0];
  const behind = sorted[1];
  if (cited.length > 0) return [...cited, ...sorted.filter((entry) => !entry.saying.beneath)];
  if (
    first?.outlet === true &&
    behind !== undefined &&
    !behind.outlet &&
    behind.saying.rule === 'according.behind'
  )
    return [behind, first, ...sorted.slice(2)];
  return sorted;
}

/** The chain of the sayings that cover some words, then the agencies that supplied the article's text. */
export function attributionChain(
  prose: Prose,
  covering: readonly Attributed[],
  wires: readonly Wire[],
  directness: Directness,
): FoundAttribution {
  const links: AttributionLink[] = [];
  const notes: string[] = [];
  const add = (
    behind: Channel['role'],
    agent: Agent,
    source: Extent | null,
    cue: Extent | null,
    note: string,
  ): void => {
    const known = links.findIndex((link) => link.agent.name === agent.name);
    const same = links[known];
    if (same !== undefined) {
      // "Ortiz said she plans": one source, and the outer cue is the act of saying.
      if (source !== null && cue !== null && isPronoun(prose, same.source))
        links[known] = { ...same, source: wordsOf(prose, source), cue: wordsOf(prose, cue) };
      return;
    }
    links.push({
      role: links.length === 0 ? 'ORIGIN' : behind,
      agent: { name: agent.name, kind: agent.kind },
      source: source === null ? null : wordsOf(prose, source),
      cue: cue === null ? null : wordsOf(prose, cue),
      directness: links.length === 0 ? directness : 'INDIRECT',
      anonymous: agent.anonymous,
    });
    notes.push(note);
  };
  const ordered = inOrder(covering, prose.language.speech.actingVerbs).slice(0, MAX_LINKS);
  for (const entry of ordered) {
    const named = !entry.goesOn;
    add('RELAY', entry.agent, named ? entry.source : null, named ? entry.saying.cue : null, entry.note);
    for (const channel of entry.channels)
      add(
        channel.role,
        channel.agent,
        named ? channel.source : null,
        named ? channel.cue : null,
        channel.note,
      );
  }
  for (const wire of wires) {
    if (links.some((link) => link.agent.name === wire.name)) continue;
    links.push({
      role: 'RELAY',
      agent: { name: wire.name, kind: 'ORGANISATION' },
      source: wordsOf(prose, wire.source),
      cue: null,
      directness: 'INDIRECT',
      anonymous: false,
    });
    notes.push(`${wire.name}: ${wire.note}.`);
  }
  return { links, notes, told: ordered.flatMap(({ told }) => told) };
}
