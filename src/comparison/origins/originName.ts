import type { OriginKind } from '../../domain/agreement/agreement.ts';
import type { ComparableClaim } from '../claims/comparableClaim.ts';
import { nameKeyOf } from '../claims/nameKeyOf.ts';

/** Whom a claim comes from, as far as its own chain tells. */
export interface OriginName {
  readonly kind: OriginKind;
  /** `null` where nobody is named. */
  readonly key: string | null;
  readonly name: string | null;
}

/** Those who vouch for a claim. The speaker of a quotation is its subject; who heard the words vouches for them. */
export const vouchers = ({
  kind,
  chain,
}: Pick<ComparableClaim, 'kind' | 'chain'>): ComparableClaim['chain'] =>
  kind === 'QUOTE' ? chain.filter(({ role }) => role !== 'ORIGIN') : chain;

/** The first in the chain who is named or unnamed as a source; else the agency or the outlet itself. */
export function originName(claim: ComparableClaim): OriginName {
  const chain = vouchers(claim);
  const first =
    chain.find(({ role }) => role === 'ORIGIN') ??
    chain.find(({ role, anonymous }) => role === 'RELAY' && !anonymous) ??
    chain.find(({ role }) => role === 'PUBLISHER');
  const name = first?.agent.name ?? claim.publisher;
  if (first?.anonymous === true) return { kind: 'UNNAMED', key: null, name };
  if (name === null) return { kind: 'UNATTRIBUTED', key: null, name };
  const key = nameKeyOf(claim, name);
  const own = claim.publisher !== null && nameKeyOf(claim, claim.publisher) === key;
  return { kind: first?.role === 'ORIGIN' && !own ? 'NAMED' : 'OUTLET', key, name };
}
