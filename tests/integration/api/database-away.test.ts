import { afterAll, beforeAll, expect, it } from "vitest";
import { type Instance, startInstance } from "@/tests/setup/start-instance";
import { startPostgres, type TestPostgres } from "@/tests/setup/start-postgres";
import { createApiClient } from "./api-client";
import { expectError } from "./expect-error";

let postgres: TestPostgres;
let instance: Instance;
beforeAll(async () => {
  postgres = await startPostgres();
  instance = await startInstance({ database: postgres });
});
afterAll(async () => {
  await instance?.stop();
  await postgres?.stop();
});

it("answers UNAVAILABLE while the database is away, and recovers by itself", async () => {
  const api = createApiClient(instance.url);
  const { id, workspaceKey: key } = (await api("POST", "/api/bins")).json;
  await postgres.kill();
  // Calls at once meet connections that are breaking, later ones a port where nobody listens.
  const together = await Promise.all(Array.from({ length: 20 }, () => api("GET", `/api/bins/${id}/hits`, { key })));
  const later = [
    await api("GET", "/api/bins", { key }),
    await api("POST", "/api/bins"),
    await api("PATCH", `/api/bins/${id}`, { key, json: { name: "x" } }),
    await api("GET", "/readyz"),
  ];
  for (const answer of [...together, ...later]) {
    expectError(answer, "UNAVAILABLE");
    expect(answer.headers.get("retry-after")).toMatch(/^\d+$/);
  }
  expect((await api("GET", "/healthz")).status).toBe(200);
  await postgres.start();
  await expect.poll(async () => (await api("GET", "/api/bins", { key })).status, { timeout: 20_000 }).toBe(200);
  await expect.poll(async () => (await api("GET", "/readyz")).status, { timeout: 20_000 }).toBe(200);
});
