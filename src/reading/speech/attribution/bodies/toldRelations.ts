import type { NamedAgent, ToldRelation } from '../../../../domain/claims/toldRelation.ts';
import type { Prose } from '../../../text/prose.ts';
import type { Agent } from '../agent.ts';
import { findAcronyms } from './findAcronyms.ts';
import type { Spoken } from './spokenBodies.ts';
import type { Extent } from '../../../text/extent.ts';

/** Gives the relations of an agent that the text tells. `source`: the words that name it. */
export type TellRelations = (agent: Agent, source: Extent) => readonly ToldRelation[];

/**
 * The relations that a text tells of its agents: whom a person speaks for, the full name of an acronym, and the body of
 * which another is a part. Only agents with a name have one.
 */
export function toldRelations(prose: Prose, spoken: ReadonlyMap<string, Spoken>): TellRelations {
  const acronyms = findAcronyms(
    prose.text,
    (name) => prose.language.speech.bodyName(name, false)?.name ?? null,
  );
  const organisation = (name: string): NamedAgent => ({ name, kind: 'ORGANISATION' });
  const wordsOf = ({ start, end }: Extent) =>
    prose.points.words({ start: prose.points.fromUtf16(start), end: prose.points.fromUtf16(end) });
  return ({ name, kind, anonymous }, source) => {
    if (anonymous) return [];
    const agent = { name, kind };
    const body = kind === 'PERSON' ? spoken.get(name) : undefined;
    if (body !== undefined) {
      const words = wordsOf(body.told);
      return [{ kind: 'SPEAKS_FOR', agent, other: organisation(body.name), words }];
    }
    const short = acronyms.find((found) => found.acronym === name || found.name === name);
    if (short !== undefined) {
      const isShort = short.acronym === name;
      const acronym = isShort ? agent : organisation(short.acronym);
      const full = isShort ? organisation(short.name) : agent;
      return [{ kind: 'SAME_AS', agent: acronym, other: full, words: wordsOf(short.words) }];
    }
    const part =
      kind === 'PERSON'
        ? null
        : prose.language.speech.partOf(prose.text.slice(source.start, source.end), name);
    return part === null
      ? []
      : [{ kind: 'PART_OF', agent: organisation(part), other: agent, words: wordsOf(source) }];
  };
}
