-- CreateEnum
CREATE TYPE "share_kind" AS ENUM ('hit', 'diff', 'bin');

-- CreateTable
CREATE TABLE "share" (
    "id" UUID NOT NULL,
    "workspace_id" UUID NOT NULL,
    "bin_id" UUID NOT NULL,
    "kind" "share_kind" NOT NULL,
    "seqs" INTEGER[],
    "up_to_seq" INTEGER NOT NULL,
    "token_hash" BYTEA NOT NULL,
    "salt" BYTEA NOT NULL,
    "redact" JSONB NOT NULL,
    "comment" TEXT NOT NULL DEFAULT '',
    "highlights" TEXT[],
    "password_hash" BYTEA,
    "max_views" INTEGER,
    "views" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(6) NOT NULL,
    "last_viewed_at" TIMESTAMPTZ(6),
    "revoked_at" TIMESTAMPTZ(6),

    CONSTRAINT "share_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "share_token_hash_key" ON "share"("token_hash");

-- CreateIndex
CREATE INDEX "share_workspace_id_idx" ON "share"("workspace_id");

-- AddForeignKey
ALTER TABLE "share" ADD CONSTRAINT "share_bin_id_fkey" FOREIGN KEY ("bin_id") REFERENCES "bin"("id") ON DELETE CASCADE ON UPDATE CASCADE;
