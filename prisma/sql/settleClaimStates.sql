-- Brings the states of claims up to date and gives the question of each before and after.
-- @param $1:claimIds
WITH now AS MATERIALIZED (SELECT commit_time() AS time),
held AS MATERIALIZED (
  SELECT s.claim_id, s.since, s.question_id AS before, s.active AS was_active, s.former AS was_former,
         answered_question(s.claim_id, now.time) AS after, claim_holds(c.id, c.version_id, now.time) AS holds,
         version_is_newest(c.version_id, now.time) AS newest, now.time
  FROM claim_state s JOIN claim c ON c.id = s.claim_id CROSS JOIN now
  WHERE s.claim_id = ANY($1::text[])
), settled AS MATERIALIZED (
  SELECT held.*, holds AND newest AS active, holds AND NOT newest AS former FROM held
), changed AS (
  SELECT * FROM settled WHERE before IS DISTINCT FROM after OR was_active <> active OR was_former <> former
), past AS (
  INSERT INTO claim_past (claim_id, since, until, question_id, active, former)
  SELECT claim_id, since, time, before, was_active, was_former FROM changed WHERE since < time
), saved AS (
  UPDATE claim_state s
  SET question_id = changed.after, active = changed.active, former = changed.former, since = changed.time
  FROM changed WHERE s.claim_id = changed.claim_id
)
SELECT before, after FROM settled
