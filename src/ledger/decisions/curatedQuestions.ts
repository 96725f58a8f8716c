import type { Prisma } from '../../generated/prisma/client.ts';
import { questionsForDecision, mergesLead, claimsRejectedAt } from '../../generated/prisma/sql.ts';
import type { ClaimKind } from '../../domain/vocabulary.ts';

/** A question as decisions see it, at this time. */
export interface CuratedQuestion {
  readonly id: string;
  readonly kind: ClaimKind;
  readonly measureKey: string;
  readonly periodStart: Date | null;
  readonly periodEnd: Date | null;
  readonly place: string | null;
  /** The question that it was merged into. */
  readonly mergedIntoId: string | null;
  /** The question at the end of its merges; itself if it was not merged. */
  readonly currentId: string;
  /** The number of its active merges; decisions keep it at one. */
  readonly merges: number;
}

/** The questions with these ids; unknown ids are left out. */
export async function curatedQuestions(
  tx: Prisma.TransactionClient,
  ids: readonly string[],
): Promise<readonly CuratedQuestion[]> {
  return tx.$queryRawTyped(questionsForDecision([...ids]));
}

/** Whether active merges lead from one question to another. */
export async function leadsTo(tx: Prisma.TransactionClient, fromId: string, toId: string): Promise<boolean> {
  const rows = await tx.$queryRawTyped(mergesLead(fromId, toId));
  return rows[0]?.leads ?? false;
}

/** Claims at a question that a person has judged not to answer another one, at most `limit`. */
export async function claimsJudgedNegative(
  tx: Prisma.TransactionClient,
  atQuestionId: string,
  fromQuestionId: string,
  limit: number,
): Promise<readonly string[]> {
  const rows = await tx.$queryRawTyped(claimsRejectedAt(atQuestionId, fromQuestionId, limit));
  return rows.map(({ id }) => id);
}
