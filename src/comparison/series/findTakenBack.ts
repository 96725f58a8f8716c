import { isFigureClaim } from '../../domain/claims/claim.ts';
import type { SeriesStatus } from '../../domain/agreement/agreement.ts';
import type { ClassedClaim, FigureClaim } from '../claims/classedClaim.ts';
import { normalizeFigure } from '../intervals/normalizedFigure.ts';
import { comesBefore } from '../claims/comesBefore.ts';
import type { ArticleLink } from '../links/linkAcrossArticles.ts';
import { risesTo } from './buildSeries.ts';
import { timedFigure } from './timedFigure.ts';

/** Why a figure counts no more, whatever its time. */
export interface TakenBack {
  readonly status: SeriesStatus;
  /** The claim that takes it back, takes its place or says it first; `null` if none is known. */
  readonly by: string | null;
  /** Its body no longer holds it. A count that grew is not taken back. */
  readonly isTakenBack: boolean;
}

/** Whether a replacing figure is a tally that grew: then the old figure was right in its time. */
function hasGrown(old: FigureClaim, by: FigureClaim): boolean {
  const [from, to] = [normalizeFigure(old), normalizeFigure(by)];
  return (timedFigure(old, from).tally || timedFigure(by, to).tally) && risesTo(from, to);
}

function outcomeOf({ kind }: ArticleLink, old: FigureClaim, by: FigureClaim): TakenBack {
  if (kind === 'WITHDRAWS') return { status: 'WITHDRAWN', by: by.id, isTakenBack: true };
  const grown = hasGrown(old, by);
  return { status: grown ? 'SUPERSEDED' : 'CORRECTED', by: by.id, isTakenBack: !grown };
}

/**
 * The figures that count no more, by the ids of their claims. Their own body withdrew or replaced them, a text tells them
 * as withdrawn, or a text only repeats them. Of several withdrawals the first counts.
 * `successorOf` maps a replaced claim to the claim of its article that replaces it.
 */
export function findTakenBack(
  claims: readonly ClassedClaim[],
  links: readonly ArticleLink[],
  successorOf: ReadonlyMap<string, string>,
): ReadonlyMap<string, TakenBack> {
  const figures = claims.filter(isFigureClaim);
  const byId = new Map(figures.map((claim) => [claim.id, claim]));
  const found = new Map<string, TakenBack>();
  const isHeldHere = figures.some(({ modality }) => modality !== 'WITHDRAWN');
  if (isHeldHere)
    for (const { id, modality } of figures) {
      const by = successorOf.get(id) ?? null;
      if (modality === 'WITHDRAWN')
        found.set(id, { status: by === null ? 'WITHDRAWN' : 'SUPERSEDED', by, isTakenBack: false });
    }
  for (const link of links) {
    const [from, target] = [byId.get(link.claimId), byId.get(link.targetId)];
    if (!from || !target || link.kind === 'DENIES') continue;
    if (link.kind === 'REPEATS') {
      found.set(from.id, { status: 'RESTATES', by: target.id, isTakenBack: false });
      continue;
    }
    const before = byId.get(found.get(target.id)?.by ?? '');
    if (!before || comesBefore(from, before)) found.set(target.id, outcomeOf(link, target, from));
  }
  return found;
}
