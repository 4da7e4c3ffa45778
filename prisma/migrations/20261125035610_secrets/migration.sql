-- AlterTable
ALTER TABLE "hit" ADD COLUMN     "delivery_key" TEXT;

-- CreateTable
CREATE TABLE "secret" (
    "id" UUID NOT NULL,
    "bin_id" UUID NOT NULL,
    "provider" TEXT NOT NULL,
    "label" TEXT NOT NULL DEFAULT '',
    "ciphertext" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "secret_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "seal_check" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "ciphertext" BYTEA NOT NULL,

    CONSTRAINT "seal_check_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "secret_bin_id_provider_label_key" ON "secret"("bin_id", "provider", "label");

-- AddForeignKey
ALTER TABLE "secret" ADD CONSTRAINT "secret_bin_id_fkey" FOREIGN KEY ("bin_id") REFERENCES "bin"("id") ON DELETE CASCADE ON UPDATE CASCADE;
