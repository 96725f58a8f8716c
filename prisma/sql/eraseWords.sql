-- Erases the words of a version and gives the positions of the entries that lost their bytes.
-- @param $1:id
-- @param $2:versionId
-- @param $3:actor
-- @param $4:reason
-- @param $5:commitTime
-- @param $6:knownBy
-- @notNull positions
SELECT erase_version($1, $2, $3, $4, $5::timestamptz,
                     $6::text[]) AS positions
