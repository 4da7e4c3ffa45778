/** The Prisma client as use cases take it; `lib/server/create-database.ts` makes it. */
export type { PrismaClient as Database } from "@/prisma/generated/client/client";
