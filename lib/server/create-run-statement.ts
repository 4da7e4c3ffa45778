import type { PrismaPg } from "@prisma/adapter-pg";
import type { RunStatement } from "@/lib/database";

// The adapter leaves both as they are.
const TEXT = { scalarType: "string", arity: "scalar" } as const;
const BYTES = { scalarType: "bytes", arity: "scalar" } as const;

/** Statements on a Prisma driver adapter of their own, over the factory's pool. */
export function createRunStatement(factory: PrismaPg): RunStatement {
  // Over a pool this makes an object and connects nothing.
  const connecting = factory.connect();
  return async (sql, parameters) => {
    const adapter = await connecting;
    const argTypes = parameters.map((parameter) => (typeof parameter === "string" ? TEXT : BYTES));
    const args = [...parameters];
    try {
      const { rows } = await adapter.queryRaw({ sql, args, argTypes });
      return rows;
    } finally {
      // The adapter's log for debugging holds on to its last 100 statements, whose parameters may be 8 MiB each.
      args.length = 0;
    }
  };
}
