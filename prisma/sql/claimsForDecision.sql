-- Claims as decisions see them, at this moment.
-- @param $1:ids
-- @notNull id versionId kind isActive isRetracted
SELECT c.id, c.version_id AS "versionId", c.kind, s.question_id AS "questionId",
       COALESCE(s.active, FALSE) AS "isActive",
       is_retracted(c.id) OR is_retracted(c.version_id)
         OR EXISTS (SELECT FROM judgement j WHERE j.correction_id = c.id AND is_retracted(j.id)) AS "isRetracted"
FROM claim c LEFT JOIN claim_state s ON s.claim_id = c.id
WHERE c.id = ANY($1::text[])
