-- Questions as decisions see them, at this moment.
-- @param $1:ids
-- @notNull currentId merges
SELECT q.id, q.kind, q.measure_key AS "measureKey", q.period_start AS "periodStart",
       q.period_end AS "periodEnd", q.place, merged_into(q.id) AS "mergedIntoId", resolve_merges(q.id) AS "currentId",
       (SELECT count(*) FROM question_merge m WHERE m.question_id = q.id AND NOT is_retracted(m.id))::int AS merges
FROM question q WHERE q.id = ANY($1::text[])
