import type { Verdict } from '../../domain/agreement/agreement.ts';
import { AGREEMENT_POLICY } from '../../domain/agreement/agreementPolicyTable.ts';
import { describeSpeakers } from './describeBodies.ts';
import { describeOrigin } from './describeOrigin.ts';
import type { AgreementReason, Lead, Undecided } from './agreement.ts';
import type { ClaimRelation } from '../relations/claimRelation.ts';
import type { ClassedClaim } from '../claims/classedClaim.ts';
import type { FigureAgreement } from './figureAgreement.ts';
import { MAX_SHOWN } from './findUndecided.ts';
import { nameOrigin } from './nameOrigin.ts';
import { groupBy } from '../../domain/groupBy.ts';
import type { Origin, Origins } from '../origins/findOrigins.ts';
import { relateClaims } from '../relations/relateClaims.ts';
import { indexStances, type ClaimStance } from '../relations/claimStance.ts';
import { isStrictlyLater, claimTime } from '../claims/claimTime.ts';
import { sayingKey } from '../origins/testimony.ts';

/** The latest words of an origin, and those before them. */
interface LatestWords {
  readonly origin: Origin;
  readonly claim: ClassedClaim;
  readonly says: string;
  readonly earlier: readonly ClassedClaim[];
}

function latestWords(origin: Origin): readonly LatestWords[] {
  const at = (claim: ClassedClaim): number => claimTime(claim)?.end ?? -Infinity;
  const order = origin.claims.toSorted((a, b) => (at(a) === at(b) ? (a.id < b.id ? -1 : 1) : at(a) - at(b)));
  const claim = order.at(-1);
  return claim === undefined ? [] : [{ origin, claim, says: sayingKey(claim), earlier: order.slice(0, -1) }];
}

/** Two outlets that print a sentence in two wordings contradict each other: its speaker said it once. */
const isHeardByTwo = (a: ClassedClaim, b: ClassedClaim): boolean =>
  a.kind === 'QUOTE' && a.publication.publisher !== b.publication.publisher;

/** Two statements of independent origins whose relation nothing tells. */
function unrelated(one: readonly LatestWords[], other: readonly LatestWords[]): readonly Undecided[] {
  const [a, b] = [one, other].map((group) =>
    group.find(({ origin, claim }) => claim.kind === 'STATEMENT' && origin.independence === 'INDEPENDENT'),
  );
  if (a === undefined || b === undefined) return [];
  return [
    {
      missing: 'RELATION',
      decision: 'SUBMIT_STANCE',
      claimIds: [a.claim.id, b.claim.id],
      text: `It is not known whether “${a.claim.words.exact}” of ${nameOrigin(a.origin)} and “${b.claim.words.exact}” of ${nameOrigin(b.origin)} say the same: tell it with submitStance.`,
    },
  ];
}

/**
 * The agreement of quotations or statements: by relation instead of by interval, each distinct wording once.
 * Claims with a person's stance are compared one by one.
 */
export function wordsAgreement(origins: Origins, taken: readonly ClaimStance[]): FigureAgreement {
  const stances = indexStances(taken);
  const related = (a: ClassedClaim, b: ClassedClaim): ClaimRelation | null =>
    relateClaims(a, b, { oneQuestion: true, oneOrigin: false, stance: stances.of(a.id, b.id) });
  const spoken = origins.origins.flatMap(latestWords);
  const wordings = [
    ...groupBy(spoken, ({ says, claim }) => (stances.has(claim.id) ? `${says} #${claim.id}` : says)).values(),
  ];
  const reasons: AgreementReason[] = [];
  const open: Undecided[] = [];
  let contested = false;
  const agreeing = new Map(wordings.map((group) => [group, [...group]]));
  for (const [i, group] of wordings.entries()) {
    for (const other of wordings.slice(i + 1)) {
      const [a, b] = [group[0]?.claim, other[0]?.claim];
      const relation = a && b ? related(a, b) : null;
      if (relation === null && open.length < MAX_SHOWN) open.push(...unrelated(group, other));
      if (relation === null || a === undefined || b === undefined) continue;
      if (relation.relation === 'CONFLICTS') {
        contested ||= [...group, ...other].some(({ origin }) => origin.independence === 'INDEPENDENT');
        reasons.push({ text: relation.reason, claimIds: [a.id, b.id] });
      } else {
        agreeing.get(group)?.push(...other);
        agreeing.get(other)?.push(...group);
      }
    }
  }
  const moved: AgreementReason[] = [];
  for (const { origin, claim, earlier } of spoken) {
    for (const before of earlier) {
      const relation = related(claim, before);
      if (relation?.relation !== 'CONFLICTS') continue;
      const claimIds = [before.id, claim.id];
      if (isHeardByTwo(claim, before)) {
        contested ||= origin.independence === 'INDEPENDENT';
        reasons.push({ text: relation.reason, claimIds });
      } else if (isStrictlyLater(claimTime(claim), claimTime(before)))
        moved.push({ text: 'Later words of the same origin took the place of these.', claimIds });
    }
  }
  const summary = summarize(origins, spoken, [...agreeing.values()], contested, moved);
  const isOpen = summary.verdict === 'CONSISTENT' && open.length > 0;
  return {
    ...summary,
    // Without a known relation of two statements no verdict is given.
    verdict: isOpen ? 'UNCLEAR' : summary.verdict,
    undecided: isOpen ? open : [],
    series: buildWordSeries(spoken, (a, b) => related(a, b)?.relation === 'CONFLICTS'),
    reasons: [...reasons, ...moved, ...describeSpeakers(spoken)],
  };
}

function summarize(
  { origins }: Origins,
  spoken: readonly LatestWords[],
  sets: readonly (readonly LatestWords[])[],
  contested: boolean,
  moved: readonly AgreementReason[],
): Omit<FigureAgreement, 'reasons' | 'series' | 'undecided'> {
  const independent = (set: readonly LatestWords[]): number =>
    set.filter(({ origin }) => origin.independence === 'INDEPENDENT').length;
  const of = independent(spoken);
  const ranked = sets.toSorted((a, b) => independent(b) - independent(a));
  const [largest = [], second = []] = ranked;
  const held = contested && independent(second) === independent(largest) ? null : largest;
  const agreeing = new Set(held);
  const latestIds = new Map(spoken.map(({ origin, claim }) => [origin.id, claim.id]));
  const longest =
    held?.toSorted((a, b) => b.claim.words.exact.length - a.claim.words.exact.length)[0] ?? null;
  const agreed = independent(largest) >= AGREEMENT_POLICY.corroboratingOrigins;
  const several: Verdict = agreed ? 'CORROBORATED' : 'CONSISTENT';
  const calm: Verdict = of < AGREEMENT_POLICY.corroboratingOrigins ? 'SINGLE_ORIGIN' : several;
  return {
    verdict: contested ? 'CONTESTED' : moved.length > 0 ? 'EVOLVING' : calm,
    unit: null,
    consensus: held && {
      interval: null,
      basis: 'WORDS',
      origins: of === 0 ? 1 : independent(held),
      of: of === 0 ? 1 : of,
      claimIds: held.map(({ claim }) => claim.id),
    },
    corroboration: null,
    strongest: longest?.claim.id ?? null,
    outliers: held ? spoken.filter((one) => !agreeing.has(one)).map(({ claim }) => claim.id) : [],
    lead: leadOfWords(spoken, held, longest),
    low: null,
    high: null,
    origins: origins.map((origin) => describeOrigin(origin, latestIds)),
    notCompared: [],
  };
}

/** The words that a page leads with: of the only body, of most bodies, else those that came last. */
function leadOfWords(
  spoken: readonly LatestWords[],
  held: readonly LatestWords[] | null,
  longest: LatestWords | null,
): Lead {
  const newest = spoken.toSorted(
    (a, b) =>
      (claimTime(b.claim)?.start ?? -Infinity) - (claimTime(a.claim)?.start ?? -Infinity) ||
      (a.claim.id < b.claim.id ? -1 : 1),
  )[0];
  const isOne = spoken.length === 1;
  const meets = held !== null && held.length > 1 && 2 * held.length > spoken.length;
  const shown = isOne || !meets ? newest : (longest ?? newest);
  return {
    ...{ low: null, high: null, words: shown?.claim.words.exact ?? '', body: shown?.origin.name ?? null },
    rule: isOne ? 'SINGLE_BODY' : meets ? 'MOST_BODIES' : 'RANGE_OF_ALL',
    claimIds: shown ? [shown.claim.id] : [],
  };
}

/** The status of words after their origin gave others. */
function statusBefore(
  latest: ClassedClaim,
  before: ClassedClaim,
  conflicts: boolean,
): 'RESTATES' | 'UNSETTLED' | 'SUPERSEDED' {
  if (!conflicts) return 'RESTATES';
  return isHeardByTwo(latest, before) ? 'UNSETTLED' : 'SUPERSEDED';
}

function buildWordSeries(
  spoken: readonly LatestWords[],
  conflict: (a: ClassedClaim, b: ClassedClaim) => boolean,
): FigureAgreement['series'] {
  const points = spoken.flatMap(({ origin, claim, earlier }) => [
    ...earlier.map((before) => ({
      claimId: before.id,
      originId: origin.id,
      time: claimTime(before),
      status: statusBefore(claim, before, conflict(claim, before)),
      by: claim.id,
    })),
    { claimId: claim.id, originId: origin.id, time: claimTime(claim), status: 'STANDS' as const, by: null },
  ]);
  points.sort((a, b) => {
    const [x, y] = [a.time?.start ?? -Infinity, b.time?.start ?? -Infinity];
    return x === y ? (a.claimId < b.claimId ? -1 : 1) : x - y;
  });
  return points.map(({ time, ...point }) => ({
    ...point,
    at: time === null ? null : new Date(time.start).toISOString(),
  }));
}
