-- Moves that hold and say that two events are two: the article is in the one and came from the other.
-- @param $1:oneId
-- @param $2:otherId
SELECT d.id, d.article_id AS "articleId"
FROM article_move d CROSS JOIN LATERAL (
  SELECT m.event_id FROM event_member m
  WHERE m.article_id = d.article_id AND (m.cause_id IS NULL OR NOT is_retracted(m.cause_id))
  ORDER BY m.recorded_at DESC, m.id DESC LIMIT 1) now
WHERE (now.event_id, resolve_event_merges(d.from_id)) IN (($1::text, $2::text), ($2::text, $1::text))
  AND NOT is_retracted(d.id)
ORDER BY d.recorded_at, d.id
