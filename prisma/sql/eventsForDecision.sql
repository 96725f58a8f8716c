-- Events as decisions see them, at this moment.
-- @param $1:ids
-- @notNull currentId merges
SELECT e.id, event_merged_into(e.id) AS "mergedIntoId", resolve_event_merges(e.id) AS "currentId",
       (SELECT count(*) FROM event_merge m WHERE m.event_id = e.id AND NOT is_retracted(m.id))::int AS merges
FROM event e WHERE e.id = ANY($1::text[])
