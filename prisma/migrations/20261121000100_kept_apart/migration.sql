-- Whether people have had their say on two questions being one: they were merged (and perhaps parted again, which says
-- that they are two), one was split off the other, or a claim of the one was said not to answer the other.
CREATE FUNCTION "kept_apart"("one" TEXT, "two" TEXT) RETURNS BOOLEAN LANGUAGE sql STABLE AS $$
  SELECT EXISTS (SELECT FROM "question_merge" m
                 WHERE (m."question_id", m."into_id") IN (("one", "two"), ("two", "one")))
    OR EXISTS (SELECT FROM "question_split" s
               WHERE (s."question_id", s."part_id") IN (("one", "two"), ("two", "one")) AND NOT "is_retracted"(s."id"))
    OR EXISTS (SELECT FROM "judgement" j JOIN "claim_state" c ON c."claim_id" = j."claim_id"
               WHERE (j."question_id", c."question_id") IN (("one", "two"), ("two", "one"))
                 AND "standing_verdict"(j."claim_id", j."question_id") = 'NEGATIVE')
$$;
