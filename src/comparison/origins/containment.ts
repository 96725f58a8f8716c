import { AGREEMENT_POLICY } from '../../domain/agreement/agreementPolicyTable.ts';

/**
 * The share of the smaller set that the larger one holds, 0 to 1; 0 if one of them is empty (Broder 1997).
 */
export function containment(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  if (small.size === 0) return 0;
  let shared = 0;
  for (const shingle of small) if (large.has(shingle)) shared++;
  return shared / small.size;
}

/** A containment as the ledger stores it. */
export const formatContainment = (share: number): string => share.toFixed(4);

/** Whether texts of this containment are copies of each other. */
export const isNearDuplicate = (share: number): boolean => share >= AGREEMENT_POLICY.copy.containment;
