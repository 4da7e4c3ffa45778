-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "role" AS ENUM ('owner', 'editor', 'viewer');

-- CreateEnum
CREATE TYPE "fidelity" AS ENUM ('exact', 'normalised');

-- CreateEnum
CREATE TYPE "hit_state" AS ENUM ('captured', 'denied', 'malformed');

-- CreateEnum
CREATE TYPE "signature_state" AS ENUM ('valid', 'invalid', 'unchecked');

-- CreateTable
CREATE TABLE "workspace" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL DEFAULT '',
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "workspace_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "key" (
    "id" UUID NOT NULL,
    "workspace_id" UUID NOT NULL,
    "hash" BYTEA NOT NULL,
    "role" "role" NOT NULL DEFAULT 'owner',
    "label" TEXT NOT NULL DEFAULT '',
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_seen_at" TIMESTAMPTZ(6),
    "revoked_at" TIMESTAMPTZ(6),

    CONSTRAINT "key_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "bin" (
    "id" UUID NOT NULL,
    "workspace_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "settings" JSONB NOT NULL DEFAULT '{}',
    "last_seq" INTEGER NOT NULL DEFAULT 0,
    "hit_count" INTEGER NOT NULL DEFAULT 0,
    "stored_bytes" BIGINT NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_hit_at" TIMESTAMPTZ(6),
    "expires_at" TIMESTAMPTZ(6),
    "paused_at" TIMESTAMPTZ(6),
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "bin_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "slug" (
    "slug" TEXT NOT NULL,
    "bin_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "retires_at" TIMESTAMPTZ(6),

    CONSTRAINT "slug_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "hit" (
    "bin_id" UUID NOT NULL,
    "seq" INTEGER NOT NULL,
    "received_at" BIGINT NOT NULL,
    "method" TEXT NOT NULL,
    "scheme" TEXT NOT NULL,
    "authority" TEXT NOT NULL,
    "target_prefix" TEXT NOT NULL,
    "target" TEXT NOT NULL,
    "http_version" TEXT NOT NULL,
    "fidelity" "fidelity" NOT NULL,
    "state" "hit_state" NOT NULL,
    "reason" TEXT,
    "remote_address" TEXT NOT NULL,
    "remote_port" INTEGER,
    "via_proxy" BOOLEAN NOT NULL,
    "headers" JSON NOT NULL,
    "trailers" JSON NOT NULL,
    "body" BYTEA NOT NULL,
    "body_size" BIGINT NOT NULL,
    "body_truncated" BOOLEAN NOT NULL,
    "body_sha256" BYTEA,
    "content_type" TEXT,
    "provider" TEXT,
    "event_type" TEXT,
    "delivery_id" TEXT,
    "attempt" INTEGER,
    "signature" "signature_state" NOT NULL DEFAULT 'unchecked',
    "answer_status" INTEGER,
    "answer_rule" TEXT,
    "duration_ms" REAL NOT NULL,
    "sender_gone_after_ms" REAL,
    "pinned" BOOLEAN NOT NULL DEFAULT false,
    "note" TEXT,

    CONSTRAINT "hit_pkey" PRIMARY KEY ("bin_id","seq")
);

-- CreateIndex
CREATE UNIQUE INDEX "key_hash_key" ON "key"("hash");

-- CreateIndex
CREATE INDEX "key_workspace_id_idx" ON "key"("workspace_id");

-- CreateIndex
CREATE INDEX "bin_workspace_id_idx" ON "bin"("workspace_id");

-- CreateIndex
CREATE INDEX "bin_deleted_at_idx" ON "bin"("deleted_at");

-- CreateIndex
CREATE INDEX "slug_bin_id_idx" ON "slug"("bin_id");

-- AddForeignKey
ALTER TABLE "key" ADD CONSTRAINT "key_workspace_id_fkey" FOREIGN KEY ("workspace_id") REFERENCES "workspace"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "bin" ADD CONSTRAINT "bin_workspace_id_fkey" FOREIGN KEY ("workspace_id") REFERENCES "workspace"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "slug" ADD CONSTRAINT "slug_bin_id_fkey" FOREIGN KEY ("bin_id") REFERENCES "bin"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- By hand: what Prisma cannot express.
-- Bodies stay uncompressed: compressing them costs most of the server's time on the capture path.
ALTER TABLE "hit" ALTER COLUMN "body" SET STORAGE EXTERNAL;

-- Attempts of one delivery.
CREATE INDEX "hit_bin_id_delivery_id_idx" ON "hit" ("bin_id", "delivery_id") WHERE "delivery_id" IS NOT NULL;
