-- The moment of this transaction; the first call waits for other writers.
-- @notNull time
SELECT commit_time() AS time
