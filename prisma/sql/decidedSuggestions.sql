-- Which of some suggestions were made before, or ask what a person has decided.
-- @param $1:given
-- @notNull n
SELECT w.n FROM jsonb_to_recordset($1::text::jsonb)
  AS w(n int, kind suggestion_kind, question text, claim text, other text)
WHERE CASE WHEN w.kind = 'MERGE' THEN
    identity_decided(w.question, w.other)
    OR EXISTS (SELECT FROM suggestion g WHERE g.kind = 'MERGE'
               AND (g.question_id, g.other_id) IN ((w.question, w.other), (w.other, w.question)))
  ELSE
    effective_verdict(w.claim, CASE w.kind WHEN 'READING' THEN NULL ELSE w.question END) IS NOT NULL
    OR EXISTS (SELECT FROM suggestion g
               WHERE g.claim_id = w.claim AND g.kind = w.kind AND g.question_id = w.question)
  END
