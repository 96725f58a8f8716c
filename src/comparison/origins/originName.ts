import type { OriginKind } from '../../domain/agreement/agreement.ts';
import type { ClassedClaim } from '../claims/classedClaim.ts';
import { nameKeyOf } from '../claims/nameKeyOf.ts';

/** The source of a claim, as far as its own chain tells. */
export interface OriginName {
  readonly kind: OriginKind;
  /** `null` if no source is named. */
  readonly key: string | null;
  readonly name: string | null;
}

/**
 * The agents that vouch for a claim. The speaker of a quotation is its subject; the one that heard the words
 * vouches for them.
 */
export const vouchers = ({
  kind,
  attribution,
}: Pick<ClassedClaim, 'kind' | 'attribution'>): ClassedClaim['attribution'] =>
  kind === 'QUOTE' ? attribution.filter(({ role }) => role !== 'ORIGIN') : attribution;

/** The first in the chain who is named or unnamed as a source; else the agency or the outlet itself. */
export function originName(claim: ClassedClaim): OriginName {
  const chain = vouchers(claim);
  const { publisher } = claim.publication;
  const first =
    chain.find(({ role }) => role === 'ORIGIN') ??
    chain.find(({ role, anonymous }) => role === 'RELAY' && !anonymous) ??
    chain.find(({ role }) => role === 'PUBLISHER');
  const name = first?.agent.name ?? publisher;
  if (first?.anonymous === true) return { kind: 'UNNAMED', key: null, name };
  if (name === null) return { kind: 'UNATTRIBUTED', key: null, name };
  const key = nameKeyOf(claim, name);
  const own = publisher !== null && nameKeyOf(claim, publisher) === key;
  return { kind: first?.role === 'ORIGIN' && !own ? 'NAMED' : 'OUTLET', key, name };
}
