import type { JudgementVerdict } from '../../domain/judgement.ts';
import type { Stance } from '../../domain/agreement/relation.ts';
import { Prisma } from '../../generated/prisma/client.ts';
import type { AsOfInstant } from '../asOf/asOfInstant.ts';
import { sqlAsOf } from '../asOf/sqlAsOf.ts';
import type { SqlAsOf } from '../asOf/sqlAsOf.ts';

/** What can have happened to a claim, question or article. */
export type EventKind =
  'RECORDED' | 'ANSWERED' | 'JUDGED' | 'MERGED' | 'SPLIT' | 'RETRACTED' | 'SUPERSEDED' | 'STANCED' | 'ERASED';

/** Something that happened to a claim, question or article, or was decided of it. */
export interface DecisionEvent {
  /** The id of what was recorded or decided. */
  readonly id: string;
  /** The claim, question or article in whose history it stands. */
  readonly subjectId: string;
  readonly kind: EventKind;
  /** Who decided, or name and version of what read or matched; `null` where that is not kept. */
  readonly actor: string | null;
  readonly reason: string | null;
  readonly recordedAt: Date;
  readonly verdict: JudgementVerdict | null;
  readonly claimId: string | null;
  readonly questionId: string | null;
  /** The question merged into, or split off. */
  readonly otherId: string | null;
  /** Of a stance, what it says and on which other claim. */
  readonly stance: Stance | null;
  readonly otherClaimId: string | null;
  readonly correctionId: string | null;
  /** Of an erasure, the version whose words went. */
  readonly versionId: string | null;
  /** The id that a retraction took back. */
  readonly retractsId: string | null;
  /** Whether what was judged has changed since. */
  readonly isStale: boolean;
  readonly isRetracted: boolean;
}

const { sql } = Prisma;

/** Whether a row came after the judgement `j` or the stance `t`; rows of one transaction have one moment, and ids in the order they came. */
const later = (recordedAt: string, id: string, than: 'j' | 't' = 'j'): Prisma.Sql =>
  Prisma.raw(
    `(${recordedAt}, split_part(${id}, '_', 2)) > (${than}.recorded_at, split_part(${than}.id, '_', 2))`,
  );

/** Whether what the judgement `j` is on has changed: the text, the reading, or what the question gathers. */
const stale = ({ there, at }: SqlAsOf): Prisma.Sql => sql`(
  EXISTS (SELECT FROM claim c JOIN article_version v ON v.id = c.version_id
          JOIN article_version n ON n.article_id = v.article_id AND n.ordinal > v.ordinal
          WHERE c.id = j.claim_id AND ${later('n.captured_at', 'n.id')} AND ${there('n.captured_at')})
  OR EXISTS (SELECT FROM judgement k WHERE k.claim_id = j.claim_id AND k.correction_id IS NOT NULL
             AND ${later('k.recorded_at', 'k.id')} AND ${there('k.recorded_at')} AND NOT is_retracted(k.id, ${at}))
  OR EXISTS (SELECT FROM question_merge m WHERE j.question_id IN (m.question_id, m.into_id)
             AND ${later('m.recorded_at', 'm.id')} AND ${there('m.recorded_at')} AND NOT is_retracted(m.id, ${at}))
  OR EXISTS (SELECT FROM question_split s WHERE j.question_id = s.question_id
             AND ${later('s.recorded_at', 's.id')} AND ${there('s.recorded_at')} AND NOT is_retracted(s.id, ${at})))`;

/** Whether what the stance `t` is on has changed: the text or reading of either claim, or that they answer one question. */
const stanceStale = ({ there, at, claimStates }: SqlAsOf): Prisma.Sql => sql`(
  EXISTS (SELECT FROM claim c JOIN article_version v ON v.id = c.version_id
          JOIN article_version n ON n.article_id = v.article_id AND n.ordinal > v.ordinal
          WHERE c.id IN (t.claim_id, t.other_id) AND ${later('n.captured_at', 'n.id', 't')} AND ${there('n.captured_at')})
  OR EXISTS (SELECT FROM judgement k WHERE k.claim_id IN (t.claim_id, t.other_id) AND k.correction_id IS NOT NULL
             AND ${later('k.recorded_at', 'k.id', 't')} AND ${there('k.recorded_at')} AND NOT is_retracted(k.id, ${at}))
  OR (SELECT count(DISTINCT s.question_id) FROM ${claimStates} s WHERE s.claim_id IN (t.claim_id, t.other_id)) > 1)`;

/** The columns of an event that come from a row `j`, `m`, `s` or `t`; `subject` says in whose history it stands. */
const judged = (subject: Prisma.Sql, held: SqlAsOf): Prisma.Sql => sql`
  SELECT ${subject} AS subject, 'JUDGED' AS kind, j.id, j.actor, j.reason, j.recorded_at, j.verdict, j.claim_id,
         j.question_id, NULL AS other_id, j.correction_id, NULL AS retracts_id, ${stale(held)} AS stale`;
const merged = (subject: Prisma.Sql): Prisma.Sql => sql`
  SELECT ${subject}, 'MERGED', m.id, m.actor, m.reason, m.recorded_at, NULL, NULL, m.question_id, m.into_id, NULL, NULL, FALSE`;
const split = (subject: Prisma.Sql): Prisma.Sql => sql`
  SELECT ${subject}, 'SPLIT', s.id, s.actor, s.reason, s.recorded_at, NULL, NULL, s.question_id, s.part_id, NULL, NULL, FALSE`;
const stanced = (subject: Prisma.Sql, held: SqlAsOf): Prisma.Sql => sql`
  SELECT ${subject}, 'STANCED', t.id, t.actor, t.reason, t.recorded_at, NULL, t.claim_id, NULL, NULL, NULL, NULL, ${stanceStale(held)}`;
/** From a row `e` of an erasure. */
const erased = (subject: Prisma.Sql, claim: Prisma.Sql): Prisma.Sql => sql`
  SELECT ${subject}, 'ERASED', e.id, e.actor, e.reason, e.recorded_at, NULL, ${claim}, NULL, NULL, NULL, NULL, FALSE`;

/**
 * Reads events, with the retractions of what they decided and of these retractions.
 * @param events statements joined by UNION with the columns of `judged`
 * @param alsoRetracted subject and id of what else counts when it is retracted
 */
async function readEvents(
  tx: Prisma.TransactionClient,
  { there, at }: SqlAsOf,
  events: Prisma.Sql,
  alsoRetracted: Prisma.Sql,
): Promise<readonly DecisionEvent[]> {
  return tx.$queryRaw`
    WITH RECURSIVE event AS MATERIALIZED (SELECT * FROM (${events}) e WHERE ${there('recorded_at')}), retracted AS (
      SELECT e.subject, r.id, r.subject_id, r.actor, r.reason, r.recorded_at
      FROM (SELECT subject, id FROM event WHERE kind <> 'SUPERSEDED' UNION ${alsoRetracted}) e
      JOIN retraction r ON r.subject_id = e.id AND ${there('r.recorded_at')}
      UNION
      SELECT t.subject, r.id, r.subject_id, r.actor, r.reason, r.recorded_at
      FROM retracted t JOIN retraction r ON r.subject_id = t.id AND ${there('r.recorded_at')}
    ), whole AS (
      SELECT * FROM event
      UNION ALL
      SELECT subject, 'RETRACTED', id, actor, reason, recorded_at, NULL, NULL, NULL, NULL, NULL, subject_id, FALSE FROM retracted
    )
    SELECT e.id, subject AS "subjectId", kind, e.actor, e.reason, e.recorded_at AS "recordedAt", verdict::text AS verdict,
           e.claim_id AS "claimId", question_id AS "questionId", e.other_id AS "otherId", correction_id AS "correctionId",
           x.version_id AS "versionId", t.stance::text AS stance, t.other_id AS "otherClaimId",
           retracts_id AS "retractsId", stale AS "isStale", is_retracted(e.id, ${at}) AS "isRetracted"
    FROM whole e LEFT JOIN claim_stance t ON t.id = e.id LEFT JOIN erasure x ON x.id = e.id
    ORDER BY subject, e.recorded_at, split_part(e.id, '_', 2), e.id`;
}

/** All that happened to claims and was decided of them, in one statement; of each claim the oldest first. */
export function claimEvents(
  tx: Prisma.TransactionClient,
  cut: AsOfInstant,
  claimIds: readonly string[],
): Promise<readonly DecisionEvent[]> {
  const held = sqlAsOf(cut);
  const ids = sql`ANY(${[...claimIds]}::text[])`;
  const recorded = sql`
    SELECT c.id, 'RECORDED', c.id, COALESCE(c.submitted_by, c.reader || '/' || c.reader_version), NULL, c.recorded_at,
           NULL::judgement_verdict, c.id, NULL, NULL, NULL, NULL, FALSE
    FROM claim c WHERE c.id = ${ids}`;
  const answered = sql`
    SELECT a.claim_id, 'ANSWERED', a.id, a.decided_by,
           (SELECT string_agg(r ->> 'reason', ' ') FROM jsonb_array_elements(a.reasons) r), a.recorded_at,
           NULL, a.claim_id, a.question_id, NULL, NULL, NULL, FALSE
    FROM answer a WHERE a.claim_id = ${ids} AND a.cause_id IS NULL`;
  const superseded = sql`
    SELECT c.id, 'SUPERSEDED', n.id, NULL, NULL, n.captured_at, NULL, c.id, NULL, NULL, NULL, NULL, FALSE
    FROM claim c JOIN article_version v ON v.id = c.version_id
    JOIN article_version n ON n.article_id = v.article_id AND n.ordinal = v.ordinal + 1
    WHERE c.id = ${ids}`;
  const events = sql`
    ${judged(sql`j.claim_id`, held)} FROM judgement j WHERE j.claim_id = ${ids}
    UNION ${judged(sql`j.correction_id`, held)} FROM judgement j WHERE j.correction_id = ${ids}
    UNION ${recorded} UNION ${answered} UNION ${superseded}
    UNION ${erased(sql`c.id`, sql`c.id`)} FROM claim c JOIN erasure e ON e.version_id = c.version_id WHERE c.id = ${ids}
    UNION ${stanced(sql`t.claim_id`, held)} FROM claim_stance t WHERE t.claim_id = ${ids}
    UNION ${stanced(sql`t.other_id`, held)} FROM claim_stance t WHERE t.other_id = ${ids}
    UNION ${merged(sql`a.claim_id`)} FROM answer a JOIN question_merge m ON m.id = a.cause_id WHERE a.claim_id = ${ids}
    UNION ${split(sql`a.claim_id`)} FROM answer a JOIN question_split s ON s.id = a.cause_id WHERE a.claim_id = ${ids}`;
  return readEvents(tx, held, events, sql`SELECT c.id, c.version_id FROM claim c WHERE c.id = ${ids}`);
}

/**
 * All that was decided of questions, in one statement; of each question the oldest first. Which claims the matcher gave
 * to it stands in the history of the claims.
 */
export function questionEvents(
  tx: Prisma.TransactionClient,
  cut: AsOfInstant,
  questionIds: readonly string[],
): Promise<readonly DecisionEvent[]> {
  const held = sqlAsOf(cut);
  const asked = sql`unnest(${[...questionIds]}::text[]) AS asked(id)`;
  const recorded = sql`
    SELECT q.id, 'RECORDED', q.id,
           (SELECT a.decided_by FROM answer a WHERE a.question_id = q.id ORDER BY a.recorded_at, a.id LIMIT 1), NULL,
           q.recorded_at, NULL::judgement_verdict, NULL, q.id, NULL, NULL, NULL, FALSE
    FROM ${asked} JOIN question q ON q.id = asked.id`;
  const events = sql`
    ${judged(sql`asked.id`, held)} FROM ${asked} JOIN judgement j ON j.question_id = asked.id
    UNION ${judged(sql`asked.id`, held)} FROM ${asked} JOIN answer a ON a.question_id = asked.id JOIN judgement j ON j.id = a.cause_id
    UNION ${recorded}
    UNION ${merged(sql`asked.id`)} FROM ${asked} JOIN question_merge m ON asked.id IN (m.question_id, m.into_id)
    UNION ${stanced(sql`asked.id`, held)}
    FROM ${asked} JOIN answer a ON a.question_id = asked.id JOIN claim_stance t ON t.claim_id = a.claim_id
    WHERE answered_question(t.claim_id, t.recorded_at) = asked.id
    UNION ${erased(sql`asked.id`, sql`NULL`)}
    FROM ${asked} JOIN answer a ON a.question_id = asked.id JOIN claim c ON c.id = a.claim_id
    JOIN erasure e ON e.version_id = c.version_id
    UNION ${split(sql`asked.id`)} FROM ${asked} JOIN question_split s ON asked.id IN (s.question_id, s.part_id)`;
  return readEvents(tx, held, events, sql`SELECT NULL, NULL`);
}

/** The versions of articles, and what was taken back of them, in one statement; of each article the oldest first. */
export function articleEvents(
  tx: Prisma.TransactionClient,
  cut: AsOfInstant,
  articleIds: readonly string[],
): Promise<readonly DecisionEvent[]> {
  const ids = sql`ANY(${[...articleIds]}::text[])`;
  const versions = sql`
    SELECT v.article_id AS subject, CASE v.ordinal WHEN 1 THEN 'RECORDED' ELSE 'SUPERSEDED' END AS kind, v.id,
           NULL AS actor, NULL AS reason, v.captured_at AS recorded_at, NULL::judgement_verdict AS verdict,
           NULL AS claim_id, NULL AS question_id, NULL AS other_id, NULL AS correction_id, NULL AS retracts_id,
           FALSE AS stale
    FROM article_version v WHERE v.article_id = ${ids}
    UNION ${erased(sql`v.article_id`, sql`NULL`)}
    FROM article_version v JOIN erasure e ON e.version_id = v.id WHERE v.article_id = ${ids}`;
  const taken = sql`SELECT v.article_id, v.id FROM article_version v WHERE v.article_id = ${ids}`;
  return readEvents(tx, sqlAsOf(cut), versions, taken);
}
