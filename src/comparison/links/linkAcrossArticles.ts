import { AGREEMENT_POLICY } from '../../domain/agreement/agreementPolicyTable.ts';
import type { ArticleLinkKind } from '../../domain/agreement/articleLink.ts';
import { isFigureClaim } from '../../domain/claims/claim.ts';
import { groupBy } from '../../domain/groupBy.ts';
import { MS_PER_HOUR } from '../../domain/times/msPerHour.ts';
import { parsePeriod } from '../../domain/times/period.ts';
import type { ClassedClaim, FigureClaim } from '../claims/classedClaim.ts';
import { claimTime, isStrictlyLater } from '../claims/claimTime.ts';
import { nameKeyOf } from '../claims/nameKeyOf.ts';
import { collectTestimonies } from '../origins/collectTestimonies.ts';
import type { ArticleDependence } from '../origins/dependence.ts';
import { vouchers, type OriginName } from '../origins/originName.ts';
import { amountOf } from './amountOf.ts';
import { comesBefore } from '../claims/comesBefore.ts';
import { describeLink } from './describeLink.ts';
import { isToldOf } from './isToldOf.ts';
import { isComplete, meansSame } from './meansSame.ts';

/** A claim about a claim of another article. */
export interface ArticleLink {
  readonly kind: ArticleLinkKind;
  /** The claim that denies, withdraws, replaces or repeats. */
  readonly claimId: string;
  /** The claim that it means. */
  readonly targetId: string;
  /** One sentence with the words of both. */
  readonly reason: string;
}

/** Claims that one claim means at most: more print one figure without an end, and a page lists a few. */
const MAX_TARGETS = 50;

/** A figure with the keys of its source. */
export interface Voice {
  readonly claim: FigureClaim;
  readonly origin: OriginName;
  readonly outlet: string | null;
}

const isHeld = (claim: FigureClaim): boolean =>
  claim.modality === 'ASSERTED' && claim.polarity === 'POSITIVE' && !isToldOf(claim);

/** How a figure is about another one, apart from whose that is; `null` if it is not. */
function tellingOf({ claim }: Voice, isReplaced: boolean): ArticleLinkKind | null {
  if (!isToldOf(claim)) return null;
  if (claim.modality === 'WITHDRAWN' && isReplaced) return 'REPLACES';
  if (claim.polarity === 'NEGATIVE') return 'DENIES';
  return claim.modality === 'ASSERTED' || claim.frame.scope === 'PREVIOUS' ? 'REPEATS' : 'WITHDRAWS';
}

/** Whether both are of one body. */
const isOneBody = (a: Voice, b: Voice): boolean =>
  a.origin.key !== null && a.origin.kind === b.origin.kind && a.origin.key === b.origin.key;

/** Whether an outlet takes back its own report, or a report that another article has from it. */
function isOwnReport({ origin: { kind, key } }: Voice, { claim, outlet }: Voice): boolean {
  if (kind !== 'NAMED' || key === null) return false;
  return key === outlet || vouchers(claim).some(({ agent }) => nameKeyOf(claim, agent.name) === key);
}

/**
 * Whether a body that tells of its figure can mean this one. It cannot if the figure's own words date it later.
 *
 * - A retelling is printed after its figure.
 * - A figure that is printed after its denial or withdrawal is still the one that was taken back.
 * - A figure that is printed after its replacement is the old one for as long as news takes to travel. After that the body
 *   says it again.
 */
function isBefore(target: FigureClaim, about: FigureClaim, telling: ArticleLinkKind): boolean {
  if (isStrictlyLater(parsePeriod(target.times.asOf), claimTime(about))) return false;
  const [printed, told] = [target, about].map(({ publication }) => parsePeriod(publication.publishedAt));
  if (!printed || !told || telling === 'WITHDRAWS' || telling === 'DENIES') return true;
  const hours = (printed.start - told.end) / MS_PER_HOUR;
  return hours <= (telling === 'REPLACES' ? AGREEMENT_POLICY.outdatedAfterHours : 0);
}

/** The counted thing of a figure, as a key: words that leave it out may mean one such thing only. */
const countKey = ({ classes: { thing, predicate } }: FigureClaim): string =>
  `${thing?.classes.join('+') ?? ''} ${predicate?.name ?? ''}`;

/**
 * The claims about claims of other articles (agreement.md, section 2): a denial by anybody, and a withdrawal, replacement
 * or retelling by the body whose figure it is. A figure is found by its amount and by all that the words say of it.
 * Words that leave out the thing must fit one thing only. `successorOf` maps a replaced claim to the claim of its
 * article that replaces it. The order of the claims changes nothing; linear in them, but for equal amounts.
 */
export function linkAcrossArticles(
  claims: readonly ClassedClaim[],
  successorOf: ReadonlyMap<string, string>,
  known: readonly ArticleDependence[] = [],
): readonly ArticleLink[] {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const voices = collectTestimonies(claims, known).flatMap(({ claim, origin, outlet }): Voice[] =>
    isFigureClaim(claim) ? [{ claim, origin, outlet }] : [],
  );
  const voiceOf = new Map(voices.map((voice) => [voice.claim.id, voice]));
  const held = groupBy(
    voices.filter(({ claim }) => isHeld(claim)),
    ({ claim }) => amountOf(claim) ?? '',
  );
  return voices.flatMap((voice): ArticleLink[] => {
    const amount = amountOf(voice.claim);
    const successor = byId.get(successorOf.get(voice.claim.id) ?? '') ?? null;
    const telling = tellingOf(voice, successor !== null);
    if (telling === null || amount === null) return [];
    const speaker = speakerOf(voice, successor && (voiceOf.get(successor.id) ?? null));
    const meant = findMeant(voice, speaker, telling, held.get(amount) ?? []);
    const from = telling === 'REPLACES' && successor ? successor : voice.claim;
    return meant.map((target) => {
      // A body that denies its own figure takes it back.
      const kind: ArticleLinkKind =
        telling === 'DENIES' && isOneBody(speaker, target) ? 'WITHDRAWS' : telling;
      const reason = describeLink(kind, from, target.claim);
      return { kind, claimId: from.id, targetId: target.claim.id, reason };
    });
  });
}

/** A replaced figure without a source is that of the body that replaces it. */
const speakerOf = (voice: Voice, successor: Voice | null): Voice =>
  successor !== null && voice.origin.kind !== 'NAMED' ? { ...voice, origin: successor.origin } : voice;

function findMeant(
  { claim }: Voice,
  speaker: Voice,
  telling: ArticleLinkKind,
  equals: readonly Voice[],
): readonly Voice[] {
  const found = equals.filter(
    (target) =>
      target.claim.publication.articleId !== claim.publication.articleId &&
      (telling === 'DENIES' ||
        isOneBody(speaker, target) ||
        (telling === 'WITHDRAWS' && isOwnReport(speaker, target))) &&
      (telling === 'DENIES' || isBefore(target.claim, claim, telling)) &&
      meansSame(claim, target.claim),
  );
  if (!isComplete(claim) && new Set(found.map((target) => countKey(target.claim))).size > 1) return [];
  const sorted = found.toSorted((a, b) => (comesBefore(a.claim, b.claim) ? -1 : 1));
  // A retelling says once more what the body said first.
  return sorted.slice(0, telling === 'REPEATS' ? 1 : MAX_TARGETS);
}
