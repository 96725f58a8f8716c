import { MS_PER_SECOND, parsePeriod } from '../../domain/times/period.ts';
import type { ClassedClaim } from '../claims/classedClaim.ts';
import { isStrictlyLater } from '../claims/claimTime.ts';
import type { TakenBack } from '../series/findTakenBack.ts';
import { comesBefore } from '../claims/comesBefore.ts';
import type { ArticleLink } from './linkAcrossArticles.ts';

/** A figure that its body took back. */
export interface Withdrawal {
  /** The claim that takes it back, the first of several. */
  readonly by: string;
  readonly kind: 'WITHDRAWS' | 'REPLACES';
  /** Later claims that tell of it too. */
  readonly toldIds: readonly string[];
  /** The claims that printed the figure up to then, the first one first. */
  readonly claimIds: readonly string[];
  /** Claims that print it as the body's though they were published later. */
  readonly laterIds: readonly string[];
  /** Of both, those in the newest version of their article: they still print it. */
  readonly currentIds: readonly string[];
  /** The publication of the first claim, ISO 8601; `null` if it has no date. */
  readonly since: string | null;
  /** The publication of `by`. */
  readonly at: string | null;
  /** From `since` to `at`; `null` if either has no date or none was published before. */
  readonly stoodSeconds: number | null;
}

const published = ({ publication }: ClassedClaim): string | null => publication.publishedAt;

function secondsBetween(since: string | null, at: string | null): number | null {
  const [from, to] = [parsePeriod(since), parsePeriod(at)];
  return from === null || to === null
    ? null
    : Math.max(0, Math.round((to.start - from.start) / MS_PER_SECOND));
}

/**
 * The figures that bodies took back, the first withdrawal first. Each is told once, by its first withdrawal. `former` has the ids of claims of older
 * versions, which print nothing any more.
 */
export function findWithdrawals(
  claims: readonly ClassedClaim[],
  links: readonly ArticleLink[],
  taken: ReadonlyMap<string, TakenBack>,
  former: ReadonlySet<string>,
): readonly Withdrawal[] {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const inOrder = (ids: Iterable<string>): ClassedClaim[] =>
    [...new Set(ids)].flatMap((id) => byId.get(id) ?? []).sort((a, b) => (comesBefore(a, b) ? -1 : 1));
  const back = links.filter(({ kind, targetId }) => kind !== 'DENIES' && taken.get(targetId)?.isTakenBack);
  const first = inOrder(back.flatMap(({ targetId }) => taken.get(targetId)?.by ?? []));
  return first.map((by): Withdrawal => {
    const own = new Set(back.filter(({ claimId }) => claimId === by.id).map(({ targetId }) => targetId));
    const targets = inOrder([...own].filter((id) => taken.get(id)?.by === by.id));
    const isLater = (claim: ClassedClaim): boolean =>
      isStrictlyLater(parsePeriod(published(claim)), parsePeriod(published(by)));
    const before = targets.filter((claim) => !isLater(claim));
    const told = back.filter(({ claimId, targetId }) => claimId !== by.id && own.has(targetId));
    const since = before[0] ? published(before[0]) : null;
    return {
      by: by.id,
      kind: taken.get(targets[0]?.id ?? '')?.status === 'WITHDRAWN' ? 'WITHDRAWS' : 'REPLACES',
      toldIds: inOrder(told.map(({ claimId }) => claimId)).map(({ id }) => id),
      claimIds: before.map(({ id }) => id),
      laterIds: targets.filter(isLater).map(({ id }) => id),
      currentIds: targets.filter(({ id }) => !former.has(id)).map(({ id }) => id),
      since,
      at: published(by),
      stoodSeconds: secondsBetween(since, published(by)),
    };
  });
}
