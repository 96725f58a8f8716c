import type { Prisma } from '../../generated/prisma/client.ts';

/** What one transaction recorded, as far as something is derived of it. */
export interface Recorded {
  readonly versions: readonly { readonly id: string; readonly articleId: string }[];
  /** The claims that it added. */
  readonly claimIds: readonly string[];
  /** All claims of which something may hold from then on that did not before; more than that do no harm. */
  readonly touchedIds: readonly string[];
  /** The questions likewise, beside those that the claims leave or come to. */
  readonly questionIds: readonly string[];
}

/** Lists what was recorded by moments, in a table of the transaction, and gives the moments in order. */
export async function listRecorded(tx: Prisma.TransactionClient): Promise<readonly string[]> {
  await tx.$executeRaw`
    CREATE TEMP TABLE recorded ON COMMIT DROP AS
      SELECT captured_at AS moment, 'version' AS kind, id FROM article_version
      UNION ALL SELECT recorded_at, 'claim', id FROM claim
      UNION ALL SELECT recorded_at, 'answered', claim_id FROM answer
      UNION ALL SELECT recorded_at, 'question', id FROM question
      UNION ALL SELECT recorded_at, 'decision', id FROM judgement
      UNION ALL SELECT recorded_at, 'decision', id FROM question_merge
      UNION ALL SELECT recorded_at, 'decision', id FROM question_split
      UNION ALL SELECT recorded_at, 'decision', id FROM claim_stance
      UNION ALL SELECT recorded_at, 'retraction', id FROM retraction`;
  await tx.$executeRaw`CREATE INDEX ON recorded (moment, kind)`;
  await tx.$executeRaw`ANALYZE recorded`;
  const rows = await tx.$queryRaw<{ moment: string }[]>`
    SELECT to_char(moment AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS moment
    FROM (SELECT DISTINCT moment FROM recorded) m ORDER BY m.moment`;
  return rows.map(({ moment }) => moment);
}

/** What was recorded at a moment that `listRecorded` gave, in one statement. */
export async function recordedAt(tx: Prisma.TransactionClient, moment: string): Promise<Recorded> {
  const rows = await tx.$queryRaw<Recorded[]>`
    WITH RECURSIVE recent AS MATERIALIZED (
      SELECT kind, id FROM recorded WHERE moment = ${moment}::timestamptz
    ), taken(id) AS ( -- What retractions take back or bring back in the end.
      SELECT r.subject_id FROM recent JOIN retraction r ON r.id = recent.id WHERE recent.kind = 'retraction'
      UNION SELECT r.subject_id FROM taken JOIN retraction r ON r.id = taken.id
    ), decided(id) AS (
      SELECT id FROM recent WHERE kind = 'decision' UNION SELECT id FROM taken
    ), merged(id) AS ( -- The questions that a merge leads away from, and those that lead there.
      SELECT m.question_id FROM decided JOIN question_merge m ON m.id = decided.id
      UNION SELECT m.question_id FROM merged JOIN question_merge m ON m.into_id = merged.id
    ), judged(id) AS ( -- A judgement has a say in the corrections of what it is on.
      SELECT j.claim_id FROM decided JOIN judgement j ON j.id = decided.id
      UNION SELECT j.correction_id FROM judged JOIN judgement j ON j.claim_id = judged.id WHERE j.correction_id IS NOT NULL
    ), touched(id) AS (
      SELECT id FROM recent WHERE kind IN ('claim', 'answered')
      UNION SELECT id FROM judged
      UNION SELECT unnest(ARRAY[t.claim_id, t.other_id]) FROM decided JOIN claim_stance t ON t.id = decided.id
      UNION SELECT a.claim_id FROM decided JOIN answer a ON a.cause_id = decided.id
      UNION SELECT a.claim_id FROM merged JOIN answer a ON a.question_id = merged.id
      UNION SELECT c.id FROM taken JOIN claim c ON c.id = taken.id
      UNION SELECT c.id FROM taken JOIN claim c ON c.version_id = taken.id
      UNION SELECT c.id FROM recent JOIN article_version n ON n.id = recent.id AND recent.kind = 'version'
            JOIN article_version v ON v.article_id = n.article_id AND v.ordinal < n.ordinal
            JOIN claim c ON c.version_id = v.id
    ), asked(id) AS (
      SELECT id FROM recent WHERE kind = 'question'
      UNION SELECT unnest(ARRAY[m.question_id, m.into_id]) FROM decided JOIN question_merge m ON m.id = decided.id
      UNION SELECT unnest(ARRAY[s.question_id, s.part_id]) FROM decided JOIN question_split s ON s.id = decided.id
    )
    SELECT (SELECT COALESCE(jsonb_agg(jsonb_build_object('id', v.id, 'articleId', v.article_id) ORDER BY v.id), '[]')
            FROM recent JOIN article_version v ON v.id = recent.id AND recent.kind = 'version') AS versions,
           ARRAY(SELECT id FROM recent WHERE kind = 'claim' ORDER BY id) AS "claimIds",
           -- Of claims that came later nothing is derived yet.
           ARRAY(SELECT t.id FROM touched t JOIN claim c ON c.id = t.id AND c.recorded_at <= ${moment}::timestamptz
                 ORDER BY t.id) AS "touchedIds",
           ARRAY(SELECT a.id FROM asked a JOIN question q ON q.id = a.id AND q.recorded_at <= ${moment}::timestamptz
                 ORDER BY a.id) AS "questionIds"`;
  const row = rows[0];
  if (!row) throw new Error('a statement without a row');
  return row;
}

/** Makes a version the newest of its article. */
export async function saveHead(tx: Prisma.TransactionClient, versionId: string): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO article_head (article_id, version_id, published_instant)
    SELECT article_id, id, published_instant FROM article_version WHERE id = ${versionId}
    ON CONFLICT (article_id) DO UPDATE
    SET version_id = EXCLUDED.version_id, published_instant = EXCLUDED.published_instant`;
}
