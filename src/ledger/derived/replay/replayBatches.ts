import { Prisma } from '../../../generated/prisma/client.ts';
import type { DecisionKind } from '../../decisions/decisionKind.ts';
import { DECISION_KINDS } from '../../decisions/decisionKinds.ts';
import { KINDS } from '../../kinds.ts';
import type { RecordKind } from '../../recordKind.ts';
import type { ArticleRecord } from '../../records.ts';

/** The records of one transaction from which state is derived. */
export interface ReplayBatch {
  /** In microseconds, as an ISO 8601 instant. */
  readonly commitTime: string;
  readonly versions: readonly { readonly id: string; readonly articleId: string }[];
  /** The claims that it added. */
  readonly claimIds: readonly string[];
  /** All claims whose state may change at this commit time. More of them do no harm. */
  readonly touchedIds: readonly string[];
  /** The questions likewise, apart from those that the claims leave or join. */
  readonly questionIds: readonly string[];
  /** The articles that came to an event, and the agents and outlets whose bodies people decided. */
  readonly articleIds: readonly string[];
  readonly agentIds: readonly string[];
  readonly publisherIds: readonly string[];
}

/**
 * The number of transactions that one statement reads. A larger number would not make round trips noticeably cheaper.
 */
export const MAX_BATCHES_AHEAD = 100;
/** The number of stored bytes that are read ahead at once: some ten megabytes of memory, for any length of text. */
const MAX_BYTES_AHEAD = 4_000_000;
/** The rows of every kind from which a replay derives state. */
const RECORDED = Prisma.raw(
  Object.values<RecordKind>(KINDS)
    .flatMap(({ table, timeColumn, replay }) =>
      replay === null
        ? []
        : `SELECT ${timeColumn} AS commit_time, '${replay.as}' AS kind, ${replay.id} AS id, ${replay.bytes} AS bytes
           FROM ${table}`,
    )
    .join(' UNION ALL '),
);

const DERIVED = Object.values<DecisionKind>(DECISION_KINDS).map(({ derived }) => derived);
const WITH = Prisma.join(
  DERIVED.flatMap((derived) => derived.with),
  ', ',
);
const CLAIMS = Prisma.join(
  DERIVED.flatMap(({ claims }) => claims),
  ' UNION ',
);
const QUESTIONS = Prisma.join(
  DERIVED.flatMap(({ questions }) => questions),
  ' UNION ',
);

const AGENTS = Prisma.join(
  DERIVED.flatMap(({ agents }) => agents ?? []),
  ' UNION ',
);
const PUBLISHERS = Prisma.join(
  DERIVED.flatMap(({ publishers }) => publishers ?? []),
  ' UNION ',
);

/** Lists the records by commit time, in a table of the transaction. */
export async function listReplayBatches(tx: Prisma.TransactionClient): Promise<void> {
  await tx.$executeRaw`
    CREATE TEMP TABLE recorded ON COMMIT DROP AS ${RECORDED}`;
  await tx.$executeRaw`CREATE INDEX ON recorded (commit_time, kind)`;
  await tx.$executeRaw`ANALYZE recorded`;
}

/**
 * The records of the next transactions, in order: at least one transaction, or none at the end. Call
 * `listReplayBatches` first.
 * @param after the last commit time that was returned; `null` at the beginning
 * @param most the largest number of transactions
 */
export async function replayBatches(
  tx: Prisma.TransactionClient,
  after: string | null,
  most: number,
): Promise<readonly ReplayBatch[]> {
  return tx.$queryRaw`
    WITH ahead AS MATERIALIZED (
      SELECT commit_time, sum(bytes) AS bytes FROM recorded WHERE commit_time > COALESCE(${after}::timestamptz, '-infinity')
      GROUP BY commit_time ORDER BY commit_time LIMIT ${most}
    ), m AS MATERIALIZED (
      SELECT commit_time AS at FROM (SELECT commit_time, sum(bytes) OVER (ORDER BY commit_time) - bytes AS before FROM ahead) a
      WHERE before <= ${MAX_BYTES_AHEAD}
    )
    SELECT to_char(m.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS "commitTime", r.* FROM m CROSS JOIN LATERAL (
    WITH RECURSIVE recent AS MATERIALIZED (
      SELECT kind, id FROM recorded WHERE commit_time = m.at
    ), taken(id) AS ( -- What retractions take back or bring back in the end.
      SELECT r.subject_id FROM recent JOIN retraction r ON r.id = recent.id WHERE recent.kind = 'retraction'
      UNION SELECT r.subject_id FROM taken JOIN retraction r ON r.id = taken.id
    ), decided(id) AS (
      SELECT id FROM recent WHERE kind = 'decision' UNION SELECT id FROM taken
      UNION SELECT j.id FROM taken JOIN judgement j ON j.carried_from_id = taken.id
    ), ${WITH}, touched(id) AS (
      SELECT id FROM recent WHERE kind IN ('claim', 'answered')
      UNION ${CLAIMS}
      UNION SELECT a.claim_id FROM decided JOIN answer a ON a.cause_id = decided.id
      UNION SELECT c.id FROM taken JOIN claim c ON c.id = taken.id
      UNION SELECT c.id FROM taken JOIN claim c ON c.version_id = taken.id
      UNION SELECT c.id FROM recent JOIN article_version n ON n.id = recent.id AND recent.kind = 'version'
            JOIN article_version v ON v.article_id = n.article_id AND v.ordinal < n.ordinal
            JOIN claim c ON c.version_id = v.id
    ), asked(id) AS (
      SELECT id FROM recent WHERE kind = 'question'
      UNION ${QUESTIONS}
    )
    SELECT (SELECT COALESCE(jsonb_agg(jsonb_build_object('id', v.id, 'articleId', v.article_id) ORDER BY v.id), '[]')
            FROM recent JOIN article_version v ON v.id = recent.id AND recent.kind = 'version') AS versions,
           ARRAY(SELECT id FROM recent WHERE kind = 'claim' ORDER BY id) AS "claimIds",
           -- Of claims that came later nothing is derived yet. Each is looked up by its id: a join would gather all that came
           -- before, for every moment anew.
           ARRAY(SELECT t.id FROM touched t WHERE (SELECT c.recorded_at FROM claim c WHERE c.id = t.id) <= m.at
                 ORDER BY t.id) AS "touchedIds",
           ARRAY(SELECT id FROM recent WHERE kind = 'placed'
                 UNION SELECT m.article_id FROM decided JOIN event_member m ON m.cause_id = decided.id
                 ORDER BY 1) AS "articleIds",
           ARRAY(SELECT a.id FROM (${AGENTS}) AS a(id) ORDER BY 1) AS "agentIds",
           ARRAY(SELECT p.id FROM (${PUBLISHERS}) AS p(id) ORDER BY 1) AS "publisherIds",
           ARRAY(SELECT a.id FROM asked a WHERE (SELECT q.recorded_at FROM question q WHERE q.id = a.id) <= m.at
                 ORDER BY a.id) AS "questionIds"
    ) r ORDER BY m.at`;
}

/**
 * Sets the commit time of the replayed transaction, and makes the versions that it added the newest of their articles.
 * Returns these articles.
 */
export async function beginReplayBatch(
  tx: Prisma.TransactionClient,
  { commitTime, versions }: ReplayBatch,
): Promise<readonly ArticleRecord[]> {
  const rows = await tx.$queryRaw<(ArticleRecord | { readonly id: null })[]>`
    WITH now AS MATERIALIZED (
      SELECT set_config('consilience.commit_time', ${commitTime}, TRUE)
    ), head AS (
      INSERT INTO article_head (article_id, version_id, published_instant)
      SELECT DISTINCT ON (article_id) article_id, id, published_instant FROM article_version
      WHERE id = ANY(${versions.map(({ id }) => id)}::text[]) ORDER BY article_id, ordinal DESC
      ON CONFLICT (article_id) DO UPDATE
      SET version_id = EXCLUDED.version_id, published_instant = EXCLUDED.published_instant
      RETURNING article_id, version_id
    )
    SELECT h.* FROM now LEFT JOIN (
      SELECT a.id, a.publisher_id AS "publisherId", a.url, a.external_id AS "externalId",
             head.version_id AS "versionId", a.recorded_at AS "recordedAt"
      FROM head JOIN article a ON a.id = head.article_id
    ) h ON TRUE`;
  return rows.filter((row) => row.id !== null);
}
