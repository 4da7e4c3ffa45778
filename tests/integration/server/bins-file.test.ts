import { mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { createApiClient } from "@/tests/integration/api/api-client";
import { createTestDatabase, type TestDatabase } from "@/tests/setup/create-test-database";
import { startInstance } from "@/tests/setup/start-instance";

let directory: string;
let database: TestDatabase;

beforeAll(async () => {
  directory = await mkdtemp(path.join(tmpdir(), "hookscope-bins-"));
  database = await createTestDatabase();
});
afterAll(async () => {
  await database.drop();
  await rm(directory, { recursive: true });
});

/** Starts on the same database with a file of bins, and stops. */
async function startWith<Result>(text: string, use: (url: string) => Promise<Result>): Promise<Result> {
  const file = path.join(directory, "bins.yaml");
  await writeFile(file, text);
  const instance = await startInstance({ database, env: { BINS_FILE: file, DATA_DIR: directory } });
  try {
    return await use(instance.url);
  } finally {
    await instance.stop();
  }
}

it("makes the bins at the first start, brings them up to date at the next, and leaves what it does not name", async () => {
  const id = await startWith(
    "bins:\n  - slug: orders\n    name: Orders\n    settings: { answer: { default: { status: 202 } } }\n",
    async (url) => {
      expect((await fetch(`${url}/in/orders`, { method: "POST" })).status).toBe(202);
      const key = (await readFile(path.join(directory, "bins-file-key"), "utf8")).trim();
      const api = createApiClient(url);
      const { bins } = (await api("GET", "/api/bins", { key })).json;
      expect(bins).toMatchObject([{ name: "Orders", slug: "orders" }]);
      // What people set in the meantime.
      await api("PATCH", `/api/bins/${bins[0].id}`, { key, json: { settings: { retention: { days: 3 } } } });
      return bins[0].id as string;
    },
  );
  if (process.platform !== "win32")
    expect((await stat(path.join(directory, "bins-file-key"))).mode & 0o777).toBe(0o600);

  await startWith(
    "bins:\n  - slug: orders\n    settings: { answer: { default: { body: taken } } }\n  - slug: more\n",
    async (url) => {
      const answer = await fetch(`${url}/in/orders`, { method: "POST" });
      // A part that the file names is as the file has it.
      expect([answer.status, await answer.text()]).toEqual([200, "taken"]);
      const key = (await readFile(path.join(directory, "bins-file-key"), "utf8")).trim();
      const { bins } = (await createApiClient(url)("GET", "/api/bins", { key })).json;
      expect(bins.map(({ slug }: { slug: string }) => slug).sort()).toEqual(["more", "orders"]);
      const orders = bins.find((bin: { id: string }) => bin.id === id);
      expect(orders).toMatchObject({ name: "Orders", hitCount: 2, settings: { retention: { days: 3 } } });
    },
  );
});

it("does not start with a mistake in it, and says where", async () => {
  const start = startWith("bins:\n  - slug: fine\n  - slug: www\n", async () => undefined);
  await expect(start).rejects.toThrow(
    /BINS_FILE .*bins\.yaml: line 3: bins\.1\.slug: is a name that hosts use themselves/,
  );
});

it("does not take another workspace's slug", async () => {
  await startWith(`key: hsk_${"b".repeat(32)}\nbins:\n  - slug: theirs\n`, async () => undefined);
  const start = startWith("bins:\n  - slug: theirs\n", async () => undefined);
  await expect(start).rejects.toThrow(/line 2: The slug "theirs" is taken/);
});
