-- CreateTable
CREATE TABLE "version_copy" (
    "version_id" TEXT NOT NULL,
    "of_id" TEXT NOT NULL,
    "containment" DECIMAL NOT NULL,

    CONSTRAINT "version_copy_pkey" PRIMARY KEY ("version_id","of_id")
);

-- CreateIndex
CREATE INDEX "version_copy_of_id_idx" ON "version_copy"("of_id");

-- AddForeignKey
ALTER TABLE "version_copy" ADD CONSTRAINT "version_copy_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "article_version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "version_copy" ADD CONSTRAINT "version_copy_of_id_fkey" FOREIGN KEY ("of_id") REFERENCES "article_version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

DO $$
BEGIN
  GRANT SELECT, INSERT, UPDATE, DELETE ON "version_copy" TO "consilience_app";
EXCEPTION WHEN undefined_object OR insufficient_privilege THEN
  RAISE WARNING 'the rights of consilience_app could not be granted: %', SQLERRM;
END $$;

-- What holds now, said once, so that every writer and every check means the same.

-- Something is retracted if a retraction of it is not itself retracted.
CREATE FUNCTION "is_retracted"("subject" TEXT) RETURNS BOOLEAN LANGUAGE plpgsql STABLE AS $$
BEGIN
  RETURN EXISTS (SELECT FROM "retraction" r WHERE r."subject_id" = "subject" AND NOT "is_retracted"(r."id"));
END $$;

-- The question that a question was merged into; null where it was not. Of several merges that stand the newest holds.
CREATE FUNCTION "merged_into"("question" TEXT) RETURNS TEXT LANGUAGE sql STABLE AS $$
  SELECT m."into_id" FROM "question_merge" m
  WHERE m."question_id" = "question" AND NOT "is_retracted"(m."id")
  ORDER BY m."id" DESC LIMIT 1
$$;

-- Where merges lead from a question in the end. Circles are refused when they are decided; the bound is for the rest.
CREATE FUNCTION "standing_for"("question" TEXT) RETURNS TEXT LANGUAGE plpgsql STABLE AS $$
DECLARE
  "standing" TEXT := "question";
  "into" TEXT;
BEGIN
  FOR "step" IN 1..100 LOOP
    "into" := "merged_into"("standing");
    EXIT WHEN "into" IS NULL;
    "standing" := "into";
  END LOOP;
  RETURN "standing";
END $$;

-- The question that a claim answers: its answers in order, without those that follow from a retracted decision. One that
-- moves the claim away from a question counts only where the claim is at that question, so that what was decided after
-- a merge, split or rejection falls away with it.
CREATE FUNCTION "standing_question"("claim" TEXT) RETURNS TEXT LANGUAGE plpgsql STABLE AS $$
DECLARE
  "standing" TEXT;
  "step" RECORD;
BEGIN
  FOR "step" IN
    SELECT a."question_id" AS "to", COALESCE(m."question_id", s."question_id", j."question_id") AS "from"
    FROM "answer" a
    LEFT JOIN "question_merge" m ON m."id" = a."cause_id"
    LEFT JOIN "question_split" s ON s."id" = a."cause_id"
    LEFT JOIN "judgement" j ON j."id" = a."cause_id" AND j."verdict" = 'NEGATIVE'
    WHERE a."claim_id" = "claim" AND (a."cause_id" IS NULL OR NOT "is_retracted"(a."cause_id"))
    ORDER BY a."id"
  LOOP
    IF "step"."from" IS NULL OR "standing" = "step"."from" OR "standing_for"("standing") = "step"."from" THEN
      "standing" := "step"."to";
    END IF;
  END LOOP;
  RETURN "standing_for"("standing");
END $$;

-- The newest judgement that is not retracted: on the reading (question null), or on a claim and a question.
CREATE FUNCTION "standing_verdict"("claim" TEXT, "question" TEXT) RETURNS "judgement_verdict" LANGUAGE sql STABLE AS $$
  SELECT j."verdict" FROM "judgement" j
  WHERE j."claim_id" = "claim" AND j."question_id" IS NOT DISTINCT FROM "question" AND NOT "is_retracted"(j."id")
  ORDER BY j."id" DESC LIMIT 1
$$;

-- A corrected reading holds as long as the judgement that gave it: until that is retracted, or a later one on the same
-- reading says otherwise or corrects it in another way, or what it corrects is itself a correction that does not hold.
CREATE FUNCTION "correction_holds"("claim" TEXT) RETURNS BOOLEAN LANGUAGE plpgsql STABLE AS $$
DECLARE
  "given" RECORD;
BEGIN
  SELECT j."id", j."claim_id" INTO "given" FROM "judgement" j WHERE j."correction_id" = "claim";
  IF NOT FOUND THEN
    RETURN TRUE;
  END IF;
  RETURN NOT "is_retracted"("given"."id")
    AND NOT EXISTS (
      SELECT FROM "judgement" k
      WHERE k."claim_id" = "given"."claim_id" AND k."question_id" IS NULL AND k."id" > "given"."id"
        AND (k."verdict" <> 'NEGATIVE' OR k."correction_id" IS NOT NULL) AND NOT "is_retracted"(k."id"))
    AND "correction_holds"("given"."claim_id");
END $$;

-- A claim counts if neither it nor its version was retracted, its reading was not rejected, it is no correction that was
-- taken back, and its version is the newest.
CREATE FUNCTION "claim_stands"("claim" TEXT, "version" TEXT) RETURNS BOOLEAN LANGUAGE sql STABLE AS $$
  SELECT NOT "is_retracted"("claim") AND NOT "is_retracted"("version")
    AND "standing_verdict"("claim", NULL) IS DISTINCT FROM 'NEGATIVE'
    AND "correction_holds"("claim")
    AND EXISTS (SELECT FROM "article_head" h WHERE h."version_id" = "version")
$$;
