-- The newest versions of other articles that share the most hashes, with their texts.
-- @param $1:hashes
-- @param $2:versionsPerHash
-- @param $3:articleId
-- @param $4:limit
WITH alike AS MATERIALIZED (
  SELECT found.version_id, count(*) AS shared
  FROM unnest($1::bigint[]) AS hash
  CROSS JOIN LATERAL (
    SELECT version_id FROM version_state WHERE fingerprint @> ARRAY[hash] LIMIT $2
  ) found
  JOIN article_head h ON h.version_id = found.version_id AND h.article_id <> $3
  GROUP BY found.version_id
  ORDER BY shared DESC, found.version_id LIMIT $4
)
SELECT v.id, v.text FROM alike JOIN article_version v ON v.id = alike.version_id
ORDER BY alike.shared DESC, v.id
