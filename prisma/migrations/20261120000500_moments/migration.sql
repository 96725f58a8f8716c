-- Every writing transaction gets one instant, in whole milliseconds, later than that of every transaction that was
-- committed before it, also where the clock of the machine jumps back.

-- CreateTable
CREATE TABLE "ledger_clock" (
    "id" BOOLEAN NOT NULL DEFAULT true,
    "last" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ledger_clock_pkey" PRIMARY KEY ("id")
);

ALTER TABLE "ledger_clock" ADD CONSTRAINT "ledger_clock_one_row" CHECK ("id");
INSERT INTO "ledger_clock" ("last") VALUES (date_trunc('milliseconds', clock_timestamp()));

CREATE FUNCTION "clock_goes_on"() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."last" <= OLD."last" THEN
    RAISE EXCEPTION 'the clock of the ledger is never set back' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "clock_goes_on" BEFORE UPDATE ON "ledger_clock" FOR EACH ROW EXECUTE FUNCTION "clock_goes_on"();

-- The first call of a transaction takes the row of the clock, which the next writer waits for until this one is
-- committed or undone: writers come one after the other, and the order of moments is the order of commits.
CREATE FUNCTION "ledger_moment"() RETURNS TIMESTAMPTZ LANGUAGE plpgsql VOLATILE AS $$
DECLARE
  "moment" TIMESTAMPTZ := NULLIF(current_setting('consilience.moment', TRUE), '')::timestamptz;
BEGIN
  IF "moment" IS NULL THEN
    UPDATE "ledger_clock"
    SET "last" = greatest(date_trunc('milliseconds', clock_timestamp()), "last" + interval '1 millisecond')
    RETURNING "last" INTO "moment";
    PERFORM set_config('consilience.moment', to_char("moment" AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), TRUE);
  END IF;
  RETURN "moment";
END $$;

-- AlterTable
ALTER TABLE "publisher" ALTER COLUMN "recorded_at" SET DEFAULT ledger_moment();
ALTER TABLE "article" ALTER COLUMN "recorded_at" SET DEFAULT ledger_moment();
ALTER TABLE "article_version" ALTER COLUMN "captured_at" SET DEFAULT ledger_moment();
ALTER TABLE "claim" ALTER COLUMN "recorded_at" SET DEFAULT ledger_moment();
ALTER TABLE "agent" ALTER COLUMN "recorded_at" SET DEFAULT ledger_moment();
ALTER TABLE "question" ALTER COLUMN "recorded_at" SET DEFAULT ledger_moment();
ALTER TABLE "answer" ALTER COLUMN "recorded_at" SET DEFAULT ledger_moment();
ALTER TABLE "judgement" ALTER COLUMN "recorded_at" SET DEFAULT ledger_moment();
ALTER TABLE "question_merge" ALTER COLUMN "recorded_at" SET DEFAULT ledger_moment();
ALTER TABLE "question_split" ALTER COLUMN "recorded_at" SET DEFAULT ledger_moment();
ALTER TABLE "retraction" ALTER COLUMN "recorded_at" SET DEFAULT ledger_moment();
ALTER TABLE "suggestion" ALTER COLUMN "recorded_at" SET DEFAULT ledger_moment();
ALTER TABLE "idempotency" ALTER COLUMN "recorded_at" SET DEFAULT ledger_moment();

-- What holds since when, and, in tables of their own so that reads of now stay as they are, what held before. A ledger
-- that was filled before this migration has no past yet; `consilience rebuild` makes it.

-- AlterTable
ALTER TABLE "claim_state" ADD COLUMN "since" TIMESTAMPTZ(6);
UPDATE "claim_state" s SET "since" = c."recorded_at" FROM "claim" c WHERE c."id" = s."claim_id";
ALTER TABLE "claim_state" ALTER COLUMN "since" SET NOT NULL;

-- AlterTable
ALTER TABLE "question_state" ADD COLUMN "since" TIMESTAMPTZ(6),
  ADD COLUMN "outlier_ids" TEXT[],
  ADD COLUMN "corrected_ids" TEXT[];
UPDATE "question_state" s
SET "since" = q."recorded_at",
    "outlier_ids" = ARRAY(SELECT jsonb_array_elements_text(COALESCE(NULLIF(s."agreement", 'null') -> 'outliers', '[]'))),
    "corrected_ids" = ARRAY(
      SELECT point ->> 'claimId' FROM jsonb_array_elements(COALESCE(NULLIF(s."agreement", 'null') -> 'series', '[]')) AS point
      WHERE point ->> 'status' = 'CORRECTED'),
    "agreement" = NULLIF(s."agreement", 'null')
FROM "question" q WHERE q."id" = s."question_id";
ALTER TABLE "question_state" ALTER COLUMN "since" SET NOT NULL;

-- CreateTable
CREATE TABLE "claim_past" (
    "claim_id" TEXT NOT NULL,
    "since" TIMESTAMPTZ(6) NOT NULL,
    "until" TIMESTAMPTZ(6) NOT NULL,
    "question_id" TEXT,
    "stands" BOOLEAN NOT NULL,

    CONSTRAINT "claim_past_pkey" PRIMARY KEY ("claim_id","since")
);

-- CreateTable
CREATE TABLE "question_past" (
    "question_id" TEXT NOT NULL,
    "since" TIMESTAMPTZ(6) NOT NULL,
    "until" TIMESTAMPTZ(6) NOT NULL,
    "merged_into_id" TEXT,
    "verdict" "agreement_verdict",
    "claim_count" INTEGER NOT NULL,
    "article_count" INTEGER NOT NULL,
    "publisher_count" INTEGER NOT NULL,
    "origin_count" INTEGER NOT NULL,
    "unknown_count" INTEGER NOT NULL,
    "spread" DECIMAL,
    "latest_instant" TIMESTAMPTZ(6),
    "unit" TEXT,
    "noun" TEXT,
    "policy" TEXT,
    "outlier_ids" TEXT[],
    "corrected_ids" TEXT[],
    "words" TEXT NOT NULL,
    "search" tsvector GENERATED ALWAYS AS (to_tsvector('english'::regconfig, words)) STORED,

    CONSTRAINT "question_past_pkey" PRIMARY KEY ("question_id","since")
);

ALTER TABLE "claim_past" ADD CONSTRAINT "claim_past_period_check" CHECK ("since" < "until");
ALTER TABLE "question_past" ADD CONSTRAINT "question_past_period_check" CHECK ("since" < "until");

-- CreateIndex
CREATE INDEX "claim_past_question_id_idx" ON "claim_past"("question_id");

-- CreateIndex
CREATE INDEX "question_past_until_idx" ON "question_past"("until");

-- CreateIndex
CREATE INDEX "question_past_search_idx" ON "question_past" USING GIN ("search");

-- CreateIndex
CREATE INDEX "claim_recorded_at_idx" ON "claim" USING BRIN ("recorded_at");

-- The newest version of each article at some time, by its date.
CREATE INDEX "article_version_published_page" ON "article_version" (COALESCE("published_instant", '-infinity'), "article_id");

-- AddForeignKey
ALTER TABLE "claim_past" ADD CONSTRAINT "claim_past_claim_id_fkey" FOREIGN KEY ("claim_id") REFERENCES "claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim_past" ADD CONSTRAINT "claim_past_question_id_fkey" FOREIGN KEY ("question_id") REFERENCES "question"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "question_past" ADD CONSTRAINT "question_past_question_id_fkey" FOREIGN KEY ("question_id") REFERENCES "question"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

DO $$
BEGIN
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'consilience_app') THEN
    GRANT SELECT, UPDATE ON "ledger_clock" TO "consilience_app";
    GRANT SELECT, INSERT, UPDATE, DELETE ON "claim_past", "question_past" TO "consilience_app";
  END IF;
EXCEPTION WHEN insufficient_privilege THEN
  RAISE WARNING 'the rights of consilience_app could not be granted: %', SQLERRM;
END $$;

-- What held at some time, said once, so that every writer, every read and every check means the same. What was recorded
-- at the very time counts. What was recorded later is not there.
DROP FUNCTION "is_retracted"(TEXT);
DROP FUNCTION "merged_into"(TEXT);
DROP FUNCTION "standing_for"(TEXT);
DROP FUNCTION "standing_question"(TEXT);
DROP FUNCTION "standing_verdict"(TEXT, TEXT);
DROP FUNCTION "correction_holds"(TEXT);
DROP FUNCTION "claim_stands"(TEXT, TEXT);

-- Something is retracted if a retraction of it is not itself retracted.
CREATE FUNCTION "is_retracted"("subject" TEXT, "cut" TIMESTAMPTZ DEFAULT 'infinity') RETURNS BOOLEAN LANGUAGE plpgsql STABLE AS $$
BEGIN
  RETURN EXISTS (
    SELECT FROM "retraction" r
    WHERE r."subject_id" = "subject" AND r."recorded_at" <= "cut" AND NOT "is_retracted"(r."id", "cut"));
END $$;

-- The question that a question was merged into; null where it was not. Of several merges that stand the newest holds.
CREATE FUNCTION "merged_into"("question" TEXT, "cut" TIMESTAMPTZ DEFAULT 'infinity') RETURNS TEXT LANGUAGE sql STABLE AS $$
  SELECT m."into_id" FROM "question_merge" m
  WHERE m."question_id" = "question" AND m."recorded_at" <= "cut" AND NOT "is_retracted"(m."id", "cut")
  ORDER BY m."recorded_at" DESC, m."id" DESC LIMIT 1
$$;

-- Where merges lead from a question in the end. Circles are refused when they are decided; the bound is for the rest.
CREATE FUNCTION "standing_for"("question" TEXT, "cut" TIMESTAMPTZ DEFAULT 'infinity') RETURNS TEXT LANGUAGE plpgsql STABLE AS $$
DECLARE
  "standing" TEXT := "question";
  "into" TEXT;
BEGIN
  FOR "step" IN 1..100 LOOP
    "into" := "merged_into"("standing", "cut");
    EXIT WHEN "into" IS NULL;
    "standing" := "into";
  END LOOP;
  RETURN "standing";
END $$;

-- The question that a claim answers: its answers in order, without those that follow from a retracted decision. One that
-- moves the claim away from a question counts only where the claim is at that question, so that what was decided after
-- a merge, split or rejection falls away with it.
CREATE FUNCTION "standing_question"("claim" TEXT, "cut" TIMESTAMPTZ DEFAULT 'infinity') RETURNS TEXT LANGUAGE plpgsql STABLE AS $$
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
    WHERE a."claim_id" = "claim" AND a."recorded_at" <= "cut"
      AND (a."cause_id" IS NULL OR NOT "is_retracted"(a."cause_id", "cut"))
    ORDER BY a."recorded_at", a."id"
  LOOP
    IF "step"."from" IS NULL OR "standing" = "step"."from" OR "standing_for"("standing", "cut") = "step"."from" THEN
      "standing" := "step"."to";
    END IF;
  END LOOP;
  RETURN "standing_for"("standing", "cut");
END $$;

-- The newest judgement that is not retracted: on the reading (question null), or on a claim and a question.
CREATE FUNCTION "standing_verdict"("claim" TEXT, "question" TEXT, "cut" TIMESTAMPTZ DEFAULT 'infinity') RETURNS "judgement_verdict" LANGUAGE sql STABLE AS $$
  SELECT j."verdict" FROM "judgement" j
  WHERE j."claim_id" = "claim" AND j."question_id" IS NOT DISTINCT FROM "question"
    AND j."recorded_at" <= "cut" AND NOT "is_retracted"(j."id", "cut")
  ORDER BY j."recorded_at" DESC, j."id" DESC LIMIT 1
$$;

-- A corrected reading holds as long as the judgement that gave it: until that is retracted, or a later one on the same
-- reading says otherwise or corrects it in another way, or what it corrects is itself a correction that does not hold.
CREATE FUNCTION "correction_holds"("claim" TEXT, "cut" TIMESTAMPTZ DEFAULT 'infinity') RETURNS BOOLEAN LANGUAGE plpgsql STABLE AS $$
DECLARE
  "given" RECORD;
BEGIN
  SELECT j."id", j."claim_id", j."recorded_at" INTO "given" FROM "judgement" j WHERE j."correction_id" = "claim";
  IF NOT FOUND THEN
    RETURN TRUE;
  END IF;
  RETURN NOT "is_retracted"("given"."id", "cut")
    AND NOT EXISTS (
      SELECT FROM "judgement" k
      WHERE k."claim_id" = "given"."claim_id" AND k."question_id" IS NULL
        AND (k."recorded_at", k."id") > ("given"."recorded_at", "given"."id") AND k."recorded_at" <= "cut"
        AND (k."verdict" <> 'NEGATIVE' OR k."correction_id" IS NOT NULL) AND NOT "is_retracted"(k."id", "cut"))
    AND "correction_holds"("given"."claim_id", "cut");
END $$;

-- A claim counts if neither it nor its version was retracted, its reading was not rejected, it is no correction that was
-- taken back, and its version is the newest.
CREATE FUNCTION "claim_stands"("claim" TEXT, "version" TEXT, "cut" TIMESTAMPTZ DEFAULT 'infinity') RETURNS BOOLEAN LANGUAGE sql STABLE AS $$
  SELECT NOT "is_retracted"("claim", "cut") AND NOT "is_retracted"("version", "cut")
    AND "standing_verdict"("claim", NULL, "cut") IS DISTINCT FROM 'NEGATIVE'
    AND "correction_holds"("claim", "cut")
    AND NOT EXISTS (
      SELECT FROM "article_version" v JOIN "article_version" n ON n."article_id" = v."article_id" AND n."ordinal" > v."ordinal"
      WHERE v."id" = "version" AND n."captured_at" <= "cut")
$$;
