-- AlterTable
ALTER TABLE "hit" ADD COLUMN     "drift" JSONB;
