import { z } from "zod";

// Prisma's own codes: not reachable, timed out, closed, no free connection, no transaction begun, too many connections.
const PRISMA_CODES = new Set(["P1001", "P1002", "P1008", "P1017", "P2024", "P2028", "P2037"]);
const DRIVER_KINDS = new Set(["DatabaseNotReachable", "ConnectionClosed", "SocketTimeout", "TooManyConnections"]);
// SQLSTATE: connection exceptions; shutdown, crash and start of the server; full; read-only after a failover.
const SQL_STATES = /^(08...|57P0[1-5]|53300|25006)$/;

const clientErrorSchema = z.object({
  clientVersion: z.string(),
  code: z.string().optional(),
  meta: z
    .object({
      driverAdapterError: z
        .object({ cause: z.object({ kind: z.string().optional(), originalCode: z.string().optional() }) })
        .optional(),
    })
    .optional(),
});

/**
 * Whether an error of the database client says that the database cannot be reached, rather than that a query was wrong:
 * what was asked may well succeed later. False for whatever did not come from the database client.
 */
export function isDatabaseAway(error: unknown): boolean {
  const parsed = clientErrorSchema.safeParse(error);
  if (!parsed.success) return false;
  const { code, meta } = parsed.data;
  // The driver's errors of a connection that broke or never came have no code at all; those of queries always do.
  if (code === undefined) return error instanceof Error && error.name === "Error";
  const cause = meta?.driverAdapterError?.cause;
  return PRISMA_CODES.has(code) || DRIVER_KINDS.has(cause?.kind ?? "") || SQL_STATES.test(cause?.originalCode ?? "");
}
