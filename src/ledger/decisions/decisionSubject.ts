import { idKind } from '../../domain/ids.ts';
import type { Prisma } from '../../generated/prisma/client.ts';

/** What a retraction takes back in the end, or brings back. */
export type DecisionSubject =
  | { readonly kind: 'claim'; readonly id: string }
  | { readonly kind: 'version'; readonly id: string }
  | { readonly kind: 'judgement'; readonly id: string; readonly claimId: string }
  | { readonly kind: 'merge'; readonly id: string; readonly questionId: string; readonly intoId: string }
  | { readonly kind: 'split'; readonly id: string; readonly questionId: string }
  | { readonly kind: 'stance'; readonly id: string; readonly claimId: string; readonly otherId: string };

/**
 * What an id that can be retracted stands for; of a retraction that which it took back. `null` where the ledger has
 * nothing of that id, or where it is of a kind that cannot be retracted.
 */
export async function decisionSubject(
  tx: Prisma.TransactionClient,
  id: string,
): Promise<DecisionSubject | null> {
  const where = { id };
  switch (idKind(id)) {
    case 'claim':
      return (await tx.claim.count({ where })) > 0 ? { kind: 'claim', id } : null;
    case 'version':
      return (await tx.articleVersion.count({ where })) > 0 ? { kind: 'version', id } : null;
    case 'judgement': {
      const row = await tx.judgement.findUnique({ where });
      return row && { kind: 'judgement', id, claimId: row.claimId };
    }
    case 'merge': {
      const row = await tx.questionMerge.findUnique({ where });
      return row && { kind: 'merge', id, questionId: row.questionId, intoId: row.intoId };
    }
    case 'split': {
      const row = await tx.questionSplit.findUnique({ where });
      return row && { kind: 'split', id, questionId: row.questionId };
    }
    case 'stance': {
      const row = await tx.claimStance.findUnique({ where });
      return row && { kind: 'stance', id, claimId: row.claimId, otherId: row.otherId };
    }
    case 'retraction': {
      const row = await tx.retraction.findUnique({ where });
      return row && decisionSubject(tx, row.subjectId);
    }
    default:
      return null;
  }
}

/** Whether something was retracted and that still holds. */
export async function isRetracted(tx: Prisma.TransactionClient, id: string): Promise<boolean> {
  const rows = await tx.$queryRaw<{ retracted: boolean }[]>`SELECT is_retracted(${id}) AS retracted`;
  return rows[0]?.retracted ?? false;
}
