import { linkAcrossArticles } from '../../comparison/links/linkAcrossArticles.ts';
import type { ArticleLinkKind } from '../../domain/agreement/articleLink.ts';
import { groupBy } from '../../domain/groupBy.ts';
import type { StoredFigure } from '../../ledger/derived/figuresToSettle.ts';
import type { LedgerReader } from '../../ledger/ledgerReader.ts';
import type { MatchSubject } from '../../matching/claims/matchSubject.ts';
import type { SettledByPeople } from '../../matching/questions/settleQuestions.ts';
import { loadClaimContexts } from '../agreements/loadClaimContexts.ts';
import { loadKnowledge } from '../agreements/loadKnowledge.ts';

/** A replacing figure answers the question itself, and the old one beside it is not a member. */
const JOINING: ReadonlySet<ArticleLinkKind> = new Set(['DENIES', 'WITHDRAWS']);

/** Whether a figure may be about a claim of another article, by its own words alone. */
const mayTell = ({ modality, polarity, frame }: MatchSubject): boolean =>
  modality === 'WITHDRAWN' || polarity === 'NEGATIVE' || frame?.scope === 'PREVIOUS';

/**
 * The claims of other articles that figures of an event deny or withdraw: each answers the question of the claim that it
 * means, unless a person decided otherwise. By the id of the figure. Most events have no such figure,
 * and then it reads nothing.
 */
export async function findMeant(
  read: LedgerReader,
  figures: readonly StoredFigure[],
  subjects: ReadonlyMap<string, MatchSubject>,
  people: SettledByPeople,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const known = figures.flatMap(({ id }) => subjects.get(id) ?? []);
  const sizes = new Set(known.filter(mayTell).flatMap(({ size }) => size ?? []));
  if (sizes.size === 0) return new Map();
  const ids = new Set(known.filter(({ size }) => size !== null && sizes.has(size)).map(({ id }) => id));
  const successorOf = new Map(
    figures.flatMap(({ id, links }) =>
      links.filter(({ kind, to }) => kind === 'REPLACES' && ids.has(to)).map(({ to }) => [to, id] as const),
    ),
  );
  for (const id of successorOf.values()) ids.add(id);
  const contexts = await loadClaimContexts(read, await read.claims([...ids]));
  const knowledge = await loadKnowledge(read, contexts);
  const pairs = linkAcrossArticles(
    contexts.map(knowledge.classed),
    successorOf,
    knowledge.dependences(contexts),
  ).filter(({ kind, claimId, targetId }) => JOINING.has(kind) && !areDecidedApart(people, claimId, targetId));
  return new Map(
    [...groupBy(pairs, ({ claimId }) => claimId)].map(([id, own]) => [
      id,
      own.map(({ targetId }) => targetId),
    ]),
  );
}

/** Whether people put two claims to different questions. */
function areDecidedApart({ apart, questionOf }: SettledByPeople, one: string, other: string): boolean {
  const [a, b] = [questionOf.get(one), questionOf.get(other)];
  if (a !== undefined && b !== undefined && a !== b) return true;
  return apart.some(([x, y]) => (x === one && y === other) || (x === other && y === one));
}
