import type { AgreementOrigin } from './agreement.ts';
import type { Origin } from '../origins/findOrigins.ts';

/** An origin as an agreement tells it; `standing` has the claim that stands for each, by the origin's id. */
export function describeOrigin(
  { id, kind, name, independence, claims }: Origin,
  standing: ReadonlyMap<string, string>,
): AgreementOrigin {
  const claimIds = claims.map((claim) => claim.id);
  return { id, kind, name, independence, claimIds, standing: standing.get(id) ?? null };
}
