-- What the types can't say: the rules that keep evidence whole, whoever writes.

-- Ids are TypeIDs: what it is, then a UUIDv7 in Crockford's base 32 (26 characters).
CREATE FUNCTION "is_type_id"("id" TEXT, "prefix" TEXT) RETURNS BOOLEAN
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN "id" ~ ('^' || "prefix" || '_[0-7][0-9a-hjkmnp-tv-z]{25}$');

ALTER TABLE "publisher" ADD CONSTRAINT "publisher_id_check" CHECK (is_type_id("id", 'publisher'));
ALTER TABLE "article" ADD CONSTRAINT "article_id_check" CHECK (is_type_id("id", 'article'));
ALTER TABLE "article_version" ADD CONSTRAINT "article_version_id_check" CHECK (is_type_id("id", 'version'));
ALTER TABLE "claim" ADD CONSTRAINT "claim_id_check" CHECK (is_type_id("id", 'claim'));
ALTER TABLE "agent" ADD CONSTRAINT "agent_id_check" CHECK (is_type_id("id", 'agent'));
ALTER TABLE "attribution" ADD CONSTRAINT "attribution_id_check" CHECK (is_type_id("id", 'attribution'));
ALTER TABLE "question" ADD CONSTRAINT "question_id_check" CHECK (is_type_id("id", 'question'));
ALTER TABLE "answer" ADD CONSTRAINT "answer_id_check" CHECK (is_type_id("id", 'answer'));
ALTER TABLE "judgement" ADD CONSTRAINT "judgement_id_check" CHECK (is_type_id("id", 'judgement'));
ALTER TABLE "question_merge" ADD CONSTRAINT "question_merge_id_check" CHECK (is_type_id("id", 'merge'));
ALTER TABLE "question_split" ADD CONSTRAINT "question_split_id_check" CHECK (is_type_id("id", 'split'));
ALTER TABLE "retraction" ADD CONSTRAINT "retraction_id_check" CHECK (is_type_id("id", 'retraction'));
ALTER TABLE "suggestion" ADD CONSTRAINT "suggestion_id_check" CHECK (is_type_id("id", 'suggestion'));

ALTER TABLE "publisher" ADD CONSTRAINT "publisher_name_check" CHECK ("name" <> '' AND "name_key" <> '');
ALTER TABLE "agent" ADD CONSTRAINT "agent_name_check" CHECK ("name" <> '' AND "name_key" <> '');
ALTER TABLE "article" ADD CONSTRAINT "article_url_check" CHECK ("url" ~ '^https?://' AND char_length("url") <= 2048);

ALTER TABLE "article_version"
  ADD CONSTRAINT "article_version_ordinal_check" CHECK ("ordinal" >= 1),
  ADD CONSTRAINT "article_version_text_check" CHECK (char_length("text") BETWEEN 1 AND 1000000),
  ADD CONSTRAINT "article_version_text_hash_check"
    CHECK ("text_hash" = encode(sha256(convert_to("text", 'UTF8')), 'hex')),
  ADD CONSTRAINT "article_version_raw_check" CHECK ("raw_hash" ~ '^[0-9a-f]{64}$' AND "raw_length" >= 1),
  ADD CONSTRAINT "article_version_published_check"
    CHECK (("published_at" IS NULL) = ("published_instant" IS NULL));

-- Spans count code points, which is what char_length and substring count in a UTF-8 database.
ALTER TABLE "claim"
  ADD CONSTRAINT "claim_span_check"
    CHECK (0 <= "span_start" AND "span_start" < "span_end" AND char_length("exact") = "span_end" - "span_start"),
  ADD CONSTRAINT "claim_sentence_check"
    CHECK (0 <= "sentence_start" AND "sentence_start" <= "span_start" AND "span_end" <= "sentence_end"
           AND char_length("sentence") = "sentence_end" - "sentence_start"),
  ADD CONSTRAINT "claim_figure_check" CHECK (
    CASE WHEN "kind" = 'FIGURE' THEN
      num_nulls("verbatim", "comparator", "literal_low_inclusive", "literal_high_inclusive", "typical_low_inclusive",
                "typical_high_inclusive", "policy", "dimension", "scope") = 0
    ELSE
      num_nonnulls("verbatim", "comparator", "value", "grain", "literal_low", "literal_high", "literal_low_inclusive",
                   "literal_high_inclusive", "typical_low", "typical_high", "typical_low_inclusive",
                   "typical_high_inclusive", "policy", "dimension", "unit", "noun", "noun_phrase", "predicate",
                   "actor", "target", "scope") = 0
    END),
  ADD CONSTRAINT "claim_verbatim_check" CHECK ("verbatim" = "exact"),
  ADD CONSTRAINT "claim_value_check"
    CHECK ("comparator" IS NULL OR ("comparator" IN ('RANGE', 'VAGUE')) = ("value" IS NULL)),
  ADD CONSTRAINT "claim_literal_check"
    CHECK ("literal_low" <= "literal_high"
           AND ("literal_low" IS NOT NULL OR NOT "literal_low_inclusive")
           AND ("literal_high" IS NOT NULL OR NOT "literal_high_inclusive")),
  ADD CONSTRAINT "claim_typical_check"
    CHECK ("typical_low" <= "typical_high"
           AND ("typical_low" IS NOT NULL OR NOT "typical_low_inclusive")
           AND ("typical_high" IS NOT NULL OR NOT "typical_high_inclusive"));

ALTER TABLE "attribution"
  ADD CONSTRAINT "attribution_position_check" CHECK ("position" >= 0),
  ADD CONSTRAINT "attribution_source_check" CHECK (
    num_nulls("source_exact", "source_start", "source_end") IN (0, 3)
    AND 0 <= "source_start" AND "source_start" < "source_end"
    AND char_length("source_exact") = "source_end" - "source_start"),
  ADD CONSTRAINT "attribution_cue_check" CHECK (
    num_nulls("cue_exact", "cue_start", "cue_end") IN (0, 3)
    AND 0 <= "cue_start" AND "cue_start" < "cue_end"
    AND char_length("cue_exact") = "cue_end" - "cue_start");

ALTER TABLE "claim_link" ADD CONSTRAINT "claim_link_target_check" CHECK ("target_id" <> "claim_id");
ALTER TABLE "question" ADD CONSTRAINT "question_period_check" CHECK ("period_start" <= "period_end");
ALTER TABLE "judgement"
  ADD CONSTRAINT "judgement_correction_check" CHECK ("correction_id" <> "claim_id"),
  ADD CONSTRAINT "judgement_reason_check" CHECK ("reason" <> '' AND "actor" <> '');
ALTER TABLE "question_merge"
  ADD CONSTRAINT "question_merge_other_check" CHECK ("into_id" <> "question_id"),
  ADD CONSTRAINT "question_merge_reason_check" CHECK ("reason" <> '' AND "actor" <> '');
ALTER TABLE "question_split"
  ADD CONSTRAINT "question_split_other_check" CHECK ("part_id" <> "question_id"),
  ADD CONSTRAINT "question_split_reason_check" CHECK ("reason" <> '' AND "actor" <> '');
ALTER TABLE "retraction" ADD CONSTRAINT "retraction_reason_check" CHECK ("reason" <> '' AND "actor" <> '');
ALTER TABLE "suggestion" ADD CONSTRAINT "suggestion_subject_check"
  CHECK (("kind" = 'MERGE') = ("other_id" IS NOT NULL) AND ("kind" = 'MERGE') = ("claim_id" IS NULL));

-- An article without a URL is known by its sender's id, within its publisher.
CREATE UNIQUE INDEX "article_sender_key" ON "article" ("publisher_id", "external_id") NULLS NOT DISTINCT
  WHERE "external_id" IS NOT NULL AND "url" IS NULL;

-- Lists are paged by (key, id) with one row comparison, which an index answers only if no key is null:
-- an unknown date counts as the earliest, a missing value as the lowest.
CREATE INDEX "claim_published_page" ON "claim" (COALESCE("published_instant", '-infinity'), "id");
CREATE INDEX "claim_value_page" ON "claim" (COALESCE("value", '-Infinity'), "id");
CREATE INDEX "article_published_page" ON "article_head" (COALESCE("published_instant", '-infinity'), "article_id");

-- No claim without evidence: the words of a claim and of its attribution stand in the stored text.
CREATE FUNCTION "claim_words_stand_in_text"() RETURNS TRIGGER LANGUAGE plpgsql AS $$
DECLARE
  stray TEXT;
BEGIN
  SELECT c."id" INTO stray
  FROM added c JOIN "article_version" v ON v."id" = c."version_id"
  WHERE substring(v."text" FROM c."span_start" + 1 FOR c."span_end" - c."span_start") <> c."exact"
     OR substring(v."text" FROM c."sentence_start" + 1 FOR c."sentence_end" - c."sentence_start") <> c."sentence"
  LIMIT 1;
  IF FOUND THEN
    RAISE EXCEPTION 'the words of % are not in its article version at the offsets given', stray
      USING ERRCODE = 'check_violation', CONSTRAINT = 'claim_words_stand_in_text';
  END IF;
  RETURN NULL;
END $$;

CREATE TRIGGER "claim_words_stand_in_text" AFTER INSERT ON "claim"
  REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION "claim_words_stand_in_text"();

CREATE FUNCTION "attribution_words_stand_in_text"() RETURNS TRIGGER LANGUAGE plpgsql AS $$
DECLARE
  stray TEXT;
BEGIN
  SELECT a."id" INTO stray
  FROM added a JOIN "claim" c ON c."id" = a."claim_id" JOIN "article_version" v ON v."id" = c."version_id"
  WHERE substring(v."text" FROM a."source_start" + 1 FOR a."source_end" - a."source_start") <> a."source_exact"
     OR substring(v."text" FROM a."cue_start" + 1 FOR a."cue_end" - a."cue_start") <> a."cue_exact"
  LIMIT 1;
  IF FOUND THEN
    RAISE EXCEPTION 'the words of % are not in its article version at the offsets given', stray
      USING ERRCODE = 'check_violation', CONSTRAINT = 'attribution_words_stand_in_text';
  END IF;
  RETURN NULL;
END $$;

CREATE TRIGGER "attribution_words_stand_in_text" AFTER INSERT ON "attribution"
  REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION "attribution_words_stand_in_text"();

-- Nothing is overwritten. The role of the application has no right to it, and the owner is stopped here.
CREATE FUNCTION "rows_are_only_added"() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'rows of "%" are only added, never changed or removed', TG_TABLE_NAME
    USING ERRCODE = 'restrict_violation', HINT = 'Add a row that supersedes the old one.';
END $$;

DO $$
DECLARE
  kept TEXT;
BEGIN
  FOREACH kept IN ARRAY ARRAY['publisher', 'article', 'article_version', 'claim', 'claim_link', 'agent', 'attribution',
                              'question', 'answer', 'judgement', 'question_merge', 'question_split', 'retraction',
                              'suggestion', 'idempotency'] LOOP
    EXECUTE format('CREATE TRIGGER "rows_are_only_added" BEFORE UPDATE OR DELETE OR TRUNCATE ON %I '
                   'FOR EACH STATEMENT EXECUTE FUNCTION "rows_are_only_added"()', kept);
  END LOOP;
END $$;

-- The application works as this role. A server whose owner may not create roles goes on with the triggers alone;
-- `consilience doctor` says so.
DO $$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'consilience_app') THEN
    BEGIN
      CREATE ROLE "consilience_app" NOLOGIN;
    EXCEPTION
      WHEN insufficient_privilege THEN
        RAISE WARNING 'the role consilience_app could not be created: %', SQLERRM;
        RETURN;
      WHEN duplicate_object OR unique_violation THEN
        NULL; -- Another database of the same server was migrated at this very moment.
    END;
  END IF;
  BEGIN
    EXECUTE format('GRANT "consilience_app" TO %I', current_user);
    EXECUTE format('GRANT USAGE ON SCHEMA %I TO "consilience_app"', current_schema());
    GRANT SELECT, INSERT ON "publisher", "article", "article_version", "claim", "claim_link", "agent", "attribution",
      "question", "answer", "judgement", "question_merge", "question_split", "retraction", "suggestion", "idempotency"
      TO "consilience_app";
    GRANT SELECT, INSERT, UPDATE, DELETE ON "article_head", "claim_state", "version_state", "question_state"
      TO "consilience_app";
    IF to_regclass('_prisma_migrations') IS NOT NULL THEN -- It is absent from the shadow database of an author.
      GRANT SELECT ON "_prisma_migrations" TO "consilience_app";
    END IF;
  EXCEPTION WHEN insufficient_privilege THEN
    RAISE WARNING 'the rights of consilience_app could not be granted: %', SQLERRM;
  END;
END $$;
