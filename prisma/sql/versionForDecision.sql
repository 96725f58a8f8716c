-- A version as decisions see it, at this moment.
-- @param $1:versionId
-- @notNull isCurrent isRetracted
SELECT EXISTS (SELECT FROM article_head h WHERE h.version_id = v.id) AS "isCurrent",
       is_retracted(v.id) AS "isRetracted"
FROM article_version v WHERE v.id = $1
