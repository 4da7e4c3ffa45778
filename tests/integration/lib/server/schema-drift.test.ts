import { readFile } from "node:fs/promises";
import path from "node:path";
import { expect, it } from "vitest";
import { findProjectRoot } from "@/lib/server/find-project-root";
import { diffSchema } from "@/lib/server/migrations/diff-schema";
import { createTestDatabase } from "@/tests/setup/create-test-database";

const schema = await readFile(path.join(findProjectRoot(), "prisma", "schema.prisma"), "utf8");

it("prisma/schema.prisma says what the migrations make", async () => {
  const database = await createTestDatabase();
  expect(await diffSchema(database.url, schema)).toBe("");
  await database.drop();
});

it("a model without a migration shows as a difference", async () => {
  const database = await createTestDatabase();
  const sql = await diffSchema(database.url, `${schema}\nmodel Novelty {\n  id Int @id\n}\n`);
  expect(sql).toContain('CREATE TABLE "Novelty"');
  await database.drop();
});
