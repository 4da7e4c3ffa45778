/** The Prisma client as use cases take it; `lib/server/create-database.ts` makes it. */
export type { PrismaClient as Database } from "@/prisma/generated/client/client";

/**
 * One statement on Prisma's driver adapter, below the client: parameters reach the driver as they are, neither copied nor
 * checked, and rows come back as lists of the driver's values, by column. Rejects with the adapter's own error: the
 * driver's in `cause`, as `{ kind, originalCode }`, or the bare error of a connection that broke.
 */
export type RunStatement = (
  sql: string,
  parameters: ReadonlyArray<string | Uint8Array>,
) => Promise<ReadonlyArray<readonly unknown[]>>;
