-- The judgements that hold on claims of earlier versions of an article, of the newest version first.
-- @param $1:versionId
-- @param $2:versions
-- @notNull originId
SELECT j.id, COALESCE(j.carried_from_id, j.id) AS "originId", j.claim_id AS "claimId", j.question_id AS "questionId",
       j.verdict, j.correction_id AS "correctionId", j.actor, j.reason, v.id AS "versionId"
FROM article_version n
CROSS JOIN LATERAL (
  SELECT v.id, v.ordinal FROM article_version v
  WHERE v.article_id = n.article_id AND v.ordinal < n.ordinal ORDER BY v.ordinal DESC LIMIT $2
) v
JOIN claim c ON c.version_id = v.id JOIN judgement j ON j.claim_id = c.id
WHERE n.id = $1 AND NOT is_retracted(j.id)
ORDER BY v.ordinal DESC, j.recorded_at, j.id
