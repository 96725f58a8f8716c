import type { Claim, ClaimLink } from '../domain/claims/claim.ts';
import type { ClaimLinkKind } from '../domain/vocabulary.ts';

/** Claims behind one of the same amount that are compared with it; an article repeats a figure nearby or once. */
const MOST_EQUALS = 8;
/** A figure is replaced by one of the same sentence or one soon behind it. */
const MOST_BETWEEN = 3;

const isHeld = ({ modality, polarity }: Claim): boolean => modality === 'ASSERTED' && polarity === 'POSITIVE';

/** Whether a figure can take the place of another: it is held, or planned instead of another plan. */
const isKept = (claim: Claim): boolean =>
  isHeld(claim) ||
  (claim.polarity === 'POSITIVE' && (claim.modality === 'PLANNED' || claim.modality === 'PROJECTED'));

/** Whether two words of frames may be the same: a missing one says nothing. */
const agree = (a: string | null | undefined, b: string | null | undefined): boolean =>
  a === b || a === null || b === null || a === undefined || b === undefined;

/** The amount of a figure with a value, as a key; `null` for vague words, zeros and other claims. */
function amountOf({ frame, figure }: Claim): string | null {
  const value = figure?.value ?? null;
  if (frame === null || value === null || Number(value) === 0) return null;
  return `${frame.dimension} ${frame.unit ?? ''} ${Number(value)}`;
}

/** Two sentences seldom have such an amount by chance, even if one of them leaves the verb or noun out. */
const TELLING = { count: 100, money: 1000 } as const;

/** Whether two figures of one amount count one thing to which the same happens. */
function isSameCount(a: Claim, b: Claim): boolean {
  const [one, other] = [a.frame, b.frame];
  if (one === null || other === null || one.scope !== other.scope) return false;
  if (a.sentence.start === b.sentence.start || a.figure?.comparator !== b.figure?.comparator) return false;
  const value = Number(a.figure?.value);
  const named = one.noun !== null && one.noun === other.noun;
  if (!named && !(one.dimension === 'MONEY' && value >= TELLING.money)) return false;
  if ((one.predicate === null || other.predicate === null) && value < TELLING.count) return false;
  return (
    agree(one.noun, other.noun) &&
    agree(one.predicate, other.predicate) &&
    agree(one.location, other.location) &&
    agree(a.times.event, b.times.event)
  );
}

/** The relation of a later claim of the same amount to an earlier one; `null` if nothing. */
function relation(later: Claim, earlier: Claim): { kind: ClaimLinkKind; reverse: boolean } | null {
  const names = agree(later.frame?.noun, earlier.frame?.noun);
  const does = agree(later.frame?.predicate, earlier.frame?.predicate);
  if (isHeld(later) && isHeld(earlier))
    return isSameCount(later, earlier) ? { kind: 'REPEATS', reverse: false } : null;
  if (!names || !does) return null;
  if (later.polarity === 'NEGATIVE' && isHeld(earlier)) return { kind: 'DENIES', reverse: false };
  if (earlier.polarity === 'NEGATIVE' && isHeld(later)) return { kind: 'DENIES', reverse: true };
  if (later.modality === 'WITHDRAWN' && isHeld(earlier)) return { kind: 'WITHDRAWS', reverse: false };
  return null;
}

/** The claim that a withdrawn figure gives way to: the one that it is linked to, else the next of its measure. */
function successorOf(
  claims: readonly Claim[],
  byId: ReadonlyMap<string, Claim>,
  index: number,
): Claim | null {
  const old = claims[index];
  if (old?.modality !== 'WITHDRAWN' || old.frame === null) return null;
  const linked = old.links.find(({ kind }) => kind === 'PREVIOUS_OF');
  if (linked !== undefined) return byId.get(linked.to) ?? null;
  // "17 were held. The number of 12 given at night was provisional.": the one that it goes back to is held.
  const answered = byId.get(old.links.find(({ kind }) => kind === 'ELLIPSIS_OF')?.to ?? '');
  if (answered !== undefined && isKept(answered) && answered.figure?.value !== old.figure?.value)
    return answered;
  const figures = claims.slice(index + 1, index + 1 + MOST_BETWEEN);
  const before = claims[index - 1];
  const near = [...figures, ...(before?.sentence.start === old.sentence.start ? [before] : [])].filter(
    ({ kind }) => kind === 'FIGURE',
  );
  return (
    near.find(
      (claim) =>
        isKept(claim) &&
        claim.frame?.dimension === old.frame?.dimension &&
        claim.frame?.unit === old.frame?.unit &&
        claim.frame?.scope !== 'SUBSET' &&
        claim.figure?.value !== old.figure?.value &&
        agree(claim.frame?.noun, old.frame?.noun),
    ) ?? null
  );
}

/**
 * The claims of a text with their relations to others of it. A figure repeats or denies one of the same amount, tells that
 * it is withdrawn, or replaces a withdrawn one. Linear: of the claims of one amount only the last few are compared.
 */
export function linkClaims(claims: readonly Claim[]): readonly Claim[] {
  const added = new Map<string, ClaimLink[]>();
  const link = (from: Claim, kind: ClaimLinkKind, to: Claim): void => {
    const links = added.get(from.id) ?? [];
    added.set(from.id, [...links, { kind, to: to.id }]);
  };
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const seen = new Map<string, Claim[]>();
  claims.forEach((claim, index) => {
    const successor = successorOf(claims, byId, index);
    if (successor !== null) link(successor, 'REPLACES', claim);
    const amount = amountOf(claim);
    if (amount === null) return;
    const equals = seen.get(amount) ?? [];
    for (const earlier of equals) {
      const found = relation(claim, earlier);
      if (found === null) continue;
      if (found.reverse) link(earlier, found.kind, claim);
      else link(claim, found.kind, earlier);
      break;
    }
    seen.set(amount, [...equals, claim].slice(-MOST_EQUALS));
  });
  if (added.size === 0) return claims;
  return claims.map((claim) => {
    const links = added.get(claim.id);
    return links === undefined ? claim : { ...claim, links: [...claim.links, ...links] };
  });
}
