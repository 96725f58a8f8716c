import { groupBy } from '../../domain/groupBy.ts';
import type { ClassedClaim } from '../claims/classedClaim.ts';
import { nameKeyOf } from '../claims/nameKeyOf.ts';
import type { ArticleDependence } from './dependence.ts';
import { joinBodies } from './joinBodies.ts';
import { originName, speakerOfBody, type OriginName } from './originName.ts';
import { sayingKey, type Testimony } from './testimony.ts';

/** A value that is worked out when it is first asked for. */
function once(make: () => string): () => string {
  let made: string | null = null;
  return () => (made ??= make());
}

const isPerson = (claim: ClassedClaim, key: string): boolean =>
  claim.attribution.some(({ agent }) => agent.kind === 'PERSON' && nameKeyOf(claim, agent.name) === key);

/** A claim with its source. */
interface Sourced {
  readonly claim: ClassedClaim;
  readonly origin: OriginName;
}

/** Two mayors of one question are of two towns: each speaks for itself if their offices tell no place. */
function withoutSharedOffices(all: readonly Sourced[]): readonly Sourced[] {
  const isHeld = ({ claim, origin: { key } }: Sourced): boolean =>
    key !== null && claim.classes.bodyParts.get(key)?.held === true && speakerOfBody(claim) !== null;
  const holders = groupBy(all.filter(isHeld), ({ origin }) => origin.key ?? '');
  const shared = new Set(
    [...holders]
      .filter(([, group]) => new Set(group.map(({ claim }) => speakerOfBody(claim))).size > 1)
      .map(([key]) => key),
  );
  if (shared.size === 0) return all;
  return all.map((one) => {
    const { claim, origin } = one;
    if (!isHeld(one) || !shared.has(origin.key ?? '')) return one;
    const alone = { ...claim, attribution: claim.attribution.filter(({ role }) => role !== 'BODY') };
    return { claim: alone, origin: originName(alone) };
  });
}

/**
 * Claims with the keys of their bodies, in order of id, so that the order in which claims came changes nothing. Two names
 * of one body among these claims have one key, unless `known` keeps them apart.
 */
export function collectTestimonies(
  claims: readonly ClassedClaim[],
  known: readonly ArticleDependence[] = [],
): readonly Testimony[] {
  const apart = new Set(
    known.flatMap((one) =>
      one.kind === 'APART' ? [one.keys.join('|'), one.keys.toReversed().join('|')] : [],
    ),
  );
  const sorted = claims.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const named = withoutSharedOffices(sorted.map((claim) => ({ claim, origin: originName(claim) })));
  const folded = joinBodies(
    named.flatMap(({ claim, origin: { kind, key } }) =>
      [kind === 'NAMED' ? key : null, speakerOfBody(claim)].flatMap((own) => {
        const parts = own === null ? undefined : claim.classes.bodyParts.get(own);
        return own === null || parts === undefined ? [] : [{ key: own, parts, person: isPerson(claim, own) }];
      }),
    ),
    (key, other) => apart.has(`${key}|${other}`),
  );
  const fold = (key: string): string => folded.get(key) ?? key;
  const bodyOf = new Map(
    named.flatMap(({ claim, origin: { key } }) => {
      const speaker = speakerOfBody(claim);
      return speaker === null || key === null ? [] : [[fold(speaker), fold(key)] as const];
    }),
  );
  return named.map(({ claim, origin }) => {
    const own = origin.kind === 'NAMED' && origin.key !== null ? fold(origin.key) : origin.key;
    const key = own === null ? null : (bodyOf.get(own) ?? own);
    const { publisher } = claim.publication;
    const outlet = publisher === null ? null : nameKeyOf(claim, publisher);
    return { claim, origin: { ...origin, key }, outlet, says: once(() => sayingKey(claim)) };
  });
}
