import { pino } from "pino";
import { expect, it } from "vitest";
import { createDatabase } from "@/lib/server/create-database";
import { buildBin } from "@/tests/builders/build-bin";
import { createApiClient } from "@/tests/integration/api/api-client";
import { expectError } from "@/tests/integration/api/expect-error";
import { createTestDatabase } from "@/tests/setup/create-test-database";
import { startInstance } from "@/tests/setup/start-instance";

/** What an instance that does not start says to the person at the terminal. */
async function failure(url: string, SECRET_KEY: string): Promise<string> {
  const error: unknown = await startInstance({ database: { url }, env: { SECRET_KEY } }).then(
    async (instance) => {
      await instance.stop();
      return new Error("it started");
    },
    (reason: unknown) => reason,
  );
  if (!(error instanceof Error)) throw error;
  const spoken = error.message.split("\n").filter((line) => line.startsWith("hookscope:"));
  expect(spoken).toHaveLength(1);
  expect(error.message).not.toContain("    at ");
  expect(error.message).not.toContain(SECRET_KEY || "no key");
  return spoken[0] ?? "";
}

it("tells a missing and a wrong key in one line at start, once a secret is stored", async () => {
  const database = await createTestDatabase();
  const { db, close } = createDatabase(database.url, pino({ level: "silent" }));
  const { id, key } = await buildBin(db);
  const at = `/api/bins/${id}/secrets/stripe`;

  const keyless = await startInstance({ database, env: { SECRET_KEY: "" } });
  const refused = await createApiClient(keyless.url)("PUT", at, { key, json: { secret: "s" } });
  expectError(refused, "UNPROCESSABLE");
  expect(refused.json.error.message).toContain("SECRET_KEY");
  await keyless.stop();

  const right = await startInstance({ database, env: { SECRET_KEY: "the right key, sixteen" } });
  expect((await createApiClient(right.url)("PUT", at, { key, json: { secret: "s" } })).status).toBe(200);
  expect(await failure(database.url, "another key, as long")).toContain("sealed with another key than SECRET_KEY");
  expect(await failure(database.url, "")).toContain("Set SECRET_KEY");

  // Without secrets any key is good, and the next secret is sealed with it.
  expect((await createApiClient(right.url)("DELETE", at, { key })).status).toBe(204);
  await right.stop();
  const other = await startInstance({ database, env: { SECRET_KEY: "another key, as long" } });
  expect((await createApiClient(other.url)("PUT", at, { key, json: { secret: "s" } })).status).toBe(200);
  await other.stop();
  expect(await failure(database.url, "the right key, sixteen")).toContain("sealed with another key");
  await close();
  await database.drop();
});

it("asks for a key of some length", async () => {
  const database = await createTestDatabase();
  expect(await failure(database.url, "short")).toContain("SECRET_KEY: must have at least 16 characters");
  await database.drop();
});
