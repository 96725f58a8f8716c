-- Which claims have a key, the nearest in time first. A GIN index gives all rows of a key or none: of a word that is in
-- every tenth report it read a tenth of the ledger for each claim. Here each key is read from the day of the article
-- outwards, so many claims and no more, however large the ledger is.

-- DropIndex
DROP INDEX "claim_state_lookup_idx";

-- CreateTable
CREATE TABLE "claim_key" (
    "key" BIGINT NOT NULL,
    "instant" TIMESTAMPTZ(6) NOT NULL,
    "claim_id" TEXT NOT NULL,

    CONSTRAINT "claim_key_pkey" PRIMARY KEY ("key","instant","claim_id")
);

-- A key as it is indexed: eight bytes instead of some forty. Two keys that collide give a candidate more.
CREATE FUNCTION "lookup_key"("key" TEXT) RETURNS BIGINT LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN hashtextextended("key", 0);

-- The keys of a claim are those of its state, and are written with it, like the entries of an index.
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

INSERT INTO "claim_key" ("key", "instant", "claim_id")
SELECT DISTINCT lookup_key(k), COALESCE(s."published_instant", '-infinity'::timestamptz), s."claim_id"
FROM "claim_state" s CROSS JOIN unnest(s."lookup") AS k;

-- Near-copies are looked for by each hash of a sketch on its own. Every such look would read the whole list of entries
-- that wait for their place in the index.
ALTER INDEX "version_state_sketch_idx" SET (fastupdate = off);

DO $$
BEGIN
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'consilience_app') THEN
    GRANT SELECT, INSERT, UPDATE, DELETE ON "claim_key" TO "consilience_app";
  END IF;
EXCEPTION WHEN insufficient_privilege THEN
  RAISE WARNING 'the rights of consilience_app could not be granted: %', SQLERRM;
END $$;
