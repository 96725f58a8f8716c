-- The functions that columns of the tables call, then the tables, as `prisma migrate diff` writes them from
-- prisma/schema.prisma. The search vectors are generated columns, which Prisma reads as defaults.

-- The configuration that a text is searched in. PostgreSQL stems English; words of other languages are searched as they
-- are written. A text without a language tag counts as English.
CREATE FUNCTION "search_config"("language" TEXT) RETURNS REGCONFIG LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN CASE WHEN "language" IS NULL OR "language" ~* '^en($|[^a-z])' THEN 'pg_catalog.english'::regconfig
              ELSE 'pg_catalog.simple'::regconfig END;

-- The commit time of the current transaction, in whole milliseconds. The first call locks the row of the ledger's clock
-- until this transaction ends. So writers take turns, and commit times rise in the order of commits, even if the clock
-- of the machine jumps back.
CREATE FUNCTION "commit_time"() RETURNS TIMESTAMPTZ LANGUAGE plpgsql VOLATILE AS $$
DECLARE
  "time" TIMESTAMPTZ := NULLIF(current_setting('consilience.commit_time', TRUE), '')::timestamptz;
BEGIN
  IF "time" IS NULL THEN
    UPDATE "ledger_clock"
    SET "last" = greatest(date_trunc('milliseconds', clock_timestamp()), "last" + interval '1 millisecond')
    RETURNING "last" INTO "time";
    PERFORM set_config('consilience.commit_time', to_char("time" AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), TRUE);
  END IF;
  RETURN "time";
END $$;

-- CreateEnum
CREATE TYPE "claim_kind" AS ENUM ('FIGURE', 'QUOTE', 'STATEMENT');

-- CreateEnum
CREATE TYPE "claim_link_kind" AS ENUM ('SUBSET_OF', 'CHANGE_OF', 'PREVIOUS_OF', 'CONVERSION_OF', 'WITHIN', 'DENIES', 'WITHDRAWS', 'REPLACES', 'REPEATS', 'ELLIPSIS_OF');

-- CreateEnum
CREATE TYPE "claim_place" AS ENUM ('HEADLINE', 'BODY', 'CAPTION', 'TABLE', 'LIST', 'ENTRY');

-- CreateEnum
CREATE TYPE "comparator" AS ENUM ('EXACT', 'APPROXIMATELY', 'NEARLY', 'AT_LEAST', 'MORE_THAN', 'AT_MOST', 'UP_TO', 'LESS_THAN', 'RANGE', 'VAGUE');

-- CreateEnum
CREATE TYPE "dimension" AS ENUM ('COUNT', 'MONEY', 'PERCENT', 'PERCENT_POINTS', 'RATIO', 'DURATION', 'RATE', 'LENGTH', 'AREA', 'VOLUME', 'MASS', 'SPEED', 'TEMPERATURE', 'ENERGY', 'POWER', 'DATA', 'OTHER');

-- CreateEnum
CREATE TYPE "scope" AS ENUM ('TOTAL', 'ADDITIONAL', 'CHANGE', 'SUBSET', 'PER_UNIT', 'CUMULATIVE', 'PREVIOUS');

-- CreateEnum
CREATE TYPE "change_sign" AS ENUM ('UP', 'DOWN');

-- CreateEnum
CREATE TYPE "count_status" AS ENUM ('CONFIRMED', 'PROBABLE', 'SUSPECTED', 'ESTIMATED');

-- CreateEnum
CREATE TYPE "modality" AS ENUM ('ASSERTED', 'PLANNED', 'PROJECTED', 'POSSIBLE', 'CAPACITY', 'CONDITIONAL', 'UNCERTAIN', 'WITHDRAWN', 'BACKGROUND');

-- CreateEnum
CREATE TYPE "polarity" AS ENUM ('POSITIVE', 'NEGATIVE');

-- CreateEnum
CREATE TYPE "agent_kind" AS ENUM ('PERSON', 'ORGANISATION', 'GROUP', 'UNKNOWN');

-- CreateEnum
CREATE TYPE "agent_relation_kind" AS ENUM ('SPEAKS_FOR', 'PART_OF', 'SAME_AS');

-- CreateEnum
CREATE TYPE "attribution_role" AS ENUM ('ORIGIN', 'BODY', 'RELAY', 'PUBLISHER');

-- CreateEnum
CREATE TYPE "directness" AS ENUM ('DIRECT', 'MIXED', 'INDIRECT');

-- CreateEnum
CREATE TYPE "judgement_verdict" AS ENUM ('POSITIVE', 'NEGATIVE', 'UNSURE');

-- CreateEnum
CREATE TYPE "stance" AS ENUM ('AGREES', 'DISAGREES');

-- CreateEnum
CREATE TYPE "reading_status" AS ENUM ('READ', 'NOT_READ_LANGUAGE');

-- CreateEnum
CREATE TYPE "language_basis" AS ENUM ('DETECTED', 'TAGGED', 'AGAINST_TAG', 'ASSUMED');

-- CreateEnum
CREATE TYPE "suggestion_kind" AS ENUM ('ANSWER', 'MERGE', 'SPLIT', 'READING');

-- CreateEnum
CREATE TYPE "agreement_verdict" AS ENUM ('SINGLE_ORIGIN', 'CORROBORATED', 'CONSISTENT', 'EVOLVING', 'UNCLEAR', 'CONTESTED');

-- CreateTable
CREATE TABLE "publisher" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "name_key" TEXT NOT NULL,
    "recorded_at" TIMESTAMPTZ(6) NOT NULL DEFAULT commit_time(),

    CONSTRAINT "publisher_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "article" (
    "id" TEXT NOT NULL,
    "publisher_id" TEXT,
    "url" TEXT,
    "external_id" TEXT,
    "recorded_at" TIMESTAMPTZ(6) NOT NULL DEFAULT commit_time(),

    CONSTRAINT "article_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "article_version" (
    "id" TEXT NOT NULL,
    "article_id" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "title" TEXT,
    "byline" TEXT,
    "language" TEXT,
    "published_at" TEXT,
    "published_instant" TIMESTAMPTZ(6),
    "text" TEXT NOT NULL,
    "layout" TEXT,
    "text_hash" TEXT NOT NULL,
    "salt" BYTEA NOT NULL,
    "raw_hash" TEXT NOT NULL,
    "raw_length" INTEGER NOT NULL,
    "parser" TEXT NOT NULL,
    "captured_at" TIMESTAMPTZ(6) NOT NULL DEFAULT commit_time(),
    "search" tsvector GENERATED ALWAYS AS ((setweight(to_tsvector(search_config(language), COALESCE(title, ''::text)), 'A'::"char") || to_tsvector(search_config(language), text))) STORED,

    CONSTRAINT "article_version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "reading" (
    "id" TEXT NOT NULL,
    "version_id" TEXT NOT NULL,
    "status" "reading_status" NOT NULL,
    "language" TEXT NOT NULL,
    "basis" "language_basis" NOT NULL,
    "note" TEXT,
    "detector" TEXT NOT NULL,
    "reader" TEXT,
    "reader_version" TEXT,
    "recorded_at" TIMESTAMPTZ(6) NOT NULL DEFAULT commit_time(),

    CONSTRAINT "reading_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "article_head" (
    "article_id" TEXT NOT NULL,
    "version_id" TEXT NOT NULL,
    "published_instant" TIMESTAMPTZ(6),

    CONSTRAINT "article_head_pkey" PRIMARY KEY ("article_id")
);

-- CreateTable
CREATE TABLE "event" (
    "id" TEXT NOT NULL,
    "recorded_at" TIMESTAMPTZ(6) NOT NULL DEFAULT commit_time(),

    CONSTRAINT "event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "event_member" (
    "id" TEXT NOT NULL,
    "article_id" TEXT NOT NULL,
    "event_id" TEXT NOT NULL,
    "decided_by" TEXT NOT NULL,
    "cause_id" TEXT,
    "reason" TEXT NOT NULL,
    "recorded_at" TIMESTAMPTZ(6) NOT NULL DEFAULT commit_time(),

    CONSTRAINT "event_member_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "event_name" (
    "id" TEXT NOT NULL,
    "event_id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "decided_by" TEXT NOT NULL,
    "cause_id" TEXT,
    "recorded_at" TIMESTAMPTZ(6) NOT NULL DEFAULT commit_time(),

    CONSTRAINT "event_name_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "claim" (
    "id" TEXT NOT NULL,
    "version_id" TEXT NOT NULL,
    "kind" "claim_kind" NOT NULL,
    "exact" TEXT NOT NULL,
    "prefix" TEXT NOT NULL,
    "suffix" TEXT NOT NULL,
    "span_start" INTEGER NOT NULL,
    "span_end" INTEGER NOT NULL,
    "sentence" TEXT NOT NULL,
    "sentence_start" INTEGER NOT NULL,
    "sentence_end" INTEGER NOT NULL,
    "place" "claim_place" NOT NULL,
    "modality" "modality" NOT NULL,
    "polarity" "polarity" NOT NULL,
    "event_time" TEXT,
    "as_of" TEXT,
    "verbatim" TEXT,
    "comparator" "comparator",
    "value" DECIMAL,
    "grain" DECIMAL,
    "literal_low" DECIMAL,
    "literal_high" DECIMAL,
    "literal_low_inclusive" BOOLEAN,
    "literal_high_inclusive" BOOLEAN,
    "typical_low" DECIMAL,
    "typical_high" DECIMAL,
    "typical_low_inclusive" BOOLEAN,
    "typical_high_inclusive" BOOLEAN,
    "policy" TEXT,
    "dimension" "dimension",
    "unit" TEXT,
    "noun" TEXT,
    "noun_phrase" TEXT,
    "qualifiers" TEXT,
    "role" TEXT,
    "predicate" TEXT,
    "actor" TEXT,
    "target" TEXT,
    "location" TEXT,
    "period" TEXT,
    "scope" "scope",
    "whole" TEXT,
    "per" TEXT,
    "sign" "change_sign",
    "status" "count_status",
    "frame_words" JSONB,
    "reader" TEXT NOT NULL,
    "reader_version" TEXT NOT NULL,
    "rule" TEXT NOT NULL,
    "notes" TEXT[],
    "published_instant" TIMESTAMPTZ(6),
    "submitted_by" TEXT,
    "recorded_at" TIMESTAMPTZ(6) NOT NULL DEFAULT commit_time(),
    "search" tsvector GENERATED ALWAYS AS (to_tsvector(search_config(NULL::text), sentence)) STORED,

    CONSTRAINT "claim_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "claim_link" (
    "claim_id" TEXT NOT NULL,
    "kind" "claim_link_kind" NOT NULL,
    "target_id" TEXT NOT NULL,

    CONSTRAINT "claim_link_pkey" PRIMARY KEY ("claim_id","kind","target_id")
);

-- CreateTable
CREATE TABLE "agent" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "name_key" TEXT NOT NULL,
    "kind" "agent_kind" NOT NULL,
    "recorded_at" TIMESTAMPTZ(6) NOT NULL DEFAULT commit_time(),

    CONSTRAINT "agent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "agent_relation" (
    "id" TEXT NOT NULL,
    "claim_id" TEXT NOT NULL,
    "agent_id" TEXT NOT NULL,
    "kind" "agent_relation_kind" NOT NULL,
    "other_id" TEXT NOT NULL,
    "exact" TEXT NOT NULL,
    "span_start" INTEGER NOT NULL,
    "span_end" INTEGER NOT NULL,
    "recorded_at" TIMESTAMPTZ(6) NOT NULL DEFAULT commit_time(),

    CONSTRAINT "agent_relation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "attribution" (
    "id" TEXT NOT NULL,
    "claim_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "role" "attribution_role" NOT NULL,
    "agent_id" TEXT NOT NULL,
    "directness" "directness" NOT NULL,
    "anonymous" BOOLEAN NOT NULL,
    "source_exact" TEXT,
    "source_start" INTEGER,
    "source_end" INTEGER,
    "cue_exact" TEXT,
    "cue_start" INTEGER,
    "cue_end" INTEGER,

    CONSTRAINT "attribution_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "question" (
    "id" TEXT NOT NULL,
    "kind" "claim_kind" NOT NULL,
    "measure_key" TEXT NOT NULL,
    "label" TEXT,
    "period_start" TIMESTAMPTZ(6),
    "period_end" TIMESTAMPTZ(6),
    "place" TEXT,
    "recorded_at" TIMESTAMPTZ(6) NOT NULL DEFAULT commit_time(),

    CONSTRAINT "question_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "answer" (
    "id" TEXT NOT NULL,
    "claim_id" TEXT NOT NULL,
    "question_id" TEXT NOT NULL,
    "decided_by" TEXT NOT NULL,
    "cause_id" TEXT,
    "score" DECIMAL,
    "reasons" JSONB NOT NULL,
    "recorded_at" TIMESTAMPTZ(6) NOT NULL DEFAULT commit_time(),

    CONSTRAINT "answer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "judgement" (
    "id" TEXT NOT NULL,
    "claim_id" TEXT NOT NULL,
    "question_id" TEXT,
    "verdict" "judgement_verdict" NOT NULL,
    "correction_id" TEXT,
    "carried_from_id" TEXT,
    "actor" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "recorded_at" TIMESTAMPTZ(6) NOT NULL DEFAULT commit_time(),

    CONSTRAINT "judgement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "claim_stance" (
    "id" TEXT NOT NULL,
    "claim_id" TEXT NOT NULL,
    "other_id" TEXT NOT NULL,
    "stance" "stance" NOT NULL,
    "actor" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "recorded_at" TIMESTAMPTZ(6) NOT NULL DEFAULT commit_time(),

    CONSTRAINT "claim_stance_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "question_merge" (
    "id" TEXT NOT NULL,
    "question_id" TEXT NOT NULL,
    "into_id" TEXT NOT NULL,
    "actor" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "recorded_at" TIMESTAMPTZ(6) NOT NULL DEFAULT commit_time(),

    CONSTRAINT "question_merge_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "question_split" (
    "id" TEXT NOT NULL,
    "question_id" TEXT NOT NULL,
    "part_id" TEXT NOT NULL,
    "actor" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "recorded_at" TIMESTAMPTZ(6) NOT NULL DEFAULT commit_time(),

    CONSTRAINT "question_split_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "event_merge" (
    "id" TEXT NOT NULL,
    "event_id" TEXT NOT NULL,
    "into_id" TEXT NOT NULL,
    "actor" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "recorded_at" TIMESTAMPTZ(6) NOT NULL DEFAULT commit_time(),

    CONSTRAINT "event_merge_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "article_move" (
    "id" TEXT NOT NULL,
    "article_id" TEXT NOT NULL,
    "from_id" TEXT NOT NULL,
    "event_id" TEXT NOT NULL,
    "actor" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "recorded_at" TIMESTAMPTZ(6) NOT NULL DEFAULT commit_time(),

    CONSTRAINT "article_move_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "event_rename" (
    "id" TEXT NOT NULL,
    "event_id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "actor" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "recorded_at" TIMESTAMPTZ(6) NOT NULL DEFAULT commit_time(),

    CONSTRAINT "event_rename_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "agent_decision" (
    "id" TEXT NOT NULL,
    "agent_id" TEXT NOT NULL,
    "kind" "agent_relation_kind" NOT NULL,
    "other_id" TEXT NOT NULL,
    "holds" BOOLEAN NOT NULL,
    "actor" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "recorded_at" TIMESTAMPTZ(6) NOT NULL DEFAULT commit_time(),

    CONSTRAINT "agent_decision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "agent_merge" (
    "id" TEXT NOT NULL,
    "agent_id" TEXT NOT NULL,
    "into_id" TEXT NOT NULL,
    "actor" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "recorded_at" TIMESTAMPTZ(6) NOT NULL DEFAULT commit_time(),

    CONSTRAINT "agent_merge_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ownership" (
    "id" TEXT NOT NULL,
    "publisher_id" TEXT NOT NULL,
    "owner" TEXT,
    "owner_key" TEXT,
    "actor" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "recorded_at" TIMESTAMPTZ(6) NOT NULL DEFAULT commit_time(),

    CONSTRAINT "ownership_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "retraction" (
    "id" TEXT NOT NULL,
    "subject_id" TEXT NOT NULL,
    "actor" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "recorded_at" TIMESTAMPTZ(6) NOT NULL DEFAULT commit_time(),

    CONSTRAINT "retraction_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "erasure" (
    "id" TEXT NOT NULL,
    "version_id" TEXT NOT NULL,
    "actor" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "positions" TEXT NOT NULL,
    "known_by" TEXT[],
    "recorded_at" TIMESTAMPTZ(6) NOT NULL DEFAULT commit_time(),

    CONSTRAINT "erasure_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "suggestion" (
    "id" TEXT NOT NULL,
    "kind" "suggestion_kind" NOT NULL,
    "question_id" TEXT NOT NULL,
    "claim_id" TEXT,
    "other_id" TEXT,
    "score" DECIMAL NOT NULL,
    "reasons" JSONB NOT NULL,
    "matcher" TEXT NOT NULL,
    "recorded_at" TIMESTAMPTZ(6) NOT NULL DEFAULT commit_time(),

    CONSTRAINT "suggestion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "claim_state" (
    "claim_id" TEXT NOT NULL,
    "question_id" TEXT,
    "active" BOOLEAN NOT NULL,
    "former" BOOLEAN NOT NULL,
    "since" TIMESTAMPTZ(6) NOT NULL,
    "lookup" TEXT[],
    "published_instant" TIMESTAMPTZ(6),

    CONSTRAINT "claim_state_pkey" PRIMARY KEY ("claim_id")
);

-- CreateTable
CREATE TABLE "claim_past" (
    "claim_id" TEXT NOT NULL,
    "since" TIMESTAMPTZ(6) NOT NULL,
    "until" TIMESTAMPTZ(6) NOT NULL,
    "question_id" TEXT,
    "active" BOOLEAN NOT NULL,
    "former" BOOLEAN NOT NULL,

    CONSTRAINT "claim_past_pkey" PRIMARY KEY ("claim_id","since")
);

-- CreateTable
CREATE TABLE "claim_key" (
    "key" BIGINT NOT NULL,
    "instant" TIMESTAMPTZ(6) NOT NULL,
    "claim_id" TEXT NOT NULL,

    CONSTRAINT "claim_key_pkey" PRIMARY KEY ("key","instant","claim_id")
);

-- CreateTable
CREATE TABLE "version_state" (
    "version_id" TEXT NOT NULL,
    "context" JSONB NOT NULL,
    "fingerprint" BIGINT[],

    CONSTRAINT "version_state_pkey" PRIMARY KEY ("version_id")
);

-- CreateTable
CREATE TABLE "version_key" (
    "key" BIGINT NOT NULL,
    "instant" TIMESTAMPTZ(6) NOT NULL,
    "version_id" TEXT NOT NULL,

    CONSTRAINT "version_key_pkey" PRIMARY KEY ("key","instant","version_id")
);

-- CreateTable
CREATE TABLE "near_duplicate" (
    "version_id" TEXT NOT NULL,
    "of_id" TEXT NOT NULL,
    "containment" DECIMAL NOT NULL,

    CONSTRAINT "near_duplicate_pkey" PRIMARY KEY ("version_id","of_id")
);

-- CreateTable
CREATE TABLE "question_state" (
    "question_id" TEXT NOT NULL,
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
    "agreement" JSONB,
    "policy" TEXT,
    "outlier_ids" TEXT[],
    "corrected_ids" TEXT[],
    "withdrawal_ids" TEXT[],
    "since" TIMESTAMPTZ(6) NOT NULL,
    "role" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "words" TEXT NOT NULL,
    "search" tsvector GENERATED ALWAYS AS (to_tsvector(search_config(NULL::text), words)) STORED,

    CONSTRAINT "question_state_pkey" PRIMARY KEY ("question_id")
);

-- CreateTable
CREATE TABLE "event_state" (
    "event_id" TEXT NOT NULL,
    "article_count" INTEGER NOT NULL,
    "question_count" INTEGER NOT NULL,
    "contested_count" INTEGER NOT NULL,
    "verdicts" "agreement_verdict"[],
    "first_instant" TIMESTAMPTZ(6),
    "latest_instant" TIMESTAMPTZ(6),
    "since" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "event_state_pkey" PRIMARY KEY ("event_id")
);

-- CreateTable
CREATE TABLE "event_past" (
    "event_id" TEXT NOT NULL,
    "since" TIMESTAMPTZ(6) NOT NULL,
    "until" TIMESTAMPTZ(6) NOT NULL,
    "article_count" INTEGER NOT NULL,
    "question_count" INTEGER NOT NULL,
    "contested_count" INTEGER NOT NULL,
    "verdicts" "agreement_verdict"[],
    "first_instant" TIMESTAMPTZ(6),
    "latest_instant" TIMESTAMPTZ(6),

    CONSTRAINT "event_past_pkey" PRIMARY KEY ("event_id","since")
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
    "withdrawal_ids" TEXT[],
    "role" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "words" TEXT NOT NULL,
    "search" tsvector GENERATED ALWAYS AS (to_tsvector(search_config(NULL::text), words)) STORED,

    CONSTRAINT "question_past_pkey" PRIMARY KEY ("question_id","since")
);

-- CreateTable
CREATE TABLE "ledger_clock" (
    "id" BOOLEAN NOT NULL DEFAULT true,
    "last" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ledger_clock_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "idempotency" (
    "actor" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "request_hash" TEXT NOT NULL,
    "result" JSONB NOT NULL,
    "recorded_at" TIMESTAMPTZ(6) NOT NULL DEFAULT commit_time(),

    CONSTRAINT "idempotency_pkey" PRIMARY KEY ("actor","key")
);

-- CreateTable
CREATE TABLE "outbox" (
    "id" BIGSERIAL NOT NULL,
    "subject_kind" TEXT NOT NULL,
    "subject_id" TEXT NOT NULL,
    "bytes" BYTEA NOT NULL,
    "added_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "outbox_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ledger_entry" (
    "position" BIGINT NOT NULL,
    "leaf_hash" BYTEA NOT NULL,
    "bytes" BYTEA NOT NULL,
    "subject_kind" TEXT NOT NULL,
    "subject_id" TEXT NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ledger_entry_pkey" PRIMARY KEY ("position")
);

-- CreateTable
CREATE TABLE "tree_node" (
    "level" SMALLINT NOT NULL,
    "index" BIGINT NOT NULL,
    "hash" BYTEA NOT NULL,

    CONSTRAINT "tree_node_pkey" PRIMARY KEY ("level","index")
);

-- CreateTable
CREATE TABLE "checkpoint" (
    "size" BIGINT NOT NULL,
    "root" BYTEA NOT NULL,
    "note" TEXT NOT NULL,
    "signed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "checkpoint_pkey" PRIMARY KEY ("size")
);

-- CreateIndex
CREATE UNIQUE INDEX "publisher_name_key_key" ON "publisher"("name_key");

-- CreateIndex
CREATE UNIQUE INDEX "article_url_key" ON "article"("url");

-- CreateIndex
CREATE INDEX "article_publisher_id_idx" ON "article"("publisher_id");

-- CreateIndex
CREATE INDEX "article_external_id_idx" ON "article"("external_id");

-- CreateIndex
CREATE INDEX "article_version_text_hash_idx" ON "article_version"("text_hash");

-- CreateIndex
CREATE INDEX "article_version_search_idx" ON "article_version" USING GIN ("search");

-- CreateIndex
CREATE INDEX "article_version_captured_at_idx" ON "article_version" USING BRIN ("captured_at");

-- CreateIndex
CREATE UNIQUE INDEX "article_version_article_id_ordinal_key" ON "article_version"("article_id", "ordinal");

-- CreateIndex
CREATE INDEX "reading_version_id_recorded_at_idx" ON "reading"("version_id", "recorded_at");

-- CreateIndex
CREATE UNIQUE INDEX "article_head_version_id_key" ON "article_head"("version_id");

-- CreateIndex
CREATE INDEX "event_member_article_id_recorded_at_id_idx" ON "event_member"("article_id", "recorded_at", "id");

-- CreateIndex
CREATE INDEX "event_member_cause_id_idx" ON "event_member"("cause_id");

-- CreateIndex
CREATE INDEX "event_member_event_id_idx" ON "event_member"("event_id");

-- CreateIndex
CREATE INDEX "event_name_event_id_recorded_at_id_idx" ON "event_name"("event_id", "recorded_at", "id");

-- CreateIndex
CREATE INDEX "claim_search_idx" ON "claim" USING GIN ("search");

-- CreateIndex
CREATE INDEX "claim_recorded_at_idx" ON "claim" USING BRIN ("recorded_at");

-- CreateIndex
CREATE UNIQUE INDEX "claim_version_id_reader_reader_version_kind_place_span_star_key" ON "claim"("version_id", "reader", "reader_version", "kind", "place", "span_start", "span_end");

-- CreateIndex
CREATE INDEX "claim_link_target_id_idx" ON "claim_link"("target_id");

-- CreateIndex
CREATE UNIQUE INDEX "agent_name_key_kind_key" ON "agent"("name_key", "kind");

-- CreateIndex
CREATE INDEX "agent_relation_claim_id_idx" ON "agent_relation"("claim_id");

-- CreateIndex
CREATE INDEX "agent_relation_agent_id_idx" ON "agent_relation"("agent_id");

-- CreateIndex
CREATE INDEX "agent_relation_other_id_idx" ON "agent_relation"("other_id");

-- CreateIndex
CREATE INDEX "attribution_agent_id_idx" ON "attribution"("agent_id");

-- CreateIndex
CREATE UNIQUE INDEX "attribution_claim_id_position_key" ON "attribution"("claim_id", "position");

-- CreateIndex
CREATE INDEX "question_measure_key_idx" ON "question"("measure_key");

-- CreateIndex
CREATE INDEX "answer_claim_id_idx" ON "answer"("claim_id");

-- CreateIndex
CREATE INDEX "answer_question_id_idx" ON "answer"("question_id");

-- CreateIndex
CREATE INDEX "answer_cause_id_idx" ON "answer"("cause_id");

-- CreateIndex
CREATE UNIQUE INDEX "judgement_correction_id_key" ON "judgement"("correction_id");

-- CreateIndex
CREATE INDEX "judgement_claim_id_idx" ON "judgement"("claim_id");

-- CreateIndex
CREATE INDEX "judgement_carried_from_id_idx" ON "judgement"("carried_from_id");

-- CreateIndex
CREATE INDEX "judgement_question_id_idx" ON "judgement"("question_id");

-- CreateIndex
CREATE INDEX "claim_stance_claim_id_idx" ON "claim_stance"("claim_id");

-- CreateIndex
CREATE INDEX "claim_stance_other_id_idx" ON "claim_stance"("other_id");

-- CreateIndex
CREATE INDEX "question_merge_question_id_idx" ON "question_merge"("question_id");

-- CreateIndex
CREATE INDEX "question_merge_into_id_idx" ON "question_merge"("into_id");

-- CreateIndex
CREATE UNIQUE INDEX "question_split_part_id_key" ON "question_split"("part_id");

-- CreateIndex
CREATE INDEX "question_split_question_id_idx" ON "question_split"("question_id");

-- CreateIndex
CREATE INDEX "event_merge_event_id_idx" ON "event_merge"("event_id");

-- CreateIndex
CREATE INDEX "event_merge_into_id_idx" ON "event_merge"("into_id");

-- CreateIndex
CREATE INDEX "article_move_article_id_idx" ON "article_move"("article_id");

-- CreateIndex
CREATE INDEX "article_move_from_id_idx" ON "article_move"("from_id");

-- CreateIndex
CREATE INDEX "article_move_event_id_idx" ON "article_move"("event_id");

-- CreateIndex
CREATE INDEX "event_rename_event_id_idx" ON "event_rename"("event_id");

-- CreateIndex
CREATE INDEX "agent_decision_agent_id_idx" ON "agent_decision"("agent_id");

-- CreateIndex
CREATE INDEX "agent_decision_other_id_idx" ON "agent_decision"("other_id");

-- CreateIndex
CREATE INDEX "agent_merge_agent_id_idx" ON "agent_merge"("agent_id");

-- CreateIndex
CREATE INDEX "agent_merge_into_id_idx" ON "agent_merge"("into_id");

-- CreateIndex
CREATE INDEX "ownership_publisher_id_idx" ON "ownership"("publisher_id");

-- CreateIndex
CREATE INDEX "ownership_owner_key_idx" ON "ownership"("owner_key");

-- CreateIndex
CREATE INDEX "retraction_subject_id_idx" ON "retraction"("subject_id");

-- CreateIndex
CREATE UNIQUE INDEX "erasure_version_id_key" ON "erasure"("version_id");

-- CreateIndex
CREATE INDEX "erasure_known_by_idx" ON "erasure" USING GIN ("known_by");

-- CreateIndex
CREATE INDEX "suggestion_question_id_idx" ON "suggestion"("question_id");

-- CreateIndex
CREATE INDEX "suggestion_claim_id_idx" ON "suggestion"("claim_id");

-- CreateIndex
CREATE INDEX "suggestion_other_id_idx" ON "suggestion"("other_id");

-- CreateIndex
CREATE INDEX "suggestion_score_page" ON "suggestion"("score", "id");

-- CreateIndex
CREATE INDEX "claim_state_question_id_idx" ON "claim_state"("question_id");

-- CreateIndex
CREATE INDEX "claim_past_question_id_idx" ON "claim_past"("question_id");

-- CreateIndex
CREATE INDEX "version_state_fingerprint_idx" ON "version_state" USING GIN ("fingerprint");

-- CreateIndex
CREATE INDEX "near_duplicate_of_id_idx" ON "near_duplicate"("of_id");

-- CreateIndex
CREATE INDEX "question_state_merged_into_id_idx" ON "question_state"("merged_into_id");

-- CreateIndex
CREATE INDEX "question_origins_page" ON "question_state"("origin_count", "question_id");

-- CreateIndex
CREATE INDEX "question_state_search_idx" ON "question_state" USING GIN ("search");

-- CreateIndex
CREATE INDEX "event_contested_page" ON "event_state"("contested_count", "event_id");

-- CreateIndex
CREATE INDEX "event_past_until_idx" ON "event_past"("until");

-- CreateIndex
CREATE INDEX "question_past_until_idx" ON "question_past"("until");

-- CreateIndex
CREATE INDEX "question_past_search_idx" ON "question_past" USING GIN ("search");

-- CreateIndex
CREATE INDEX "ledger_entry_subject_id_idx" ON "ledger_entry"("subject_id");

-- CreateIndex
CREATE UNIQUE INDEX "checkpoint_signed_at_key" ON "checkpoint"("signed_at");

-- AddForeignKey
ALTER TABLE "article" ADD CONSTRAINT "article_publisher_id_fkey" FOREIGN KEY ("publisher_id") REFERENCES "publisher"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_version" ADD CONSTRAINT "article_version_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reading" ADD CONSTRAINT "reading_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "article_version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_head" ADD CONSTRAINT "article_head_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_head" ADD CONSTRAINT "article_head_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "article_version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_member" ADD CONSTRAINT "event_member_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_member" ADD CONSTRAINT "event_member_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_name" ADD CONSTRAINT "event_name_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim" ADD CONSTRAINT "claim_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "article_version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim_link" ADD CONSTRAINT "claim_link_claim_id_fkey" FOREIGN KEY ("claim_id") REFERENCES "claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim_link" ADD CONSTRAINT "claim_link_target_id_fkey" FOREIGN KEY ("target_id") REFERENCES "claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agent_relation" ADD CONSTRAINT "agent_relation_claim_id_fkey" FOREIGN KEY ("claim_id") REFERENCES "claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agent_relation" ADD CONSTRAINT "agent_relation_agent_id_fkey" FOREIGN KEY ("agent_id") REFERENCES "agent"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agent_relation" ADD CONSTRAINT "agent_relation_other_id_fkey" FOREIGN KEY ("other_id") REFERENCES "agent"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attribution" ADD CONSTRAINT "attribution_claim_id_fkey" FOREIGN KEY ("claim_id") REFERENCES "claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attribution" ADD CONSTRAINT "attribution_agent_id_fkey" FOREIGN KEY ("agent_id") REFERENCES "agent"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "answer" ADD CONSTRAINT "answer_claim_id_fkey" FOREIGN KEY ("claim_id") REFERENCES "claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "answer" ADD CONSTRAINT "answer_question_id_fkey" FOREIGN KEY ("question_id") REFERENCES "question"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "judgement" ADD CONSTRAINT "judgement_claim_id_fkey" FOREIGN KEY ("claim_id") REFERENCES "claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "judgement" ADD CONSTRAINT "judgement_question_id_fkey" FOREIGN KEY ("question_id") REFERENCES "question"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "judgement" ADD CONSTRAINT "judgement_correction_id_fkey" FOREIGN KEY ("correction_id") REFERENCES "claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "judgement" ADD CONSTRAINT "judgement_carried_from_id_fkey" FOREIGN KEY ("carried_from_id") REFERENCES "judgement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim_stance" ADD CONSTRAINT "claim_stance_claim_id_fkey" FOREIGN KEY ("claim_id") REFERENCES "claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim_stance" ADD CONSTRAINT "claim_stance_other_id_fkey" FOREIGN KEY ("other_id") REFERENCES "claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "question_merge" ADD CONSTRAINT "question_merge_question_id_fkey" FOREIGN KEY ("question_id") REFERENCES "question"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "question_merge" ADD CONSTRAINT "question_merge_into_id_fkey" FOREIGN KEY ("into_id") REFERENCES "question"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "question_split" ADD CONSTRAINT "question_split_question_id_fkey" FOREIGN KEY ("question_id") REFERENCES "question"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "question_split" ADD CONSTRAINT "question_split_part_id_fkey" FOREIGN KEY ("part_id") REFERENCES "question"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_merge" ADD CONSTRAINT "event_merge_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_merge" ADD CONSTRAINT "event_merge_into_id_fkey" FOREIGN KEY ("into_id") REFERENCES "event"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_move" ADD CONSTRAINT "article_move_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_move" ADD CONSTRAINT "article_move_from_id_fkey" FOREIGN KEY ("from_id") REFERENCES "event"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_move" ADD CONSTRAINT "article_move_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_rename" ADD CONSTRAINT "event_rename_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agent_decision" ADD CONSTRAINT "agent_decision_agent_id_fkey" FOREIGN KEY ("agent_id") REFERENCES "agent"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agent_decision" ADD CONSTRAINT "agent_decision_other_id_fkey" FOREIGN KEY ("other_id") REFERENCES "agent"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agent_merge" ADD CONSTRAINT "agent_merge_agent_id_fkey" FOREIGN KEY ("agent_id") REFERENCES "agent"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agent_merge" ADD CONSTRAINT "agent_merge_into_id_fkey" FOREIGN KEY ("into_id") REFERENCES "agent"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ownership" ADD CONSTRAINT "ownership_publisher_id_fkey" FOREIGN KEY ("publisher_id") REFERENCES "publisher"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "erasure" ADD CONSTRAINT "erasure_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "article_version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "suggestion" ADD CONSTRAINT "suggestion_question_id_fkey" FOREIGN KEY ("question_id") REFERENCES "question"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "suggestion" ADD CONSTRAINT "suggestion_other_id_fkey" FOREIGN KEY ("other_id") REFERENCES "question"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "suggestion" ADD CONSTRAINT "suggestion_claim_id_fkey" FOREIGN KEY ("claim_id") REFERENCES "claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim_state" ADD CONSTRAINT "claim_state_claim_id_fkey" FOREIGN KEY ("claim_id") REFERENCES "claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim_state" ADD CONSTRAINT "claim_state_question_id_fkey" FOREIGN KEY ("question_id") REFERENCES "question"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim_past" ADD CONSTRAINT "claim_past_claim_id_fkey" FOREIGN KEY ("claim_id") REFERENCES "claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim_past" ADD CONSTRAINT "claim_past_question_id_fkey" FOREIGN KEY ("question_id") REFERENCES "question"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "version_state" ADD CONSTRAINT "version_state_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "article_version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "near_duplicate" ADD CONSTRAINT "near_duplicate_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "article_version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "near_duplicate" ADD CONSTRAINT "near_duplicate_of_id_fkey" FOREIGN KEY ("of_id") REFERENCES "article_version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "question_state" ADD CONSTRAINT "question_state_question_id_fkey" FOREIGN KEY ("question_id") REFERENCES "question"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_state" ADD CONSTRAINT "event_state_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_past" ADD CONSTRAINT "event_past_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "question_past" ADD CONSTRAINT "question_past_question_id_fkey" FOREIGN KEY ("question_id") REFERENCES "question"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
