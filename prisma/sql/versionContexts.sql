-- Contexts as text, which is parsed once: one article needs hundreds of them.
-- @param $1:versionIds
-- @notNull context
SELECT version_id AS "versionId", context::text AS context FROM version_state
WHERE version_id = ANY($1::text[])
