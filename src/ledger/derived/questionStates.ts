import type { QuestionColumns } from '../questionColumns.ts';
import { Prisma } from '../../generated/prisma/client.ts';
import { sqlAsOf } from '../asOf/sqlAsOf.ts';
import type { AsOfInstant } from '../asOf/asOfInstant.ts';

type ClaimsOfQuestions = (
  tx: Prisma.TransactionClient,
  asOf: AsOfInstant,
  questionIds: readonly string[],
) => Promise<readonly { readonly claimId: string; readonly questionId: string }[]>;

const claimsThat =
  (are: Prisma.Sql): ClaimsOfQuestions =>
  (tx, asOf, questionIds) =>
    tx.$queryRaw`
    SELECT claim_id AS "claimId", question_id AS "questionId" FROM ${sqlAsOf(asOf).claimStates} s
    WHERE question_id = ANY(${[...questionIds]}::text[]) AND ${are} ORDER BY claim_id`;

/** The active claims of questions. */
export const activeClaims = claimsThat(Prisma.sql`active`);

/** The claims of older versions that would count at questions if their versions were the newest. */
export const formerClaims = claimsThat(Prisma.sql`former`);

/** All claims that ever answered questions, up to the commit time. */
export async function everAnswered(
  tx: Prisma.TransactionClient,
  questionIds: readonly string[],
): Promise<readonly { readonly claimId: string; readonly questionId: string }[]> {
  return tx.$queryRaw`
    SELECT DISTINCT a.claim_id AS "claimId", a.question_id AS "questionId" FROM answer a
    WHERE a.question_id = ANY(${[...questionIds]}::text[]) AND a.recorded_at <= commit_time() ORDER BY 1, 2`;
}

/** The state of a question, as it is read. */
export interface QuestionStateRecord extends Pick<
  QuestionColumns,
  'verdict' | 'claimCount' | 'spread' | 'role' | 'label'
> {
  readonly questionId: string;
  readonly mergedIntoId: string | null;
  /**
   * As saved: `Agreement` of the comparison floor, which this floor does not import. `null` if no claim is active, or
   * if a later state has replaced this one.
   */
  readonly agreement: unknown;
}

export async function readQuestionStates(
  tx: Prisma.TransactionClient,
  asOf: AsOfInstant,
  questionIds: readonly string[],
): Promise<readonly QuestionStateRecord[]> {
  return tx.$queryRaw`
    SELECT question_id AS "questionId", merged_into_id AS "mergedIntoId", verdict::text AS verdict,
           claim_count AS "claimCount", spread::text AS spread, role, label, agreement
    FROM ${sqlAsOf(asOf).questionStates} s WHERE question_id = ANY(${[...questionIds]}::text[])`;
}

/** The first and the newest `each` active claims of questions, in the order of their arrival. */
export async function sampleClaims(
  tx: Prisma.TransactionClient,
  asOf: AsOfInstant,
  questionIds: readonly string[],
  each: number,
): Promise<readonly { readonly claimId: string; readonly questionId: string }[]> {
  const { claimStates } = sqlAsOf(asOf);
  return tx.$queryRaw`
    SELECT q.id AS "questionId", s.claim_id AS "claimId"
    FROM unnest(${[...questionIds]}::text[]) AS q(id)
    CROSS JOIN LATERAL (
      (SELECT claim_id FROM ${claimStates} s WHERE question_id = q.id AND active ORDER BY claim_id LIMIT ${each})
      UNION
      (SELECT claim_id FROM ${claimStates} s WHERE question_id = q.id AND active ORDER BY claim_id DESC LIMIT ${each})
    ) s
    ORDER BY s.claim_id`;
}
