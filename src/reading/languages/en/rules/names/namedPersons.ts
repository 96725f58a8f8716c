import type { Agent } from '../../../../speech/attribution/agent.ts';
import type { KnownMention } from '../../../../speech/attribution/mentions.ts';
import { agentOfMention } from './agentOfMention.ts';

/** Bodies that are named after a person, right behind the name. */
const BEARS_NAME = /^\s(?:administration|government|campaign|cabinet|camp)(?![\p{L}'’-])/u;
const MAX_BODY_UNITS = 20;

/** Persons named in the head of the phrase; several of them are a group. */
export function namedPersons(text: string, mentions: readonly KnownMention[]): Agent | null {
  const last = mentions.at(-1);
  // "the Lund administration": the body that bears the name.
  if (last !== undefined && BEARS_NAME.test(text.slice(last.end, last.end + MAX_BODY_UNITS))) return null;
  const persons = mentions.filter(
    (mention, at) =>
      mention.kind === 'PERSON' &&
      !mention.oblique &&
      // "Norvik Foods chief executive Ana Quill": the first is a body.
      !/^(?:\s\p{Ll}[\p{Ll}-]*){1,4}\s$/u.test(
        text.slice(mention.end, mentions[at + 1]?.start ?? mention.end).replace(/\sand\s|\sor\s/u, ','),
      ),
  );
  const first = persons[0];
  if (first === undefined) return null;
  if (persons.length === 1) return agentOfMention(first);
  return { name: persons.map((person) => person.fullName).join(' and '), kind: 'GROUP', anonymous: false };
}
