-- The entry of a version in the log has only a hash of its text, salted, so that once text and salt are erased nobody can
-- find out from the entry which text it was (docs/log.md).
ALTER TABLE "article_version" ADD COLUMN "salt" BYTEA;

-- Versions that are there already get salts of 244 random bits. Rows are only added, so the guard steps aside for once.
ALTER TABLE "article_version" DISABLE TRIGGER "rows_are_only_added";
UPDATE "article_version"
SET "salt" = decode(replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''), 'hex');
ALTER TABLE "article_version" ENABLE TRIGGER "rows_are_only_added";

ALTER TABLE "article_version" ALTER COLUMN "salt" SET NOT NULL;
ALTER TABLE "article_version" ADD CONSTRAINT "article_version_salt_check" CHECK (octet_length("salt") = 32);
