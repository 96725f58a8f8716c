-- Whether people have had their say on two questions being one: they were merged (and perhaps parted again, which says
-- that they are two), one was split off the other, or a claim of the one was said not to answer the other.
CREATE FUNCTION "kept_apart"("one" TEXT, "two" TEXT, "cut" TIMESTAMPTZ DEFAULT 'infinity') RETURNS BOOLEAN LANGUAGE sql STABLE AS $$
  SELECT EXISTS (SELECT FROM "question_merge" m
                 WHERE (m."question_id", m."into_id") IN (("one", "two"), ("two", "one")) AND m."recorded_at" <= "cut")
    OR EXISTS (SELECT FROM "question_split" s
               WHERE (s."question_id", s."part_id") IN (("one", "two"), ("two", "one")) AND s."recorded_at" <= "cut"
                 AND NOT "is_retracted"(s."id", "cut"))
    OR EXISTS (SELECT FROM "judgement" j
               WHERE j."question_id" IN ("one", "two") AND j."recorded_at" <= "cut"
                 AND (j."question_id", "standing_question"(j."claim_id", "cut")) IN (("one", "two"), ("two", "one"))
                 AND "standing_verdict"(j."claim_id", j."question_id", "cut") = 'NEGATIVE')
$$;
