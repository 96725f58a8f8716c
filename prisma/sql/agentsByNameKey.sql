-- The agents with some keys of names.
-- @param $1:nameKeys
SELECT id, name, kind FROM agent WHERE name_key = ANY($1::text[])
