-- Claims with all corrections of them, and corrections of these.
-- @param $1:claimIds
-- @notNull id
WITH RECURSIVE chain AS (
  SELECT id FROM unnest($1::text[]) AS given(id)
  UNION
  SELECT j.correction_id FROM chain JOIN judgement j ON j.claim_id = chain.id WHERE j.correction_id IS NOT NULL
)
SELECT id FROM chain
