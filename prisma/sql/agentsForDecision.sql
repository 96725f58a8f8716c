-- Agents as decisions see them, at this moment: whether an outlet has the name, and the agent that each was merged into.
-- @param $1:ids
-- @notNull isPublisher
SELECT a.id, a.name,
       EXISTS (SELECT FROM publisher p WHERE p.name_key = a.name_key) AS "isPublisher",
       (SELECT m.into_id FROM agent_merge m WHERE m.agent_id = a.id AND NOT is_retracted(m.id)
        ORDER BY m.recorded_at DESC, m.id DESC LIMIT 1) AS "mergedIntoId"
FROM agent a WHERE a.id = ANY($1::text[])
