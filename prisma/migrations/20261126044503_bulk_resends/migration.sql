-- CreateEnum
CREATE TYPE "bulk_state" AS ENUM ('running', 'paused', 'cancelled', 'done');

-- AlterTable
ALTER TABLE "resend" ADD COLUMN     "bulk_id" UUID;

-- CreateTable
CREATE TABLE "bulk_resend" (
    "id" UUID NOT NULL,
    "bin_id" UUID NOT NULL,
    "state" "bulk_state" NOT NULL DEFAULT 'running',
    "order" JSONB NOT NULL,
    "seqs" INTEGER[],
    "position" INTEGER NOT NULL DEFAULT 0,
    "skipped" JSONB NOT NULL DEFAULT '[]',
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "ended_at" TIMESTAMPTZ(6),
    "lease_until" TIMESTAMPTZ(6),

    CONSTRAINT "bulk_resend_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "bulk_resend_state_idx" ON "bulk_resend"("state");

-- CreateIndex
CREATE INDEX "resend_bulk_id_idx" ON "resend"("bulk_id");

-- AddForeignKey
ALTER TABLE "bulk_resend" ADD CONSTRAINT "bulk_resend_bin_id_fkey" FOREIGN KEY ("bin_id") REFERENCES "bin"("id") ON DELETE CASCADE ON UPDATE CASCADE;
