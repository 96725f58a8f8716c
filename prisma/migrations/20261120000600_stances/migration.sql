-- CreateEnum
CREATE TYPE "stance" AS ENUM ('AGREES', 'DISAGREES');

-- CreateTable
CREATE TABLE "claim_stance" (
    "id" TEXT NOT NULL,
    "claim_id" TEXT NOT NULL,
    "other_id" TEXT NOT NULL,
    "stance" "stance" NOT NULL,
    "actor" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "recorded_at" TIMESTAMPTZ(6) NOT NULL DEFAULT ledger_moment(),

    CONSTRAINT "claim_stance_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "claim_stance_claim_id_idx" ON "claim_stance"("claim_id");

-- CreateIndex
CREATE INDEX "claim_stance_other_id_idx" ON "claim_stance"("other_id");

-- AddForeignKey
ALTER TABLE "claim_stance" ADD CONSTRAINT "claim_stance_claim_id_fkey" FOREIGN KEY ("claim_id") REFERENCES "claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim_stance" ADD CONSTRAINT "claim_stance_other_id_fkey" FOREIGN KEY ("other_id") REFERENCES "claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What the types can't say.
ALTER TABLE "claim_stance"
  ADD CONSTRAINT "claim_stance_id_check" CHECK (is_type_id("id", 'stance')),
  ADD CONSTRAINT "claim_stance_other_check" CHECK ("other_id" <> "claim_id"),
  ADD CONSTRAINT "claim_stance_reason_check" CHECK ("reason" <> '' AND "actor" <> '');

-- A stance is a decision: it is only added (20261120000100_guards), and taken back by a retraction.
CREATE TRIGGER "rows_are_only_added" BEFORE UPDATE OR DELETE OR TRUNCATE ON "claim_stance"
  FOR EACH STATEMENT EXECUTE FUNCTION "rows_are_only_added"();

DO $$
BEGIN
  GRANT SELECT, INSERT ON "claim_stance" TO "consilience_app";
EXCEPTION WHEN undefined_object OR insufficient_privilege THEN
  RAISE WARNING 'the rights of consilience_app could not be granted: %', SQLERRM;
END $$;
