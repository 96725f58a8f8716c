import { speakerKey } from '../../comparison/claims/speakerKey.ts';
import type { BodyAgent } from '../../comparison/origins/followBodies.ts';
import { joinBodies } from '../../comparison/origins/joinBodies.ts';
import { groupBy } from '../../domain/groupBy.ts';
import type { Lexicon } from '../../domain/lexicon.ts';
import type { ToldInEvent } from '../../ledger/bodies/toldInEvents.ts';

/** Acronyms of fewer letters are initials. */
const ACRONYM = /^\p{Lu}{3,}$/u;

/** A full name: of a person with a given name, of a body with two words or an acronym. A bare surname may be anyone's. */
const isFullName = ({ name }: BodyAgent): boolean =>
  ACRONYM.test(name) || (/\p{Lu}/u.test(name) && name.trim().includes(' '));

/**
 * The relation that holds of those that texts tell of an agent; `null` if none does. Other texts than the agent's own count
 * only for a full name. If texts name different bodies, the body in most texts holds. On a tie, the body in the agent's own
 * text holds. Otherwise the relation is left open.
 */
export function chooseTold(
  rows: readonly ToldInEvent[],
  agent: BodyAgent | undefined,
  lexicon: Lexicon,
): ToldInEvent | null {
  const isOwn = ({ articleId, toldIn }: ToldInEvent): boolean => articleId === toldIn;
  const told = agent !== undefined && isFullName(agent) ? rows : rows.filter(isOwn);
  const keyOf = ({ otherName }: ToldInEvent): string => speakerKey(otherName, lexicon);
  const joined = joinBodies(
    told.map((row) => ({ key: keyOf(row), parts: lexicon.names.describeBody(row.otherName), person: false })),
  );
  const bodies = [...groupBy(told, (row) => joined.get(keyOf(row)) ?? '').values()];
  const texts = (body: readonly ToldInEvent[]): number => new Set(body.map(({ toldIn }) => toldIn)).size;
  const most = Math.max(0, ...bodies.map(texts));
  const first = bodies.filter((body) => texts(body) === most);
  const own = first.filter((body) => body.some(isOwn));
  const [body, ...others] = first.length > 1 ? own : first;
  if (body === undefined || others.length > 0) return null;
  return (
    body.toSorted((a, b) => b.otherName.length - a.otherName.length || (a.otherId < b.otherId ? -1 : 1))[0] ??
    null
  );
}
