import { speakerKey } from '../../comparison/claims/speakerKey.ts';
import type { BodyAgent } from '../../comparison/origins/followBodies.ts';
import { joinBodies } from '../../comparison/origins/joinBodies.ts';
import type { Lexicon } from '../../domain/lexicon.ts';
import type { ToldInEvent } from '../../ledger/bodies/toldInEvents.ts';

/** Acronyms of fewer letters are initials. */
const ACRONYM = /^\p{Lu}{3,}$/u;

/** A full name: of a person with a given name, of a body with two words or an acronym. A bare surname may be anyone's. */
const isFullName = ({ name }: BodyAgent): boolean =>
  ACRONYM.test(name) || (/\p{Lu}/u.test(name) && name.trim().includes(' '));

/**
 * The relation that holds of those that texts tell of an agent; `null` if none does. The agent's own text counts before
 * others. Other texts count only for a full name. If texts name different bodies, the relation is left open.
 */
export function chooseTold(
  rows: readonly ToldInEvent[],
  agent: BodyAgent | undefined,
  lexicon: Lexicon,
): ToldInEvent | null {
  const own = rows.filter(({ articleId, toldIn }) => articleId === toldIn);
  if (own.length === 0 && (agent === undefined || !isFullName(agent))) return null;
  const told = own.length > 0 ? own : rows;
  const names = told.map(({ otherName }) => ({
    key: speakerKey(otherName, lexicon),
    parts: lexicon.names.describeBody(otherName),
    person: false,
  }));
  const bodies = new Set(joinBodies(names).values());
  if (bodies.size !== 1) return null;
  const [fullest] = told.toSorted(
    (a, b) => b.otherName.length - a.otherName.length || (a.otherId < b.otherId ? -1 : 1),
  );
  return fullest ?? null;
}
