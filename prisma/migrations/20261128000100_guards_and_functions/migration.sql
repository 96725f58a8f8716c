-- The rules that Prisma's schema can't express, for every writer: spans within the text, ends in order, rows that are only
-- added, the rights of the application. Then the functions that derive the current state from evidence and decisions.

-- Ids are TypeIDs: a kind, then a UUIDv7 in Crockford's base 32 (26 characters).
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
ALTER TABLE "event_merge" ADD CONSTRAINT "event_merge_id_check" CHECK (is_type_id("id", 'eventmerge'));
ALTER TABLE "article_move" ADD CONSTRAINT "article_move_id_check" CHECK (is_type_id("id", 'move'));
ALTER TABLE "event_rename" ADD CONSTRAINT "event_rename_id_check" CHECK (is_type_id("id", 'rename'));
ALTER TABLE "agent_relation" ADD CONSTRAINT "agent_relation_id_check" CHECK (is_type_id("id", 'relation'));
ALTER TABLE "agent_decision" ADD CONSTRAINT "agent_decision_id_check" CHECK (is_type_id("id", 'relating'));
ALTER TABLE "agent_merge" ADD CONSTRAINT "agent_merge_id_check" CHECK (is_type_id("id", 'agentmerge'));
ALTER TABLE "ownership" ADD CONSTRAINT "ownership_id_check" CHECK (is_type_id("id", 'ownership'));
ALTER TABLE "retraction" ADD CONSTRAINT "retraction_id_check" CHECK (is_type_id("id", 'retraction'));
ALTER TABLE "suggestion" ADD CONSTRAINT "suggestion_id_check" CHECK (is_type_id("id", 'suggestion'));
ALTER TABLE "claim_stance" ADD CONSTRAINT "claim_stance_id_check" CHECK (is_type_id("id", 'stance'));
ALTER TABLE "erasure" ADD CONSTRAINT "erasure_id_check" CHECK (is_type_id("id", 'erasure'));
ALTER TABLE "event" ADD CONSTRAINT "event_id_check" CHECK (is_type_id("id", 'event'));
ALTER TABLE "event_member" ADD CONSTRAINT "event_member_id_check" CHECK (is_type_id("id", 'membership'));
ALTER TABLE "event_name" ADD CONSTRAINT "event_name_id_check" CHECK (is_type_id("id", 'naming'));
ALTER TABLE "reading" ADD CONSTRAINT "reading_id_check" CHECK (is_type_id("id", 'reading'));

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
    CHECK (("published_at" IS NULL) = ("published_instant" IS NULL)),
  ADD CONSTRAINT "article_version_salt_check" CHECK (octet_length("salt") = 32);

-- Spans count code points, as char_length and substring do in a UTF-8 database.
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
                   "typical_high_inclusive", "policy", "dimension", "unit", "noun", "noun_phrase", "qualifiers",
                   "role", "predicate", "actor", "target", "location", "period", "scope", "whole", "per", "sign",
                   "status", "frame_words") = 0
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
  ADD CONSTRAINT "judgement_carried_check" CHECK ("carried_from_id" < "id"),
  ADD CONSTRAINT "judgement_reason_check" CHECK ("reason" <> '' AND "actor" <> '');
ALTER TABLE "question_merge"
  ADD CONSTRAINT "question_merge_other_check" CHECK ("into_id" <> "question_id"),
  ADD CONSTRAINT "question_merge_reason_check" CHECK ("reason" <> '' AND "actor" <> '');
ALTER TABLE "question_split"
  ADD CONSTRAINT "question_split_other_check" CHECK ("part_id" <> "question_id"),
  ADD CONSTRAINT "question_split_reason_check" CHECK ("reason" <> '' AND "actor" <> '');
ALTER TABLE "event_merge"
  ADD CONSTRAINT "event_merge_other_check" CHECK ("into_id" <> "event_id"),
  ADD CONSTRAINT "event_merge_reason_check" CHECK ("reason" <> '' AND "actor" <> '');
ALTER TABLE "article_move"
  ADD CONSTRAINT "article_move_other_check" CHECK ("from_id" <> "event_id"),
  ADD CONSTRAINT "article_move_reason_check" CHECK ("reason" <> '' AND "actor" <> '');
ALTER TABLE "event_rename"
  ADD CONSTRAINT "event_rename_reason_check" CHECK ("name" <> '' AND "reason" <> '' AND "actor" <> '');
ALTER TABLE "agent_relation"
  ADD CONSTRAINT "agent_relation_other_check" CHECK ("other_id" <> "agent_id"),
  ADD CONSTRAINT "agent_relation_span_check"
    CHECK (0 <= "span_start" AND "span_start" < "span_end" AND char_length("exact") = "span_end" - "span_start");
ALTER TABLE "agent_decision"
  ADD CONSTRAINT "agent_decision_other_check" CHECK ("other_id" <> "agent_id"),
  ADD CONSTRAINT "agent_decision_reason_check" CHECK ("reason" <> '' AND "actor" <> '');
ALTER TABLE "agent_merge"
  ADD CONSTRAINT "agent_merge_other_check" CHECK ("into_id" <> "agent_id"),
  ADD CONSTRAINT "agent_merge_reason_check" CHECK ("reason" <> '' AND "actor" <> '');
ALTER TABLE "ownership"
  ADD CONSTRAINT "ownership_owner_check" CHECK ("owner" <> '' AND "owner_key" <> '' AND ("owner" IS NULL) = ("owner_key" IS NULL)),
  ADD CONSTRAINT "ownership_reason_check" CHECK ("reason" <> '' AND "actor" <> '');
ALTER TABLE "retraction" ADD CONSTRAINT "retraction_reason_check" CHECK ("reason" <> '' AND "actor" <> '');
ALTER TABLE "reading"
  ADD CONSTRAINT "reading_language_check" CHECK ("language" ~ '^[a-z]{2,3}$'),
  ADD CONSTRAINT "reading_reader_check"
    CHECK (("status" = 'READ') = ("reader" IS NOT NULL) AND ("reader" IS NULL) = ("reader_version" IS NULL)),
  ADD CONSTRAINT "reading_words_check" CHECK ("detector" <> '' AND "note" <> '' AND "reader" <> '');

ALTER TABLE "event_member" ADD CONSTRAINT "event_member_reason_check" CHECK ("reason" <> '' AND "decided_by" <> '');
ALTER TABLE "event_name" ADD CONSTRAINT "event_name_name_check" CHECK ("name" <> '' AND "decided_by" <> '');
ALTER TABLE "suggestion" ADD CONSTRAINT "suggestion_subject_check"
  CHECK (("kind" = 'MERGE') = ("other_id" IS NOT NULL) AND ("kind" = 'MERGE') = ("claim_id" IS NULL));
ALTER TABLE "claim_stance"
  ADD CONSTRAINT "claim_stance_other_check" CHECK ("other_id" <> "claim_id"),
  ADD CONSTRAINT "claim_stance_reason_check" CHECK ("reason" <> '' AND "actor" <> '');
ALTER TABLE "erasure"
  ADD CONSTRAINT "erasure_reason_check" CHECK ("reason" <> '' AND "actor" <> ''),
  ADD CONSTRAINT "erasure_positions_check" CHECK ("positions" ~ '^\d+(-\d+)?(,\d+(-\d+)?)*$'),
  ADD CONSTRAINT "erasure_known_by_check"
    CHECK ("known_by" IS NOT NULL AND array_to_string("known_by", ' ') ~ '^[0-9a-f]{64} [0-9a-f]{64}$');
ALTER TABLE "claim_past" ADD CONSTRAINT "claim_past_period_check" CHECK ("since" < "until");
ALTER TABLE "question_past" ADD CONSTRAINT "question_past_period_check" CHECK ("since" < "until");
ALTER TABLE "event_past" ADD CONSTRAINT "event_past_period_check" CHECK ("since" < "until");

-- A tlog-tiles bundle has room for entries of at most 65,535 bytes. The outbox refuses a longer one, which would block
-- every entry behind it. An erased entry has no bytes; its hash stays and carries the tree.
ALTER TABLE "outbox"
  ADD CONSTRAINT "outbox_bytes_check" CHECK (octet_length("bytes") BETWEEN 1 AND 65535);
ALTER TABLE "ledger_entry"
  ADD CONSTRAINT "ledger_entry_position_check" CHECK ("position" >= 0),
  ADD CONSTRAINT "ledger_entry_bytes_check" CHECK (octet_length("bytes") <= 65535),
  ADD CONSTRAINT "ledger_entry_leaf_hash_check"
    CHECK ("leaf_hash" = sha256('\x00'::bytea || "bytes")
           OR (octet_length("bytes") = 0 AND octet_length("leaf_hash") = 32));
ALTER TABLE "tree_node"
  ADD CONSTRAINT "tree_node_place_check" CHECK ("level" BETWEEN 0 AND 52 AND "index" >= 0),
  ADD CONSTRAINT "tree_node_hash_check" CHECK (octet_length("hash") = 32);
ALTER TABLE "checkpoint"
  ADD CONSTRAINT "checkpoint_size_check" CHECK ("size" > 0),
  ADD CONSTRAINT "checkpoint_root_check" CHECK (octet_length("root") = 32);

-- The ledger's clock: one row, which only advances.
ALTER TABLE "ledger_clock" ADD CONSTRAINT "ledger_clock_one_row" CHECK ("id");
INSERT INTO "ledger_clock" ("last") VALUES (date_trunc('milliseconds', clock_timestamp()));

CREATE FUNCTION "clock_only_advances"() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."last" <= OLD."last" THEN
    RAISE EXCEPTION 'the clock of the ledger is never set back' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "clock_only_advances" BEFORE UPDATE ON "ledger_clock"
  FOR EACH ROW EXECUTE FUNCTION "clock_only_advances"();

-- The outbox is in the order of commits, for every writer. A statement takes the commit time of its transaction before
-- its rows get their numbers, and transactions with a commit time take turns. The front of the outbox therefore stays
-- the same until the sequencer removes it, so a head that was signed over it and not stored can be made again.
CREATE FUNCTION "outbox_in_commit_order"() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
  PERFORM "commit_time"();
  RETURN NULL;
END $$;
CREATE TRIGGER "outbox_in_commit_order" BEFORE INSERT ON "outbox"
  FOR EACH STATEMENT EXECUTE FUNCTION "outbox_in_commit_order"();

-- An article without a URL is identified by the sender's id, within its publisher.
CREATE UNIQUE INDEX "article_sender_key" ON "article" ("publisher_id", "external_id") NULLS NOT DISTINCT
  WHERE "external_id" IS NOT NULL AND "url" IS NULL;

-- Lists are paged by (key, id) with one row comparison, which uses an index only if no key is null. An unknown date
-- counts as the earliest, a missing value as the lowest. The expressions are those of the lists, word for word.
CREATE INDEX "claim_published_page" ON "claim" (COALESCE("published_instant", '-infinity'), "id");
CREATE INDEX "claim_value_page" ON "claim" (COALESCE("value", '-Infinity'), "id");
CREATE INDEX "article_published_page" ON "article_head" (COALESCE("published_instant", '-infinity'), "article_id");
CREATE INDEX "article_version_published_page" ON "article_version" (COALESCE("published_instant", '-infinity'), "article_id");
CREATE INDEX "question_contested_page" ON "question_state"
  ((("verdict" = 'CONTESTED')::int * 1000000 + COALESCE("spread", 0)), "question_id");
-- Few questions have a withdrawal, and the feed reads only these.
CREATE INDEX "question_withdrawals" ON "question_state" ("question_id") WHERE "withdrawal_ids" <> '{}';
CREATE INDEX "event_name_search" ON "event_name" USING GIN (to_tsvector(search_config(NULL), "name"));
CREATE INDEX "event_latest_page" ON "event_state" (COALESCE("latest_instant", '-infinity'), "event_id");
CREATE INDEX "question_latest_page" ON "question_state" (COALESCE("latest_instant", '-infinity'), "question_id");

-- Active claims are counted from this index, without their rows.
CREATE INDEX "claim_state_active" ON "claim_state" ("claim_id") WHERE "active";

-- Near-duplicates are searched by each hash of a fingerprint alone. With `fastupdate` every such search would read the
-- whole list of pending index entries.
ALTER INDEX "version_state_fingerprint_idx" SET (fastupdate = off);

-- No claim without evidence: the words of a claim and of its attribution are in the stored text. The evidence of a claim
-- of the headline is the title.
CREATE FUNCTION "has_words"("evidence" TEXT, "from" INTEGER, "to" INTEGER, "words" TEXT) RETURNS BOOLEAN
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN "words" IS NULL OR COALESCE(substring("evidence" FROM "from" + 1 FOR "to" - "from") = "words", FALSE);

CREATE FUNCTION "claim_words_are_in_text"() RETURNS TRIGGER LANGUAGE plpgsql AS $$
DECLARE
  stray TEXT;
BEGIN
  SELECT c."id" INTO stray
  FROM added c JOIN "article_version" v ON v."id" = c."version_id"
  CROSS JOIN LATERAL (SELECT CASE c."place" WHEN 'HEADLINE' THEN v."title" ELSE v."text" END AS words) evidence
  WHERE NOT has_words(evidence.words, c."span_start", c."span_end", c."exact")
     OR NOT has_words(evidence.words, c."sentence_start", c."sentence_end", c."sentence")
     OR EXISTS (
       SELECT FROM jsonb_to_recordset(c."frame_words") AS w("exact" TEXT, "start" INTEGER, "end" INTEGER)
       -- Most slots are read from the sentence, which is shorter to cut than the text.
       WHERE w."exact" IS DISTINCT FROM CASE
         WHEN c."sentence_start" <= w."start" AND w."end" <= c."sentence_end"
           THEN substring(c."sentence" FROM w."start" - c."sentence_start" + 1 FOR w."end" - w."start")
         ELSE substring(evidence.words FROM w."start" + 1 FOR w."end" - w."start") END)
  LIMIT 1;
  IF FOUND THEN
    RAISE EXCEPTION 'the words of % are not in its article version at the offsets given', stray
      USING ERRCODE = 'check_violation', CONSTRAINT = 'claim_words_are_in_text';
  END IF;
  RETURN NULL;
END $$;

CREATE TRIGGER "claim_words_are_in_text" AFTER INSERT ON "claim"
  REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION "claim_words_are_in_text"();

CREATE FUNCTION "attribution_words_are_in_text"() RETURNS TRIGGER LANGUAGE plpgsql AS $$
DECLARE
  stray TEXT;
BEGIN
  SELECT a."id" INTO stray
  FROM added a JOIN "claim" c ON c."id" = a."claim_id" JOIN "article_version" v ON v."id" = c."version_id"
  CROSS JOIN LATERAL (SELECT CASE c."place" WHEN 'HEADLINE' THEN v."title" ELSE v."text" END AS words) evidence
  WHERE NOT has_words(evidence.words, a."source_start", a."source_end", a."source_exact")
     OR NOT has_words(evidence.words, a."cue_start", a."cue_end", a."cue_exact")
  LIMIT 1;
  IF FOUND THEN
    RAISE EXCEPTION 'the words of % are not in its article version at the offsets given', stray
      USING ERRCODE = 'check_violation', CONSTRAINT = 'attribution_words_are_in_text';
  END IF;
  RETURN NULL;
END $$;

CREATE TRIGGER "attribution_words_are_in_text" AFTER INSERT ON "attribution"
  REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION "attribution_words_are_in_text"();

CREATE FUNCTION "relation_words_are_in_text"() RETURNS TRIGGER LANGUAGE plpgsql AS $$
DECLARE
  stray TEXT;
BEGIN
  SELECT r."id" INTO stray
  FROM added r JOIN "claim" c ON c."id" = r."claim_id" JOIN "article_version" v ON v."id" = c."version_id"
  WHERE NOT has_words(v."text", r."span_start", r."span_end", r."exact")
  LIMIT 1;
  IF FOUND THEN
    RAISE EXCEPTION 'the words of % are not in its article version at the offsets given', stray
      USING ERRCODE = 'check_violation', CONSTRAINT = 'relation_words_are_in_text';
  END IF;
  RETURN NULL;
END $$;

CREATE TRIGGER "relation_words_are_in_text" AFTER INSERT ON "agent_relation"
  REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION "relation_words_are_in_text"();

-- Claims are found by key, the nearest in time first. A GIN index gives all rows of a key or none: for a word in every
-- tenth report it read a tenth of the ledger per claim. `claim_key` is read from the day of the article outwards, and a
-- search reads a bounded number of rows, however large the ledger is.

-- A key as it is indexed: eight bytes instead of about forty. A collision adds a candidate.
CREATE FUNCTION "lookup_key"("key" TEXT) RETURNS BIGINT LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN hashtextextended("key", 0);

-- The keys of a claim are written with its state, like the entries of an index.
CREATE FUNCTION "claim_keys_are_added"() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "claim_key" ("key", "instant", "claim_id")
  SELECT DISTINCT lookup_key(k), COALESCE(s."published_instant", '-infinity'), s."claim_id"
  FROM added s CROSS JOIN unnest(s."lookup") AS k
  ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;
CREATE TRIGGER "claim_keys_are_added" AFTER INSERT ON "claim_state"
  REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION "claim_keys_are_added"();

CREATE FUNCTION "claim_keys_are_removed"() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM "claim_key" d
  USING removed s CROSS JOIN unnest(s."lookup") AS k
  WHERE d."key" = lookup_key(k) AND d."instant" = COALESCE(s."published_instant", '-infinity')
    AND d."claim_id" = s."claim_id";
  RETURN NULL;
END $$;
CREATE TRIGGER "claim_keys_are_removed" AFTER DELETE ON "claim_state"
  REFERENCING OLD TABLE AS removed FOR EACH STATEMENT EXECUTE FUNCTION "claim_keys_are_removed"();

-- The articles of one event are found by their heaviest terms, in the same way.
CREATE FUNCTION "version_keys_of"("context" JSONB) RETURNS SETOF BIGINT LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT lookup_key(t."term" ->> 0) FROM jsonb_array_elements("context") WITH ORDINALITY AS t("term", "place")
  WHERE t."place" <= 20
$$;

CREATE FUNCTION "version_keys_are_added"() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "version_key" ("key", "instant", "version_id")
  SELECT DISTINCT k, COALESCE(v."published_instant", '-infinity'), s."version_id"
  FROM added s JOIN "article_version" v ON v."id" = s."version_id" CROSS JOIN version_keys_of(s."context") AS k
  ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;
CREATE TRIGGER "version_keys_are_added" AFTER INSERT ON "version_state"
  REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION "version_keys_are_added"();

CREATE FUNCTION "version_keys_are_removed"() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM "version_key" d
  USING removed s JOIN "article_version" v ON v."id" = s."version_id" CROSS JOIN version_keys_of(s."context") AS k
  WHERE d."key" = k AND d."instant" = COALESCE(v."published_instant", '-infinity') AND d."version_id" = s."version_id";
  RETURN NULL;
END $$;
CREATE TRIGGER "version_keys_are_removed" AFTER DELETE ON "version_state"
  REFERENCING OLD TABLE AS removed FOR EACH STATEMENT EXECUTE FUNCTION "version_keys_are_removed"();

-- Rows are only added. The role of the application has no right to change them, and this trigger stops the owner. The one
-- exception is erase_version: an UPDATE passes while it runs, in the transaction that has recorded the erasure.
CREATE FUNCTION "rows_are_only_added"() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND current_setting('consilience.erasing', TRUE) <> '' THEN
    IF EXISTS (SELECT FROM "erasure" e WHERE e."id" = current_setting('consilience.erasing', TRUE)
               AND e."xmin" = pg_current_xact_id()::xid) THEN
      RETURN NULL;
    END IF;
  END IF;
  RAISE EXCEPTION 'rows of "%" are only added, never changed or removed', TG_TABLE_NAME
    USING ERRCODE = 'restrict_violation', HINT = 'Add a row that supersedes the old one.';
END $$;

DO $$
DECLARE
  guarded TEXT;
BEGIN
  FOREACH guarded IN ARRAY ARRAY['publisher', 'article', 'article_version', 'reading', 'claim', 'claim_link', 'agent', 'attribution',
                                 'event', 'event_member', 'event_name', 'question', 'answer', 'judgement', 'question_merge',
                                 'question_split', 'claim_stance', 'event_merge', 'article_move', 'event_rename', 'agent_relation',
                                 'agent_decision', 'agent_merge', 'ownership', 'retraction', 'erasure', 'suggestion', 'idempotency', 'ledger_entry', 'tree_node',
                                 'checkpoint'] LOOP
    EXECUTE format('CREATE TRIGGER "rows_are_only_added" BEFORE UPDATE OR DELETE OR TRUNCATE ON %I '
                   'FOR EACH STATEMENT EXECUTE FUNCTION "rows_are_only_added"()', guarded);
  END LOOP;
END $$;

-- The state as of a commit time, defined once for every writer, reader and check. A row recorded exactly then counts; a
-- later row does not exist yet.

-- Something is retracted if a retraction of it is not itself retracted. With a judgement those go that later versions of the
-- article took over from it.
CREATE FUNCTION "is_retracted"("subject" TEXT, "as_of" TIMESTAMPTZ DEFAULT 'infinity') RETURNS BOOLEAN LANGUAGE plpgsql STABLE AS $$
BEGIN
  RETURN EXISTS (
    SELECT FROM "retraction" r
    WHERE r."subject_id" = "subject" AND r."recorded_at" <= "as_of" AND NOT "is_retracted"(r."id", "as_of"))
    OR (starts_with("subject", 'judgement_') AND EXISTS (
      SELECT FROM "judgement" j
      WHERE j."id" = "subject" AND j."carried_from_id" IS NOT NULL AND "is_retracted"(j."carried_from_id", "as_of")));
END $$;

-- The question that a question was merged into; null if it was not merged. The newest merge without retraction holds.
CREATE FUNCTION "merged_into"("question" TEXT, "as_of" TIMESTAMPTZ DEFAULT 'infinity') RETURNS TEXT LANGUAGE sql STABLE AS $$
  SELECT m."into_id" FROM "question_merge" m
  WHERE m."question_id" = "question" AND m."recorded_at" <= "as_of" AND NOT "is_retracted"(m."id", "as_of")
  ORDER BY m."recorded_at" DESC, m."id" DESC LIMIT 1
$$;

-- The event that an event was merged into, likewise.
CREATE FUNCTION "event_merged_into"("event" TEXT, "as_of" TIMESTAMPTZ DEFAULT 'infinity') RETURNS TEXT LANGUAGE sql STABLE AS $$
  SELECT m."into_id" FROM "event_merge" m
  WHERE m."event_id" = "event" AND m."recorded_at" <= "as_of" AND NOT "is_retracted"(m."id", "as_of")
  ORDER BY m."recorded_at" DESC, m."id" DESC LIMIT 1
$$;

-- The event at the end of all merges of an event.
CREATE FUNCTION "resolve_event_merges"("event" TEXT, "as_of" TIMESTAMPTZ DEFAULT 'infinity') RETURNS TEXT LANGUAGE plpgsql STABLE AS $$
DECLARE
  "current" TEXT := "event";
  "into" TEXT;
BEGIN
  FOR "step" IN 1..100 LOOP
    "into" := "event_merged_into"("current", "as_of");
    EXIT WHEN "into" IS NULL;
    "current" := "into";
  END LOOP;
  RETURN "current";
END $$;

-- The question at the end of all merges of a question. Decisions refuse circles; the bound is a safeguard.
CREATE FUNCTION "resolve_merges"("question" TEXT, "as_of" TIMESTAMPTZ DEFAULT 'infinity') RETURNS TEXT LANGUAGE plpgsql STABLE AS $$
DECLARE
  "current" TEXT := "question";
  "into" TEXT;
BEGIN
  FOR "step" IN 1..100 LOOP
    "into" := "merged_into"("current", "as_of");
    EXIT WHEN "into" IS NULL;
    "current" := "into";
  END LOOP;
  RETURN "current";
END $$;

-- The question that a claim answers: its answers in order, without those that a retracted decision caused. An answer that
-- moves the claim away from a question counts only if the claim is at that question. Retracting a merge, split or
-- rejection therefore also undoes the moves that followed from it.
CREATE FUNCTION "answered_question"("claim" TEXT, "as_of" TIMESTAMPTZ DEFAULT 'infinity') RETURNS TEXT LANGUAGE plpgsql STABLE AS $$
DECLARE
  "current" TEXT;
  "step" RECORD;
BEGIN
  FOR "step" IN
    SELECT a."question_id" AS "to", COALESCE(m."question_id", s."question_id", j."question_id") AS "from"
    FROM "answer" a
    LEFT JOIN "question_merge" m ON m."id" = a."cause_id"
    LEFT JOIN "question_split" s ON s."id" = a."cause_id"
    LEFT JOIN "judgement" j ON j."id" = a."cause_id" AND j."verdict" = 'NEGATIVE'
    WHERE a."claim_id" = "claim" AND a."recorded_at" <= "as_of"
      AND (a."cause_id" IS NULL OR NOT "is_retracted"(a."cause_id", "as_of"))
    ORDER BY a."recorded_at", a."id"
  LOOP
    IF "step"."from" IS NULL OR "current" = "step"."from" OR "resolve_merges"("current", "as_of") = "step"."from" THEN
      "current" := "step"."to";
    END IF;
  END LOOP;
  RETURN "resolve_merges"("current", "as_of");
END $$;

-- The verdict of the newest judgement without retraction: on the reading (question null), or on a claim and a question.
CREATE FUNCTION "effective_verdict"("claim" TEXT, "question" TEXT, "as_of" TIMESTAMPTZ DEFAULT 'infinity') RETURNS "judgement_verdict" LANGUAGE sql STABLE AS $$
  SELECT j."verdict" FROM "judgement" j
  WHERE j."claim_id" = "claim" AND j."question_id" IS NOT DISTINCT FROM "question"
    AND j."recorded_at" <= "as_of" AND NOT "is_retracted"(j."id", "as_of")
  ORDER BY j."recorded_at" DESC, j."id" DESC LIMIT 1
$$;

-- A corrected reading holds as long as the judgement that gave it. It ends when that judgement is retracted, when a later
-- judgement on the same reading contradicts or corrects it, or when the corrected claim is a correction that ended.
CREATE FUNCTION "correction_holds"("claim" TEXT, "as_of" TIMESTAMPTZ DEFAULT 'infinity') RETURNS BOOLEAN LANGUAGE plpgsql STABLE AS $$
DECLARE
  "given" RECORD;
BEGIN
  SELECT j."id", j."claim_id", j."recorded_at" INTO "given" FROM "judgement" j WHERE j."correction_id" = "claim";
  IF NOT FOUND THEN
    RETURN TRUE;
  END IF;
  RETURN NOT "is_retracted"("given"."id", "as_of")
    AND NOT EXISTS (
      SELECT FROM "judgement" k
      WHERE k."claim_id" = "given"."claim_id" AND k."question_id" IS NULL
        AND (k."recorded_at", k."id") > ("given"."recorded_at", "given"."id") AND k."recorded_at" <= "as_of"
        AND (k."verdict" <> 'NEGATIVE' OR k."correction_id" IS NOT NULL) AND NOT "is_retracted"(k."id", "as_of"))
    AND "correction_holds"("given"."claim_id", "as_of");
END $$;

-- A claim holds if neither it nor its version was retracted, no judgement rejects its reading, and it is not a correction
-- that ended.
CREATE FUNCTION "claim_holds"("claim" TEXT, "version" TEXT, "as_of" TIMESTAMPTZ DEFAULT 'infinity') RETURNS BOOLEAN LANGUAGE sql STABLE AS $$
  SELECT NOT "is_retracted"("claim", "as_of") AND NOT "is_retracted"("version", "as_of")
    AND "effective_verdict"("claim", NULL, "as_of") IS DISTINCT FROM 'NEGATIVE'
    AND "correction_holds"("claim", "as_of")
$$;

CREATE FUNCTION "version_is_newest"("version" TEXT, "as_of" TIMESTAMPTZ DEFAULT 'infinity') RETURNS BOOLEAN LANGUAGE sql STABLE AS $$
  SELECT NOT EXISTS (
    SELECT FROM "article_version" v JOIN "article_version" n ON n."article_id" = v."article_id" AND n."ordinal" > v."ordinal"
    WHERE v."id" = "version" AND n."captured_at" <= "as_of")
$$;

-- A claim is active if it holds and its version is the newest.
CREATE FUNCTION "claim_is_active"("claim" TEXT, "version" TEXT, "as_of" TIMESTAMPTZ DEFAULT 'infinity') RETURNS BOOLEAN LANGUAGE sql STABLE AS $$
  SELECT "claim_holds"("claim", "version", "as_of") AND "version_is_newest"("version", "as_of")
$$;

-- Whether people have decided whether two questions are one. They merged them (a retracted merge says that they are two),
-- split one off the other, or judged that a claim of the one does not answer the other.
CREATE FUNCTION "identity_decided"("one" TEXT, "two" TEXT, "as_of" TIMESTAMPTZ DEFAULT 'infinity') RETURNS BOOLEAN LANGUAGE sql STABLE AS $$
  SELECT EXISTS (SELECT FROM "question_merge" m
                 WHERE (m."question_id", m."into_id") IN (("one", "two"), ("two", "one")) AND m."recorded_at" <= "as_of")
    OR EXISTS (SELECT FROM "question_split" s
               WHERE (s."question_id", s."part_id") IN (("one", "two"), ("two", "one")) AND s."recorded_at" <= "as_of"
                 AND NOT "is_retracted"(s."id", "as_of"))
    OR EXISTS (SELECT FROM "judgement" j
               WHERE j."question_id" IN ("one", "two") AND j."recorded_at" <= "as_of"
                 AND (j."question_id", "answered_question"(j."claim_id", "as_of")) IN (("one", "two"), ("two", "one"))
                 AND "effective_verdict"(j."claim_id", j."question_id", "as_of") = 'NEGATIVE')
$$;

-- The words of a text may have to go: by law, or because they should never have been printed. erase_version is the only
-- way. It blanks one version and every claim read in it, and always adds a row with the actor and the reason
-- (docs/log.md). Lengths and offsets stay, so every other rule of the tables continues to hold.

-- Hides words: one block for each character.
CREATE FUNCTION "blocks"("words" TEXT) RETURNS TEXT LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN repeat('█', char_length("words"));

-- Erases the words of a version and gives the positions of the erased entries, as ranges. Agents, questions and reasons of
-- the matcher that only its claims refer to are erased with it. `marks` are two HMACs, of the hash of the text and of the
-- hash of its original bytes, under a secret outside the database. They recognise the text if it comes in again, and a
-- reader of the database can't find out from them which text it was (docs/log.md).
CREATE FUNCTION "erase_version"("erasure_id" TEXT, "version" TEXT, "by_actor" TEXT, "for_reason" TEXT, "at" TIMESTAMPTZ,
                                "marks" TEXT[])
  RETURNS TEXT LANGUAGE plpgsql SECURITY DEFINER AS $$
DECLARE
  claims TEXT[];
  answers TEXT[];
  questions TEXT[];
  agents TEXT[];
  suggestions TEXT[];
  names TEXT[];
  relations TEXT[];
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
  agents := agents || ARRAY(
    SELECT DISTINCT n.id FROM "agent_relation" r CROSS JOIN LATERAL (VALUES (r."agent_id"), (r."other_id")) AS n(id)
    WHERE r."claim_id" = ANY(claims) AND n.id <> ALL(agents)
      AND NOT EXISTS (
        SELECT FROM "attribution" o JOIN "claim" c ON c."id" = o."claim_id"
        WHERE o."agent_id" = n.id AND (o."role" = 'PUBLISHER' OR (c."version_id" <> "version"
          AND NOT EXISTS (SELECT FROM "erasure" e WHERE e."version_id" = c."version_id"))))
      AND NOT EXISTS (
        SELECT FROM "agent_relation" o JOIN "claim" c ON c."id" = o."claim_id"
        WHERE n.id IN (o."agent_id", o."other_id") AND c."version_id" <> "version"
          AND NOT EXISTS (SELECT FROM "erasure" e WHERE e."version_id" = c."version_id")));
  relations := ARRAY(SELECT r."id" FROM "agent_relation" r WHERE r."claim_id" = ANY(claims));
  suggestions := ARRAY(
    SELECT s."id" FROM "suggestion" s
    WHERE s."claim_id" = ANY(claims) OR s."question_id" = ANY(questions) OR s."other_id" = ANY(questions));
  -- The matcher's name of an event may have words of each of its texts; the caller names it again. A person's name stays,
  -- as their reasons do.
  names := ARRAY(
    SELECT DISTINCT n."id" FROM "article_version" v JOIN "event_member" m ON m."article_id" = v."article_id"
    JOIN "event_name" n ON n."event_id" = m."event_id" WHERE v."id" = "version" AND n."cause_id" IS NULL);
  subjects := claims || answers || questions || agents || suggestions || names || relations || "version";
  IF EXISTS (SELECT FROM "outbox" q WHERE q."subject_id" = ANY(subjects))
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
      "layout" = NULL, "title" = blocks(v."title"), "byline" = blocks(v."byline"), "raw_hash" = encode(sha256(''), 'hex'),
      "salt" = decode(repeat('00', 32), 'hex')
  WHERE v."id" = "version";
  UPDATE "claim" c
  SET "exact" = blocks(c."exact"), "prefix" = blocks(c."prefix"), "suffix" = blocks(c."suffix"),
      "sentence" = blocks(c."sentence"), "verbatim" = blocks(c."verbatim"), "notes" = '{}', "event_time" = NULL,
      "as_of" = NULL, "value" = NULL, "grain" = NULL, "literal_low" = NULL, "literal_high" = NULL,
      "typical_low" = NULL, "typical_high" = NULL, "unit" = NULL, "noun" = NULL, "noun_phrase" = NULL,
      "qualifiers" = NULL, "role" = NULL, "predicate" = NULL, "actor" = NULL, "target" = NULL, "location" = NULL,
      "period" = NULL, "whole" = NULL, "per" = NULL, "sign" = NULL, "status" = NULL, "frame_words" = NULL,
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
  UPDATE "agent_relation" r SET "exact" = blocks(r."exact") WHERE r."id" = ANY(relations);
  UPDATE "agent" a SET "name" = '█', "name_key" = '█ ' || a."id" WHERE a."id" = ANY(agents);
  UPDATE "question" q SET "label" = blocks(q."label"), "measure_key" = '█', "place" = blocks(q."place")
  WHERE q."id" = ANY(questions);
  UPDATE "answer" a SET "reasons" = '[]' WHERE a."id" = ANY(answers);
  UPDATE "suggestion" s SET "reasons" = '[]' WHERE s."id" = ANY(suggestions);
  UPDATE "event_name" n SET "name" = blocks(n."name") WHERE n."id" = ANY(names);
  -- The hash of the whole request would let anyone with the text confirm that it was this one.
  UPDATE "idempotency" i SET "request_hash" = '█' WHERE i."result" ->> 'versionId' = "version";
  UPDATE "ledger_entry" e SET "bytes" = '' WHERE e."position" = ANY(places);

  -- Derived from the words; the caller derives the rest again.
  DELETE FROM "version_key" k WHERE k."version_id" = "version";
  UPDATE "version_state" s SET "context" = '[]', "fingerprint" = '{}' WHERE s."version_id" = "version";
  UPDATE "claim_state" s SET "lookup" = '{}' WHERE s."claim_id" = ANY(claims);
  DELETE FROM "claim_key" k WHERE k."claim_id" = ANY(claims);
  asked := ARRAY(
    SELECT a."question_id" FROM "answer" a WHERE a."claim_id" = ANY(claims)
    UNION SELECT s."question_id" FROM "claim_state" s WHERE s."claim_id" = ANY(claims) AND s."question_id" IS NOT NULL
    UNION SELECT p."question_id" FROM "claim_past" p WHERE p."claim_id" = ANY(claims) AND p."question_id" IS NOT NULL);
  UPDATE "question_state" s SET "words" = '█', "label" = '█', "noun" = NULL, "unit" = NULL, "agreement" = NULL WHERE s."question_id" = ANY(asked);
  UPDATE "question_past" p SET "words" = '█', "label" = '█', "noun" = NULL, "unit" = NULL WHERE p."question_id" = ANY(asked);
  DELETE FROM "near_duplicate" v WHERE "version" IN (v."version_id", v."of_id");
  PERFORM set_config('consilience.erasing', '', TRUE);
  RETURN ranges;
END $$;

-- It runs with the rights of the owner, so it must find the owner's tables and no object in front of them.
DO $$
BEGIN
  EXECUTE format('ALTER FUNCTION "erase_version" SET search_path = %I, pg_temp', current_schema());
  REVOKE ALL ON FUNCTION "erase_version" FROM PUBLIC;
END $$;

-- The application works as this role. If the owner may not create roles, only the triggers guard the evidence, and
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
        NULL; -- The migration of another database of the same server created it meanwhile.
    END;
  END IF;
  BEGIN
    EXECUTE format('GRANT "consilience_app" TO %I', current_user);
    EXECUTE format('GRANT USAGE ON SCHEMA %I TO "consilience_app"', current_schema());
    GRANT SELECT, INSERT ON "publisher", "article", "article_version", "reading", "claim", "claim_link", "agent", "attribution",
      "event", "event_member", "event_name", "question", "answer", "judgement", "question_merge", "question_split",
      "claim_stance", "event_merge", "article_move", "event_rename", "agent_relation", "agent_decision",
      "agent_merge", "ownership", "retraction", "suggestion", "idempotency", "ledger_entry", "tree_node", "checkpoint" TO "consilience_app";
    GRANT SELECT ON "erasure" TO "consilience_app";
    GRANT EXECUTE ON FUNCTION "erase_version" TO "consilience_app";
    GRANT SELECT, INSERT, UPDATE, DELETE ON "article_head", "version_state", "version_key", "near_duplicate",
      "claim_state", "claim_past", "claim_key", "question_state", "question_past",
      "event_state", "event_past" TO "consilience_app";
    GRANT SELECT, UPDATE ON "ledger_clock" TO "consilience_app";
    GRANT SELECT, INSERT, DELETE ON "outbox" TO "consilience_app";
    GRANT USAGE ON SEQUENCE "outbox_id_seq" TO "consilience_app";
    IF to_regclass('_prisma_migrations') IS NOT NULL THEN -- A shadow database does not have it.
      GRANT SELECT ON "_prisma_migrations" TO "consilience_app";
    END IF;
  EXCEPTION WHEN insufficient_privilege THEN
    RAISE WARNING 'the rights of consilience_app could not be granted: %', SQLERRM;
  END;
END $$;
