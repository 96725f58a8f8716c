import { claimTime } from '../claims/claimTime.ts';
import type { ClassedClaim } from '../claims/classedClaim.ts';
import type { Origin } from '../origins/findOrigins.ts';
import type { AgreementReason } from './agreement.ts';
import { describeTime } from './describeTime.ts';
import { nameOrigin, quoteFigure } from './nameOrigin.ts';
import type { LatestPerOrigin } from '../series/latestPerOrigin.ts';
import type { TimedFigure } from '../series/timedFigure.ts';

/** Bodies that the reasons name: the figures of more than a dozen are a list, not a reason. */
const MAX_BODIES = 12;

/**
 * One sentence for each body: its figure, since when, the figure that it gave before, and whether a later one of another
 * body makes it out of date. The bodies whose independence is known come first, then the newest.
 */
export function describeBodies(
  perOrigin: readonly LatestPerOrigin[],
  outdated: ReadonlySet<LatestPerOrigin>,
): readonly AgreementReason[] {
  return perOrigin
    .toSorted(
      (a, b) =>
        Number(b.independent) - Number(a.independent) ||
        (b.series.period?.start ?? -Infinity) - (a.series.period?.start ?? -Infinity) ||
        (a.origin.id < b.origin.id ? -1 : 1),
    )
    .slice(0, MAX_BODIES)
    .map((body) => describeBody(body, outdated.has(body)));
}

/** One sentence for each body that said words, the newest first. */
export const describeSpeakers = (
  spoken: readonly { readonly origin: Origin; readonly claim: ClassedClaim }[],
): readonly AgreementReason[] =>
  spoken
    .map(({ origin, claim }) => ({ origin, claim, time: claimTime(claim) }))
    .sort(
      (a, b) =>
        (b.time?.start ?? -Infinity) - (a.time?.start ?? -Infinity) || (a.claim.id < b.claim.id ? -1 : 1),
    )
    .slice(0, MAX_BODIES)
    .map(({ origin, claim, time }) => {
      const said = `${nameOrigin(origin)} has said it in these words${time === null ? '' : ` since ${describeTime(time)}`}.`;
      return { text: withCapital(said), claimIds: [claim.id] };
    });

function describeBody(body: LatestPerOrigin, isOutdated: boolean): AgreementReason {
  const { origin, figure, series, denies } = body;
  const name = nameOrigin(origin);
  const since = series.period === null ? '' : ` since ${describeTime(series.period)}`;
  const says = denies ? 'has denied' : origin.kind === 'OUTLET' ? 'has printed without a source' : 'has said';
  const before = figureBefore(body);
  const atOnce = series.entries.find(({ status }) => status === 'UNSETTLED')?.figure;
  const more = [
    before === null ? '' : `, after ${quoteFigure(before.claim)}${timeOf(before)}`,
    atOnce === undefined || body.settled ? '' : `, and at the same time ${quoteFigure(atOnce.claim)}`,
    isOutdated ? '; a later figure is known' : '',
  ].join('');
  const said = `${name} ${says} ${quoteFigure(figure.claim)}${since}${more}.`;
  return {
    text: withCapital(said),
    claimIds: [figure.claim.id, ...(before === null ? [] : [before.claim.id])],
  };
}

const timeOf = ({ time }: TimedFigure): string => (time === null ? '' : ` (${describeTime(time)})`);

/** The figure that the latest one of a body took the place of. */
const figureBefore = ({ series }: LatestPerOrigin): TimedFigure | null =>
  series.moves.find(([, to]) => to === series.latest)?.[0] ?? null;

const withCapital = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1);
