import type { OriginKind } from '../domain/agreement.ts';
import type { ComparableClaim } from './comparableClaim.ts';
import { speakerKey } from './speakerName.ts';

/** Whom a claim comes from, as far as its own chain tells. */
export interface OriginName {
  readonly kind: OriginKind;
  /** `null` where nobody is named. */
  readonly key: string | null;
  readonly name: string | null;
}

/**
 * The first in the chain who is named or unnamed as a source; else the agency or the outlet itself. Of a quotation the
 * speaker is the subject, and who vouches for the words is whoever passed them on.
 */
export function originName(claim: ComparableClaim): OriginName {
  const own = claim.publisher === null ? null : speakerKey(claim.publisher);
  const chain = claim.kind === 'QUOTE' ? claim.chain.filter(({ role }) => role !== 'ORIGIN') : claim.chain;
  const first =
    chain.find(({ role }) => role === 'ORIGIN') ??
    chain.find(({ role, anonymous }) => role === 'RELAY' && !anonymous) ??
    chain.find(({ role }) => role === 'PUBLISHER');
  const name = first?.agent.name ?? claim.publisher;
  if (first?.anonymous === true) return { kind: 'UNNAMED', key: null, name };
  if (name === null) return { kind: 'UNATTRIBUTED', key: null, name };
  const key = speakerKey(name);
  return { kind: first?.role === 'ORIGIN' && key !== own ? 'NAMED' : 'OUTLET', key, name };
}
