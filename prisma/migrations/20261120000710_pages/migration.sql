-- Pages of questions and of suggestions in each of their orders, as 20261120000100_guards has them for claims and
-- articles: the first page reads its rows and no others. The expressions are those of the lists, word for word.
CREATE INDEX "question_contested_page" ON "question_state"
  ((("verdict" = 'CONTESTED')::int * 1000000 + COALESCE("spread", 0)), "question_id");
CREATE INDEX "question_origins_page" ON "question_state" ("origin_count", "question_id");
CREATE INDEX "question_latest_page" ON "question_state" (COALESCE("latest_instant", '-infinity'), "question_id");
CREATE INDEX "suggestion_score_page" ON "suggestion" ("score", "id");

-- Claims that stand are counted from this index, without their rows.
CREATE INDEX "claim_state_standing" ON "claim_state" ("claim_id") WHERE "stands";
