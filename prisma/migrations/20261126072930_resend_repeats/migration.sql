-- AlterTable
ALTER TABLE "resend" ADD COLUMN     "repeats" TEXT;
