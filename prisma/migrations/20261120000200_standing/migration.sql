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

-- The question of a claim's newest answer; an answer that follows from a retracted decision does not count.
CREATE FUNCTION "standing_question"("claim" TEXT) RETURNS TEXT LANGUAGE sql STABLE AS $$
  SELECT a."question_id" FROM "answer" a
  WHERE a."claim_id" = "claim" AND (a."cause_id" IS NULL OR NOT "is_retracted"(a."cause_id"))
  ORDER BY a."id" DESC LIMIT 1
$$;

-- The newest judgement that is not retracted: on the reading (question null), or on a claim and a question.
CREATE FUNCTION "standing_verdict"("claim" TEXT, "question" TEXT) RETURNS "judgement_verdict" LANGUAGE sql STABLE AS $$
  SELECT j."verdict" FROM "judgement" j
  WHERE j."claim_id" = "claim" AND j."question_id" IS NOT DISTINCT FROM "question" AND NOT "is_retracted"(j."id")
  ORDER BY j."id" DESC LIMIT 1
$$;

-- A claim counts if neither it nor its version was retracted, its reading was not rejected, and its version is the newest.
CREATE FUNCTION "claim_stands"("claim" TEXT, "version" TEXT) RETURNS BOOLEAN LANGUAGE sql STABLE AS $$
  SELECT NOT "is_retracted"("claim") AND NOT "is_retracted"("version")
    AND "standing_verdict"("claim", NULL) IS DISTINCT FROM 'NEGATIVE'
    AND EXISTS (SELECT FROM "article_head" h WHERE h."version_id" = "version")
$$;
