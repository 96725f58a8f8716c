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

/** The body that vouches for a claim: the one for which its source speaks, else the source; else the agency or the outlet. */
export function originName(claim: ClassedClaim): OriginName {
  const chain = vouchers(claim);
  const { publisher } = claim.publication;
  const said = chain.find(({ role }) => role === 'ORIGIN');
  const body = said === undefined ? undefined : chain.find(({ role }) => role === 'BODY');
  const first =
    body ??
    said ??
    chain.find(({ role, anonymous }) => role === 'RELAY' && !anonymous) ??
    chain.find(({ role }) => role === 'PUBLISHER');
  const name = first?.agent.name ?? publisher;
  if (body === undefined && first?.anonymous === true) return { kind: 'UNNAMED', key: null, name };
  if (name === null) return { kind: 'UNATTRIBUTED', key: null, name };
  return { kind: said === undefined ? 'OUTLET' : 'NAMED', key: nameKeyOf(claim, name), name };
}

/** The key of the person who speaks for a body, if the claim names both: later claims may name the person alone. */
export function speakerOfBody(claim: ClassedClaim): string | null {
  const chain = vouchers(claim);
  const said = chain.find(({ role }) => role === 'ORIGIN');
  return said === undefined || said.anonymous || !chain.some(({ role }) => role === 'BODY')
    ? null
    : nameKeyOf(claim, said.agent.name);
}
