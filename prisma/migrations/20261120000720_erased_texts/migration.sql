-- An erased text that is fetched again must not come in again. What it is known by are two HMACs, of the hash of the text
-- and of the hash of the bytes it came in as, under a secret that is not in the database: nobody who has the database can
-- find out from them which text it was (docs/log.md). Erasures of before have none.

-- AlterTable
ALTER TABLE "erasure" ADD COLUMN "known_by" TEXT[];

-- CreateIndex
CREATE INDEX "erasure_known_by_idx" ON "erasure" USING GIN ("known_by");

ALTER TABLE "erasure"
  ADD CONSTRAINT "erasure_known_by_check" CHECK (array_to_string("known_by", ' ') ~ '^[0-9a-f]{64} [0-9a-f]{64}$');

DROP FUNCTION "erase_version"(TEXT, TEXT, TEXT, TEXT, TIMESTAMPTZ);

-- As before, and it keeps what the text is known again by. Erases the words of a version and gives the positions of the
-- entries that were erased, as ranges. With it goes what nothing but its claims refers to: agents, questions, reasons of
-- the matcher.
CREATE FUNCTION "erase_version"("erasure_id" TEXT, "version" TEXT, "by_actor" TEXT, "for_reason" TEXT, "at" TIMESTAMPTZ,
                                "marks" TEXT[])
  RETURNS TEXT LANGUAGE plpgsql SECURITY DEFINER AS $$
DECLARE
  claims TEXT[];
  answers TEXT[];
  questions TEXT[];
  agents TEXT[];
  suggestions TEXT[];
  asked TEXT[];
  subjects TEXT[];
  places BIGINT[];
  ranges TEXT;
BEGIN
  PERFORM FROM "article_version" v WHERE v."id" = "version";
  IF NOT FOUND THEN
    RAISE EXCEPTION 'there is no version %', "version" USING ERRCODE = 'no_data_found';
  END IF;
  claims := ARRAY(SELECT c."id" FROM "claim" c WHERE c."version_id" = "version");
  answers := ARRAY(SELECT a."id" FROM "answer" a WHERE a."claim_id" = ANY(claims));
  questions := ARRAY(
    SELECT DISTINCT a."question_id" FROM "answer" a WHERE a."claim_id" = ANY(claims) AND NOT EXISTS (
      SELECT FROM "answer" o JOIN "claim" c ON c."id" = o."claim_id"
      WHERE o."question_id" = a."question_id" AND c."version_id" <> "version"
        AND NOT EXISTS (SELECT FROM "erasure" e WHERE e."version_id" = c."version_id")));
  -- An outlet is known apart from its articles.
  agents := ARRAY(
    SELECT DISTINCT t."agent_id" FROM "attribution" t WHERE t."claim_id" = ANY(claims) AND NOT EXISTS (
      SELECT FROM "attribution" o JOIN "claim" c ON c."id" = o."claim_id"
      WHERE o."agent_id" = t."agent_id" AND (o."role" = 'PUBLISHER' OR (c."version_id" <> "version"
        AND NOT EXISTS (SELECT FROM "erasure" e WHERE e."version_id" = c."version_id")))));
  suggestions := ARRAY(
    SELECT s."id" FROM "suggestion" s
    WHERE s."claim_id" = ANY(claims) OR s."question_id" = ANY(questions) OR s."other_id" = ANY(questions));
  subjects := claims || answers || questions || agents || suggestions || "version";
  IF EXISTS (SELECT FROM "ledger_queue" q WHERE q."subject_id" = ANY(subjects))
     OR EXISTS (SELECT FROM unnest(subjects) s
                WHERE NOT EXISTS (SELECT FROM "ledger_entry" e WHERE e."subject_id" = s)) THEN
    RAISE EXCEPTION 'some of % is not in the log yet', "version" USING ERRCODE = 'object_not_in_prerequisite_state';
  END IF;
  places := ARRAY(SELECT e."position" FROM "ledger_entry" e
                  WHERE e."subject_id" = ANY(subjects) AND octet_length(e."bytes") > 0 ORDER BY 1);
  SELECT string_agg(CASE WHEN island.low = island.high THEN island.low::text
                         ELSE island.low || '-' || island.high END, ',' ORDER BY island.low)
  INTO ranges
  FROM (SELECT min(place) AS low, max(place) AS high
        FROM (SELECT place, place - row_number() OVER (ORDER BY place) AS offset_ FROM unnest(places) place) numbered
        GROUP BY offset_) island;
  INSERT INTO "erasure" ("id", "version_id", "actor", "reason", "positions", "known_by", "recorded_at")
  VALUES ("erasure_id", "version", "by_actor", "for_reason", ranges, "marks", "at");
  PERFORM set_config('consilience.erasing', "erasure_id", TRUE);

  UPDATE "article_version" v
  SET "text" = blocks(v."text"), "text_hash" = encode(sha256(convert_to(blocks(v."text"), 'UTF8')), 'hex'),
      "title" = blocks(v."title"), "byline" = blocks(v."byline"), "raw_hash" = encode(sha256(''), 'hex'),
      "salt" = decode(repeat('00', 32), 'hex')
  WHERE v."id" = "version";
  UPDATE "claim" c
  SET "exact" = blocks(c."exact"), "prefix" = blocks(c."prefix"), "suffix" = blocks(c."suffix"),
      "sentence" = blocks(c."sentence"), "verbatim" = blocks(c."verbatim"), "notes" = '{}', "event_time" = NULL,
      "as_of" = NULL, "value" = NULL, "grain" = NULL, "literal_low" = NULL, "literal_high" = NULL,
      "typical_low" = NULL, "typical_high" = NULL, "unit" = NULL, "noun" = NULL, "noun_phrase" = NULL,
      "predicate" = NULL, "actor" = NULL, "target" = NULL,
      "comparator" = CASE WHEN c."kind" = 'FIGURE' THEN 'VAGUE'::"comparator" END,
      "dimension" = CASE WHEN c."kind" = 'FIGURE' THEN 'OTHER'::"dimension" END,
      "scope" = CASE WHEN c."kind" = 'FIGURE' THEN 'TOTAL'::"scope" END,
      "literal_low_inclusive" = CASE WHEN c."kind" = 'FIGURE' THEN FALSE END,
      "literal_high_inclusive" = CASE WHEN c."kind" = 'FIGURE' THEN FALSE END,
      "typical_low_inclusive" = CASE WHEN c."kind" = 'FIGURE' THEN FALSE END,
      "typical_high_inclusive" = CASE WHEN c."kind" = 'FIGURE' THEN FALSE END
  WHERE c."id" = ANY(claims);
  UPDATE "attribution" t SET "source_exact" = blocks(t."source_exact"), "cue_exact" = blocks(t."cue_exact")
  WHERE t."claim_id" = ANY(claims);
  UPDATE "agent" a SET "name" = '█', "name_key" = '█ ' || a."id" WHERE a."id" = ANY(agents);
  UPDATE "question" q SET "label" = blocks(q."label"), "measure_key" = '█', "place" = blocks(q."place")
  WHERE q."id" = ANY(questions);
  UPDATE "answer" a SET "reasons" = '[]' WHERE a."id" = ANY(answers);
  UPDATE "suggestion" s SET "reasons" = '[]' WHERE s."id" = ANY(suggestions);
  -- A hash of the whole request would let everybody who has the text find out that it was this one.
  UPDATE "idempotency" i SET "request_hash" = '█' WHERE i."result" ->> 'versionId' = "version";
  UPDATE "ledger_entry" e SET "bytes" = '' WHERE e."position" = ANY(places);

  -- Derived of the words; what remains derived is settled by the one who calls this.
  UPDATE "version_state" s SET "context" = '[]', "sketch" = '{}' WHERE s."version_id" = "version";
  UPDATE "claim_state" s SET "lookup" = '{}' WHERE s."claim_id" = ANY(claims);
  DELETE FROM "claim_key" k WHERE k."claim_id" = ANY(claims);
  asked := ARRAY(
    SELECT a."question_id" FROM "answer" a WHERE a."claim_id" = ANY(claims)
    UNION SELECT s."question_id" FROM "claim_state" s WHERE s."claim_id" = ANY(claims) AND s."question_id" IS NOT NULL
    UNION SELECT p."question_id" FROM "claim_past" p WHERE p."claim_id" = ANY(claims) AND p."question_id" IS NOT NULL);
  UPDATE "question_state" s SET "words" = '█', "noun" = NULL, "unit" = NULL, "agreement" = NULL WHERE s."question_id" = ANY(asked);
  UPDATE "question_past" p SET "words" = '█', "noun" = NULL, "unit" = NULL WHERE p."question_id" = ANY(asked);
  DELETE FROM "version_copy" v WHERE "version" IN (v."version_id", v."of_id");
  PERFORM set_config('consilience.erasing', '', TRUE);
  RETURN ranges;
END $$;

-- As in 20261120000700_erasure: what runs with the rights of the owner must find his tables, and nothing in front of them.
DO $$
BEGIN
  EXECUTE format('ALTER FUNCTION "erase_version" SET search_path = %I, pg_temp', current_schema());
  REVOKE ALL ON FUNCTION "erase_version" FROM PUBLIC;
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'consilience_app') THEN
    GRANT EXECUTE ON FUNCTION "erase_version" TO "consilience_app";
  END IF;
EXCEPTION WHEN insufficient_privilege THEN
  RAISE WARNING 'the rights of consilience_app could not be granted: %', SQLERRM;
END $$;
