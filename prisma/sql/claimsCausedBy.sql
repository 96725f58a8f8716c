-- The claims that a decision, or a retraction in a chain of retractions, gave an answer.
-- @param $1:decisionId
-- @notNull id
WITH RECURSIVE chain(id) AS (
  SELECT $1::text UNION SELECT r.subject_id FROM chain JOIN retraction r ON r.id = chain.id
)
SELECT DISTINCT a.claim_id AS id FROM chain JOIN answer a ON a.cause_id = chain.id ORDER BY 1
