-- All answers of some claims, of each in their order.
-- @param $1:claimIds
-- @notNull id claimId questionId decidedBy reasons
SELECT a.id, a.claim_id AS "claimId", a.question_id AS "questionId", a.decided_by AS "decidedBy", a.cause_id AS "causeId",
       a.score::text AS score, a.reasons
FROM answer a WHERE a.claim_id = ANY($1::text[]) ORDER BY a.claim_id, a.recorded_at, a.id
