-- Whether a row was retracted and the retraction holds.
-- @param $1:id
-- @notNull retracted
SELECT is_retracted($1) AS retracted
