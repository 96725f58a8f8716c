import { Prisma } from '../../generated/prisma/client.ts';
import { sqlAsOf } from '../asOf/sqlAsOf.ts';
import type { AsOfInstant } from '../asOf/asOfInstant.ts';

/** The lookup keys of a claim. */
export interface NewClaimState {
  readonly claimId: string;
  readonly lookup: readonly string[];
  readonly publishedInstant: Date | null;
}

/** A question that a new claim may answer. */
export interface Candidate {
  /** The index of the wanted keys that matched it. */
  readonly wanted: number;
  readonly questionId: string;
}

/** Stores the lookup keys of claims. Their states and answers follow later. */
export async function addClaimStates(
  tx: Prisma.TransactionClient,
  states: readonly NewClaimState[],
): Promise<void> {
  if (states.length === 0) return;
  await tx.$executeRaw`
    INSERT INTO claim_state (claim_id, active, former, lookup, published_instant, since)
    SELECT "claimId", TRUE, FALSE, lookup, "publishedInstant", commit_time()
    FROM jsonb_to_recordset(${JSON.stringify(states)}::jsonb)
         AS given("claimId" text, lookup text[], "publishedInstant" timestamptz)`;
}

/**
 * The number of claims of one key that are considered, on each side of the text's date. Rare keys have fewer. For
 * frequent words the nearest in time are as good as any. This bounds the cost of a candidate for any size of ledger.
 */
const NEAREST_OF_KEY = 50;

/**
 * For each set of keys, the questions whose active claims, in other versions, share some of the keys. Returns at most
 * `limit` for each set, those that share the most first, in one statement. Of each key it considers the claims nearest
 * to `at` (`null`: the newest). A rarer key counts more.
 */
export async function candidateQuestions(
  tx: Prisma.TransactionClient,
  asOf: AsOfInstant,
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
        SELECT question_id FROM ${sqlAsOf(asOf).claimStates} s
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

/** The questions of claims, and whether the claims are active. */
export async function claimQuestions(
  tx: Prisma.TransactionClient,
  asOf: AsOfInstant,
  claimIds: readonly string[],
): Promise<
  readonly { readonly claimId: string; readonly questionId: string | null; readonly isActive: boolean }[]
> {
  return tx.$queryRaw`
    SELECT claim_id AS "claimId", question_id AS "questionId", active AS "isActive" FROM ${sqlAsOf(asOf).claimStates} s
    WHERE claim_id = ANY(${[...claimIds]}::text[])`;
}
