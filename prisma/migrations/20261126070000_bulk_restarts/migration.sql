-- AlterTable
ALTER TABLE "bulk_resend" ADD COLUMN     "holder" UUID,
ADD COLUMN     "restarted_at" TIMESTAMPTZ(6),
ADD COLUMN     "restarts" INTEGER NOT NULL DEFAULT 0;

-- CreateIndex
CREATE INDEX "bulk_resend_bin_id_idx" ON "bulk_resend"("bin_id");
