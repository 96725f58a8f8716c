-- The positions of the first entries about these ids.
-- @param $1:ids
-- @notNull position
SELECT subject_id AS id, min(position) AS position FROM ledger_entry
WHERE subject_id = ANY($1::text[]) GROUP BY subject_id
