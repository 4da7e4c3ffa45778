-- CreateEnum
CREATE TYPE "resend_origin" AS ENUM ('manual', 'bulk', 'auto');

-- CreateEnum
CREATE TYPE "verdict" AS ENUM ('first', 'same', 'fixed', 'regressed', 'changed');

-- AlterTable
ALTER TABLE "hit" ADD COLUMN     "resend_status" INTEGER,
ADD COLUMN     "resend_verdict" "verdict";

-- CreateTable
CREATE TABLE "resend" (
    "id" UUID NOT NULL,
    "bin_id" UUID NOT NULL,
    "hit_seq" INTEGER NOT NULL,
    "target_url" TEXT NOT NULL,
    "origin" "resend_origin" NOT NULL DEFAULT 'manual',
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "signing" TEXT NOT NULL,
    "signing_note" TEXT,
    "provider" TEXT,
    "planned" INTEGER NOT NULL,
    "next_attempt_at" TIMESTAMPTZ(6),
    "edited_body" BYTEA,

    CONSTRAINT "resend_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "resend_attempt" (
    "resend_id" UUID NOT NULL,
    "n" INTEGER NOT NULL,
    "started_at" TIMESTAMPTZ(6) NOT NULL,
    "status" INTEGER,
    "headers" JSON NOT NULL,
    "body" BYTEA NOT NULL,
    "body_truncated" BOOLEAN NOT NULL DEFAULT false,
    "error" JSON,
    "timing" JSON NOT NULL,
    "sent" JSON NOT NULL,
    "redirects" JSON NOT NULL,
    "verdict" "verdict" NOT NULL,

    CONSTRAINT "resend_attempt_pkey" PRIMARY KEY ("resend_id","n")
);

-- CreateTable
CREATE TABLE "target" (
    "id" UUID NOT NULL,
    "bin_id" UUID NOT NULL,
    "url" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_used_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_status" INTEGER,
    "last_error" TEXT,

    CONSTRAINT "target_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "resend_bin_id_hit_seq_created_at_idx" ON "resend"("bin_id", "hit_seq", "created_at");

-- CreateIndex
CREATE UNIQUE INDEX "target_bin_id_url_key" ON "target"("bin_id", "url");

-- AddForeignKey
ALTER TABLE "resend_attempt" ADD CONSTRAINT "resend_attempt_resend_id_fkey" FOREIGN KEY ("resend_id") REFERENCES "resend"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "target" ADD CONSTRAINT "target_bin_id_fkey" FOREIGN KEY ("bin_id") REFERENCES "bin"("id") ON DELETE CASCADE ON UPDATE CASCADE;
