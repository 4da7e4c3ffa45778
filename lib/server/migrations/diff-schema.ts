import { withSchemaEngine } from "./with-schema-engine";

const EMPTY = "-- This is an empty migration.";

/**
 * The SQL that would bring the database at `url` to a Prisma schema; "" when there is nothing to do. What Prisma
 * cannot express (storage of columns, partial indices) does not count.
 */
export async function diffSchema(url: string, schema: string): Promise<string> {
  const files = [{ path: "prisma/schema.prisma", content: schema }];
  const { stdout } = await withSchemaEngine(url, (engine) =>
    engine.diff({
      from: { tag: "schemaDatasource", files, configDir: "prisma" },
      to: { tag: "schemaDatamodel", files },
      script: true,
      exitCode: null,
      filters: { externalTables: [], externalEnums: [] },
    }),
  );
  const sql = (stdout ?? "").trim();
  return sql === EMPTY ? "" : sql;
}
