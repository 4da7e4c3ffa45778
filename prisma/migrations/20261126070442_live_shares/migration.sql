-- AlterTable
ALTER TABLE "share" ADD COLUMN     "live" BOOLEAN NOT NULL DEFAULT false;
