import type { AgreementOrigin } from './agreement.ts';
import type { Origin } from '../origins/findOrigins.ts';

/** An origin as an agreement lists it; `latestIds` has each origin's latest claim, by the origin's id. */
export function describeOrigin(
  { id, kind, name, independence, claims }: Origin,
  latestIds: ReadonlyMap<string, string>,
): AgreementOrigin {
  const claimIds = claims.map((claim) => claim.id);
  return { id, kind, name, independence, claimIds, standing: latestIds.get(id) ?? null };
}
