import { Prisma } from '../../generated/prisma/client.ts';
import type { ToldInEvent } from '../bodies/toldInEvents.ts';

/** The records whose evidence is asked for. */
export interface EvidenceOf {
  readonly questionId: string;
  readonly claimIds: readonly string[];
  readonly agentIds: readonly string[];
  readonly told: readonly Pick<ToldInEvent, 'toldIn' | 'agentId' | 'kind' | 'otherId'>[];
}

/**
 * The ids of all records that decide which claims count at a question, and of those that these claims name. Besides the
 * claims that ever answered it, these are their versions, articles, outlets and agents. Then come answers with their
 * causes, judgements, merges, moves, relations and erasures. The decisions on agents, outlets and statements follow, and
 * the retractions of any of them.
 */
export async function evidenceIds(
  tx: Prisma.TransactionClient,
  at: Date,
  { questionId, claimIds, agentIds, told }: EvidenceOf,
): Promise<readonly string[]> {
  const then = Prisma.sql`${at}::timestamptz`;
  const agents = Prisma.sql`ANY(${[...agentIds]}::text[])`;
  const rows = await tx.$queryRaw<{ readonly id: string }[]>`
    WITH RECURSIVE told AS (
      SELECT r.id, r.claim_id, r.agent_id, r.other_id
      FROM jsonb_to_recordset(${JSON.stringify(told)}::jsonb)
           AS n("toldIn" text, "agentId" text, kind text, "otherId" text)
      JOIN agent own ON own.id = n."agentId" JOIN agent same ON same.name_key = own.name_key
      JOIN agent_relation r ON r.agent_id = same.id AND r.kind::text = n.kind AND r.other_id = n."otherId"
      JOIN claim c ON c.id = r.claim_id
      JOIN article_version v ON v.id = c.version_id AND v.article_id = n."toldIn"
      WHERE r.recorded_at <= ${then}
    ), asked(id) AS (
      SELECT unnest(${[...claimIds]}::text[])
      UNION SELECT a.claim_id FROM answer a WHERE a.question_id = ${questionId} AND a.recorded_at <= ${then}
      UNION SELECT claim_id FROM told
    ), claims(id) AS (
      SELECT id FROM asked
      -- A correction holds as long as the reading that it corrects was not judged again.
      UNION SELECT j.claim_id FROM claims JOIN judgement j ON j.correction_id = claims.id AND j.recorded_at <= ${then}
    ), articles AS (
      SELECT DISTINCT a.id, a.publisher_id FROM claims JOIN claim c ON c.id = claims.id
      JOIN article_version v ON v.id = c.version_id JOIN article a ON a.id = v.article_id
    ), versions AS (
      SELECT v.id FROM articles JOIN article_version v ON v.article_id = articles.id AND v.captured_at <= ${then}
    ), answers AS (
      SELECT a.id, a.question_id, a.cause_id FROM claims JOIN answer a ON a.claim_id = claims.id AND a.recorded_at <= ${then}
    ), members AS (
      SELECT m.id, m.cause_id FROM articles JOIN event_member m ON m.article_id = articles.id AND m.recorded_at <= ${then}
    ), judged(id, carried_from_id) AS (
      SELECT j.id, j.carried_from_id FROM claims JOIN judgement j ON j.claim_id = claims.id AND j.recorded_at <= ${then}
      UNION SELECT j.id, j.carried_from_id FROM answers JOIN judgement j ON j.id = answers.cause_id
      UNION SELECT j.id, j.carried_from_id FROM judged JOIN judgement j ON j.id = judged.carried_from_id
    ), merged(id, question_id) AS (
      SELECT NULL::text, question_id FROM answers
      UNION SELECT m.id, m.into_id FROM merged
      JOIN question_merge m ON m.question_id = merged.question_id AND m.recorded_at <= ${then}
    ), decided(id) AS (
      SELECT s.id FROM claims JOIN claim_stance s ON s.claim_id = claims.id AND s.recorded_at <= ${then}
      WHERE s.other_id IN (SELECT id FROM claims)
      UNION SELECT o.id FROM articles JOIN ownership o ON o.publisher_id = articles.publisher_id AND o.recorded_at <= ${then}
      UNION SELECT d.id FROM agent_decision d
      WHERE (d.agent_id = ${agents} OR d.other_id = ${agents}) AND d.recorded_at <= ${then}
      UNION SELECT m.id FROM agent_merge m
      WHERE (m.agent_id = ${agents} OR m.into_id = ${agents}) AND m.recorded_at <= ${then}
    ), record(id) AS (
      SELECT id FROM claims UNION SELECT id FROM versions UNION SELECT id FROM articles
      UNION SELECT publisher_id FROM articles UNION SELECT id FROM answers UNION SELECT cause_id FROM answers
      UNION SELECT id FROM members UNION SELECT cause_id FROM members UNION SELECT id FROM judged
      UNION SELECT id FROM merged UNION SELECT question_id FROM merged
      UNION SELECT id FROM told UNION SELECT agent_id FROM told UNION SELECT other_id FROM told
      UNION SELECT id FROM decided
      UNION SELECT e.id FROM versions JOIN erasure e ON e.version_id = versions.id AND e.recorded_at <= ${then}
      UNION SELECT unnest(${[...agentIds, questionId]}::text[])
    ), needed(id) AS (
      SELECT id FROM record WHERE id IS NOT NULL
      UNION SELECT r.id FROM needed JOIN retraction r ON r.subject_id = needed.id AND r.recorded_at <= ${then}
    )
    SELECT id FROM needed ORDER BY id`;
  return rows.map(({ id }) => id);
}
