-- The first claims at a question that a person said do not answer another one.
-- @param $1:atQuestionId
-- @param $2:fromQuestionId
-- @param $3:limit
SELECT s.claim_id AS id FROM claim_state s
WHERE s.question_id = $1 AND effective_verdict(s.claim_id, $2) = 'NEGATIVE'
ORDER BY s.claim_id LIMIT $3
