import type { Prisma } from '../../generated/prisma/client.ts';
import { heldAt } from '../cut/heldAt.ts';
import type { Cut } from '../cut/cut.ts';

/** What a claim is found by. */
export interface NewClaimState {
  readonly claimId: string;
  readonly lookup: readonly string[];
  readonly publishedInstant: Date | null;
}

/** A claim that may answer the same question as a new one. */
export interface Candidate {
  /** The index of the wanted keys that it was found by. */
  readonly wanted: number;
  readonly claimId: string;
  readonly questionId: string;
}

/** Makes claims findable; whether they stand, and what they answer, is settled after. */
export async function addClaimStates(
  tx: Prisma.TransactionClient,
  states: readonly NewClaimState[],
): Promise<void> {
  if (states.length === 0) return;
  await tx.$executeRaw`
    INSERT INTO claim_state (claim_id, stands, lookup, published_instant, since)
    SELECT "claimId", TRUE, lookup, "publishedInstant", ledger_moment()
    FROM jsonb_to_recordset(${JSON.stringify(states)}::jsonb)
         AS given("claimId" text, lookup text[], "publishedInstant" timestamptz)`;
}

/**
 * For each set of keys the standing claims of other versions that share the most of them, at most `limit` each,
 * all in one statement.
 */
export async function candidateClaims(
  tx: Prisma.TransactionClient,
  cut: Cut,
  versionId: string,
  wanted: readonly (readonly string[])[],
  limit: number,
): Promise<readonly Candidate[]> {
  if (wanted.length === 0) return [];
  const sets = JSON.stringify(wanted.map((keys, wantedIndex) => ({ wanted: wantedIndex, keys })));
  return tx.$queryRaw<Candidate[]>`
    SELECT w.wanted, found.claim_id AS "claimId", found.question_id AS "questionId"
    FROM jsonb_to_recordset(${sets}::jsonb) AS w(wanted int, keys text[])
    CROSS JOIN LATERAL (
      SELECT s.claim_id, s.question_id
      FROM ${heldAt(cut).claimStates} s JOIN claim c ON c.id = s.claim_id
      WHERE s.lookup && w.keys AND s.stands AND s.question_id IS NOT NULL AND c.version_id <> ${versionId}
      ORDER BY cardinality(ARRAY(SELECT unnest(s.lookup) INTERSECT SELECT unnest(w.keys))) DESC, s.claim_id
      LIMIT ${limit}
    ) found`;
}

/** The questions of claims, and whether they stand. */
export async function claimQuestions(
  tx: Prisma.TransactionClient,
  cut: Cut,
  claimIds: readonly string[],
): Promise<
  readonly { readonly claimId: string; readonly questionId: string | null; readonly stands: boolean }[]
> {
  return tx.$queryRaw`
    SELECT claim_id AS "claimId", question_id AS "questionId", stands FROM ${heldAt(cut).claimStates} s
    WHERE claim_id = ANY(${[...claimIds]}::text[])`;
}
