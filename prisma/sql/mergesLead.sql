-- Whether merges that hold lead from one question to another.
-- @param $1:fromId
-- @param $2:toId
-- @notNull leads
WITH RECURSIVE way AS (
  SELECT $1::text AS id UNION SELECT merged_into(id) FROM way WHERE id IS NOT NULL
)
SELECT EXISTS (SELECT FROM way WHERE id = $2) AS leads
