-- AlterTable
ALTER TABLE "key" ADD COLUMN     "signed_in_by" UUID;

-- AlterTable
ALTER TABLE "workspace" ADD COLUMN     "deleted_at" TIMESTAMPTZ(6);

-- CreateTable
CREATE TABLE "ticket" (
    "id" UUID NOT NULL,
    "workspace_id" UUID NOT NULL,
    "hash" BYTEA NOT NULL,
    "role" "role" NOT NULL,
    "label" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "ticket_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "ticket_hash_key" ON "ticket"("hash");

-- CreateIndex
CREATE INDEX "ticket_workspace_id_idx" ON "ticket"("workspace_id");

-- AddForeignKey
ALTER TABLE "ticket" ADD CONSTRAINT "ticket_workspace_id_fkey" FOREIGN KEY ("workspace_id") REFERENCES "workspace"("id") ON DELETE CASCADE ON UPDATE CASCADE;
