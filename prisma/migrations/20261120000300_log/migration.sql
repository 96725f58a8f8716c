-- CreateTable
CREATE TABLE "ledger_queue" (
    "id" BIGSERIAL NOT NULL,
    "subject_kind" TEXT NOT NULL,
    "subject_id" TEXT NOT NULL,
    "bytes" BYTEA NOT NULL,
    "enqueued_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ledger_queue_pkey" PRIMARY KEY ("id")
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
CREATE INDEX "ledger_entry_subject_id_idx" ON "ledger_entry"("subject_id");

-- CreateIndex
CREATE UNIQUE INDEX "checkpoint_signed_at_key" ON "checkpoint"("signed_at");

-- What the types can't say. An entry has at most the bytes that a tlog-tiles bundle has room for, and one that could
-- not enter the log must not enter the queue: it would stop everything behind it.
ALTER TABLE "ledger_queue"
  ADD CONSTRAINT "ledger_queue_bytes_check" CHECK (octet_length("bytes") BETWEEN 1 AND 65535);
ALTER TABLE "ledger_entry"
  ADD CONSTRAINT "ledger_entry_position_check" CHECK ("position" >= 0),
  ADD CONSTRAINT "ledger_entry_bytes_check" CHECK (octet_length("bytes") BETWEEN 1 AND 65535),
  ADD CONSTRAINT "ledger_entry_leaf_hash_check" CHECK ("leaf_hash" = sha256('\x00'::bytea || "bytes"));
ALTER TABLE "tree_node"
  ADD CONSTRAINT "tree_node_place_check" CHECK ("level" BETWEEN 0 AND 52 AND "index" >= 0),
  ADD CONSTRAINT "tree_node_hash_check" CHECK (octet_length("hash") = 32);
ALTER TABLE "checkpoint"
  ADD CONSTRAINT "checkpoint_size_check" CHECK ("size" > 0),
  ADD CONSTRAINT "checkpoint_root_check" CHECK (octet_length("root") = 32);

-- The log is only added to, as all evidence is (20261120000100_guards). From the queue, entries go away.
DO $$
DECLARE
  kept TEXT;
BEGIN
  FOREACH kept IN ARRAY ARRAY['ledger_entry', 'tree_node', 'checkpoint'] LOOP
    EXECUTE format('CREATE TRIGGER "rows_are_only_added" BEFORE UPDATE OR DELETE OR TRUNCATE ON %I '
                   'FOR EACH STATEMENT EXECUTE FUNCTION "rows_are_only_added"()', kept);
  END LOOP;
END $$;

DO $$
BEGIN
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'consilience_app') THEN
    GRANT SELECT, INSERT ON "ledger_entry", "tree_node", "checkpoint" TO "consilience_app";
    GRANT SELECT, INSERT, DELETE ON "ledger_queue" TO "consilience_app";
    GRANT USAGE ON SEQUENCE "ledger_queue_id_seq" TO "consilience_app";
  END IF;
EXCEPTION WHEN insufficient_privilege THEN
  RAISE WARNING 'the rights of consilience_app could not be granted: %', SQLERRM;
END $$;
