-- The claims that a judgement or split moved, corrected or judged.
-- @param $1:decisionId
-- @notNull id
SELECT claim_id AS id FROM answer WHERE cause_id = $1
UNION SELECT claim_id FROM judgement WHERE id = $1
