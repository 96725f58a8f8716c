-- The claims that a judgement or split moved, corrected or judged, also in later versions that took it over.
-- @param $1:decisionId
-- @notNull id
WITH decided AS (SELECT $1 AS id UNION ALL SELECT id FROM judgement WHERE carried_from_id = $1)
SELECT a.claim_id AS id FROM decided JOIN answer a ON a.cause_id = decided.id
UNION SELECT j.claim_id FROM decided JOIN judgement j ON j.id = decided.id
