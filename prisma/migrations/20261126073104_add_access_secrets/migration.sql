-- AlterTable
ALTER TABLE "bin" ADD COLUMN     "access_secrets" BYTEA;
