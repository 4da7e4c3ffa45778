-- AlterTable
ALTER TABLE "resend" ADD COLUMN     "target_id" UUID;

-- AlterTable
ALTER TABLE "target" ADD COLUMN     "auto" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "cursor_seq" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "failures" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "gone" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "in_order" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "last_tried_at" TIMESTAMPTZ(6),
ADD COLUMN     "last_verdict" "verdict",
ADD COLUMN     "lease" UUID,
ADD COLUMN     "lease_until" TIMESTAMPTZ(6),
ADD COLUMN     "options" JSONB NOT NULL DEFAULT '{}',
ADD COLUMN     "paused_at" TIMESTAMPTZ(6),
ADD COLUMN     "q" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "rest_until" TIMESTAMPTZ(6);

-- CreateTable
CREATE TABLE "forward_job" (
    "target_id" UUID NOT NULL,
    "seq" INTEGER NOT NULL,
    "is_dead" BOOLEAN NOT NULL DEFAULT false,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "due_at" TIMESTAMPTZ(6) NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "tried_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "resend_id" UUID,
    "status" INTEGER,
    "error" TEXT,
    "reason" TEXT,

    CONSTRAINT "forward_job_pkey" PRIMARY KEY ("target_id","seq")
);

-- CreateIndex
CREATE INDEX "forward_job_target_id_is_dead_due_at_idx" ON "forward_job"("target_id", "is_dead", "due_at");

-- CreateIndex
CREATE INDEX "resend_target_id_id_idx" ON "resend"("target_id", "id");

-- CreateIndex
CREATE INDEX "target_auto_idx" ON "target"("auto");

-- AddForeignKey
ALTER TABLE "forward_job" ADD CONSTRAINT "forward_job_target_id_fkey" FOREIGN KEY ("target_id") REFERENCES "target"("id") ON DELETE CASCADE ON UPDATE CASCADE;
