import type { AgreementVerdict } from '../../generated/prisma/enums.ts';
import type { Prisma } from '../../generated/prisma/client.ts';
import { sqlAsOf } from '../asOf/sqlAsOf.ts';
import type { AsOfInstant } from '../asOf/asOfInstant.ts';

/** What is derived of a question from the claims that answer it. */
export interface NewQuestionState {
  readonly questionId: string;
  readonly verdict: AgreementVerdict | null;
  readonly claimCount: number;
  readonly articleCount: number;
  readonly publisherCount: number;
  readonly originCount: number;
  readonly unknownCount: number;
  /** Decimal string. */
  readonly spread: string | null;
  readonly latestInstant: Date | null;
  readonly unit: string | null;
  readonly noun: string | null;
  /** The whole agreement, as JSON. */
  readonly agreement: unknown;
  readonly policy: string | null;
  /** Of the agreement: the claims that are outliers, and those that their own origin took back. */
  readonly outlierIds: readonly string[];
  readonly correctedIds: readonly string[];
  /** What the question is searched by. */
  readonly words: string;
}

/**
 * Puts the states of questions in the place of those that hold, where they differ from them. What held before is kept,
 * without the agreement itself, with the moments from and until which it did.
 */
export async function saveQuestionStates(
  tx: Prisma.TransactionClient,
  states: readonly NewQuestionState[],
): Promise<void> {
  if (states.length === 0) return;
  await tx.$executeRaw`
    WITH now AS MATERIALIZED (SELECT commit_time() AS time),
    given AS MATERIALIZED (
      SELECT "questionId" AS question_id, merged_into("questionId", now.time) AS merged_into_id, verdict,
             "claimCount" AS claim_count, "articleCount" AS article_count, "publisherCount" AS publisher_count,
             "originCount" AS origin_count, "unknownCount" AS unknown_count, spread,
             "latestInstant" AS latest_instant, unit, noun, NULLIF(agreement, 'null') AS agreement, policy,
             "outlierIds" AS outlier_ids, "correctedIds" AS corrected_ids, words, now.time
      FROM jsonb_to_recordset(${JSON.stringify(states)}::jsonb) AS state(
        "questionId" text, verdict agreement_verdict, "claimCount" int, "articleCount" int, "publisherCount" int,
        "originCount" int, "unknownCount" int, spread numeric, "latestInstant" timestamptz, unit text, noun text,
        agreement jsonb, policy text, "outlierIds" text[], "correctedIds" text[], words text)
      CROSS JOIN now
    ), changed AS (
      -- LIMIT 1 has each state read by its key, whatever the planner takes the number of rows for.
      SELECT g.*, s.since FROM given g
      LEFT JOIN LATERAL (SELECT * FROM question_state WHERE question_id = g.question_id LIMIT 1) s ON TRUE
      WHERE s.question_id IS NULL
         OR (s.merged_into_id, s.verdict, s.claim_count, s.article_count, s.publisher_count, s.origin_count,
             s.unknown_count, s.spread, s.latest_instant, s.unit, s.noun, s.agreement, s.policy, s.words)
            IS DISTINCT FROM
            (g.merged_into_id, g.verdict, g.claim_count, g.article_count, g.publisher_count, g.origin_count,
             g.unknown_count, g.spread, g.latest_instant, g.unit, g.noun, g.agreement, g.policy, g.words)
    ), past AS (
      INSERT INTO question_past (
        question_id, since, until, merged_into_id, verdict, claim_count, article_count, publisher_count, origin_count,
        unknown_count, spread, latest_instant, unit, noun, policy, outlier_ids, corrected_ids, words)
      SELECT s.question_id, s.since, c.time, s.merged_into_id, s.verdict, s.claim_count, s.article_count,
             s.publisher_count, s.origin_count, s.unknown_count, s.spread, s.latest_instant, s.unit, s.noun, s.policy,
             s.outlier_ids, s.corrected_ids, s.words
      FROM changed c
      CROSS JOIN LATERAL (SELECT * FROM question_state WHERE question_id = c.question_id LIMIT 1) s
      WHERE s.since < c.time
    )
    INSERT INTO question_state (
      question_id, merged_into_id, verdict, claim_count, article_count, publisher_count, origin_count, unknown_count,
      spread, latest_instant, unit, noun, agreement, policy, outlier_ids, corrected_ids, words, since)
    SELECT question_id, merged_into_id, verdict, claim_count, article_count, publisher_count, origin_count,
           unknown_count, spread, latest_instant, unit, noun, agreement, policy, outlier_ids, corrected_ids, words, time
    FROM changed
    ON CONFLICT (question_id) DO UPDATE SET
      merged_into_id = EXCLUDED.merged_into_id, verdict = EXCLUDED.verdict, claim_count = EXCLUDED.claim_count,
      article_count = EXCLUDED.article_count, publisher_count = EXCLUDED.publisher_count,
      origin_count = EXCLUDED.origin_count, unknown_count = EXCLUDED.unknown_count, spread = EXCLUDED.spread,
      latest_instant = EXCLUDED.latest_instant, unit = EXCLUDED.unit, noun = EXCLUDED.noun,
      agreement = EXCLUDED.agreement, policy = EXCLUDED.policy, outlier_ids = EXCLUDED.outlier_ids,
      corrected_ids = EXCLUDED.corrected_ids, words = EXCLUDED.words, since = EXCLUDED.since`;
}

/** The standing claims of questions. */
export async function activeClaims(
  tx: Prisma.TransactionClient,
  cut: AsOfInstant,
  questionIds: readonly string[],
): Promise<readonly { readonly claimId: string; readonly questionId: string }[]> {
  return tx.$queryRaw`
    SELECT claim_id AS "claimId", question_id AS "questionId" FROM ${sqlAsOf(cut).claimStates} s
    WHERE question_id = ANY(${[...questionIds]}::text[]) AND active ORDER BY claim_id`;
}

/** What is derived of a question, as it is read. */
export interface QuestionStateRecord {
  readonly questionId: string;
  readonly mergedIntoId: string | null;
  readonly verdict: AgreementVerdict | null;
  readonly claimCount: number;
  readonly spread: string | null;
  /**
   * As it was kept: `Agreement` of the comparison floor, which this floor does not know. `null` where no claim stands,
   * and where another one holds since.
   */
  readonly agreement: unknown;
}

export async function readQuestionStates(
  tx: Prisma.TransactionClient,
  cut: AsOfInstant,
  questionIds: readonly string[],
): Promise<readonly QuestionStateRecord[]> {
  return tx.$queryRaw`
    SELECT question_id AS "questionId", merged_into_id AS "mergedIntoId", verdict::text AS verdict,
           claim_count AS "claimCount", spread::text AS spread, agreement
    FROM ${sqlAsOf(cut).questionStates} s WHERE question_id = ANY(${[...questionIds]}::text[])`;
}

/** The first and the newest `each` standing claims of questions, in the order they came. */
export async function sampleClaims(
  tx: Prisma.TransactionClient,
  cut: AsOfInstant,
  questionIds: readonly string[],
  each: number,
): Promise<readonly { readonly claimId: string; readonly questionId: string }[]> {
  const { claimStates } = sqlAsOf(cut);
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
