import { Prisma } from '../../generated/prisma/client.ts';
import { sqlAsOf } from '../asOf/sqlAsOf.ts';
import type { AsOfInstant } from '../asOf/asOfInstant.ts';

/** What a claim is found by. */
export interface NewClaimState {
  readonly claimId: string;
  readonly lookup: readonly string[];
  readonly publishedInstant: Date | null;
}

/** A question that a new claim may answer. */
export interface Candidate {
  /** The index of the wanted keys that it was found by. */
  readonly wanted: number;
  readonly questionId: string;
}

/** Makes claims findable; whether they stand, and what they answer, is settled after. */
export async function addClaimStates(
  tx: Prisma.TransactionClient,
  states: readonly NewClaimState[],
): Promise<void> {
  if (states.length === 0) return;
  await tx.$executeRaw`
    INSERT INTO claim_state (claim_id, active, lookup, published_instant, since)
    SELECT "claimId", TRUE, lookup, "publishedInstant", commit_time()
    FROM jsonb_to_recordset(${JSON.stringify(states)}::jsonb)
         AS given("claimId" text, lookup text[], "publishedInstant" timestamptz)`;
}

/**
 * Claims of one key that are looked at, on each side of the day of the text: rare keys have fewer, and of a word that is
 * everywhere the nearest in time are as good as any. Bounds what a candidate costs, whatever the ledger holds.
 */
const NEAREST_OF_KEY = 50;

/**
 * For each set of keys the questions that standing claims of other versions answer which share some of them, at most
 * `limit` each and those that share the most first, all in one statement. Of each key the claims that are nearest to `at`
 * are looked at (`null`: the newest); the rarer a key is, the more it counts.
 */
export async function candidateQuestions(
  tx: Prisma.TransactionClient,
  cut: AsOfInstant,
  versionId: string,
  at: Date | null,
  wanted: readonly (readonly string[])[],
  limit: number,
): Promise<readonly Candidate[]> {
  if (wanted.length === 0) return [];
  const sets = JSON.stringify(wanted.map((keys, wantedIndex) => ({ wanted: wantedIndex, keys })));
  const day = Prisma.sql`COALESCE(${at}::timestamptz, 'infinity')`;
  return tx.$queryRaw<Candidate[]>`
    WITH wish AS MATERIALIZED (
      SELECT DISTINCT w.wanted, lookup_key(k) AS key
      FROM jsonb_to_recordset(${sets}::jsonb) AS w(wanted int, keys text[]) CROSS JOIN unnest(w.keys) AS k
    ), own AS MATERIALIZED (
      SELECT id FROM claim WHERE version_id = ${versionId}
    ), near AS MATERIALIZED (
      SELECT k.key, n.claim_id, 1 / sqrt(count(*) OVER (PARTITION BY k.key)) AS weight
      FROM (SELECT DISTINCT key FROM wish) k CROSS JOIN LATERAL (
        (SELECT claim_id FROM claim_key
         WHERE key = k.key AND instant <= ${day} AND claim_id NOT IN (SELECT id FROM own)
         ORDER BY instant DESC, claim_id DESC LIMIT ${NEAREST_OF_KEY})
        UNION ALL
        (SELECT claim_id FROM claim_key
         WHERE key = k.key AND instant > ${day} AND claim_id NOT IN (SELECT id FROM own)
         ORDER BY instant, claim_id LIMIT ${NEAREST_OF_KEY})
      ) n
    ), answered AS MATERIALIZED (
      -- LIMIT 1 has each state read by its key: the planner takes thousands of rows for a reason to read them all.
      SELECT n.claim_id, s.question_id
      FROM (SELECT DISTINCT claim_id FROM near) n CROSS JOIN LATERAL (
        SELECT question_id FROM ${sqlAsOf(cut).claimStates} s
        WHERE claim_id = n.claim_id AND active AND question_id IS NOT NULL LIMIT 1
      ) s
    ), scored AS (
      SELECT wish.wanted, answered.question_id, sum(near.weight) AS score
      FROM wish JOIN near USING (key) JOIN answered USING (claim_id)
      GROUP BY wish.wanted, answered.claim_id, answered.question_id
    ), ranked AS (
      SELECT wanted, question_id,
             row_number() OVER (PARTITION BY wanted ORDER BY max(score) DESC, question_id) AS place
      FROM scored GROUP BY wanted, question_id
    )
    SELECT wanted, question_id AS "questionId" FROM ranked WHERE place <= ${limit} ORDER BY wanted, place`;
}

/** The questions of claims, and whether they stand. */
export async function claimQuestions(
  tx: Prisma.TransactionClient,
  cut: AsOfInstant,
  claimIds: readonly string[],
): Promise<
  readonly { readonly claimId: string; readonly questionId: string | null; readonly isActive: boolean }[]
> {
  return tx.$queryRaw`
    SELECT claim_id AS "claimId", question_id AS "questionId", active AS "isActive" FROM ${sqlAsOf(cut).claimStates} s
    WHERE claim_id = ANY(${[...claimIds]}::text[])`;
}
