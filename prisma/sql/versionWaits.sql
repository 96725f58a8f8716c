-- Whether something of a version, or of what only its claims refer to, is not in the log yet.
-- @param $1:versionId
-- @notNull waits
WITH own AS (SELECT id FROM claim WHERE version_id = $1)
SELECT EXISTS (
  SELECT FROM outbox q WHERE q.subject_id IN (
    SELECT $1 UNION ALL SELECT id FROM own
    UNION ALL SELECT unnest(ARRAY[a.id, a.question_id]) FROM answer a JOIN own ON own.id = a.claim_id
    UNION ALL SELECT t.agent_id FROM attribution t JOIN own ON own.id = t.claim_id
    UNION ALL SELECT unnest(ARRAY[r.id, r.agent_id, r.other_id]) FROM agent_relation r JOIN own ON own.id = r.claim_id
    UNION ALL SELECT s.id FROM suggestion s JOIN own ON own.id = s.claim_id
    UNION ALL SELECT s.id FROM suggestion s JOIN answer a ON a.question_id IN (s.question_id, s.other_id)
              JOIN own ON own.id = a.claim_id
    UNION ALL SELECT n.id FROM article_version v JOIN event_member m ON m.article_id = v.article_id
              JOIN event_name n ON n.event_id = m.event_id WHERE v.id = $1)) AS waits
