import type { Prisma } from '../generated/prisma/client.ts';
import type { ClaimLinkRecord } from './records.ts';

/** The links within articles that a condition selects. */
export const claimLinks = (
  prisma: Prisma.TransactionClient,
  where: Prisma.ClaimLinkWhereInput,
): Promise<ClaimLinkRecord[]> =>
  prisma.claimLink.findMany({ where, orderBy: [{ claimId: 'asc' }, { kind: 'asc' }, { targetId: 'asc' }] });
