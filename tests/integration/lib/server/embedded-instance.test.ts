import path from "node:path";
import { expect, it } from "vitest";
import { readPostmasterFile } from "@/lib/server/embedded-postgres/read-postmaster-file";
import { startInstance } from "@/tests/setup/start-instance";
import { makeTestDirectory } from "@/tests/setup/test-directory";

it("an app that was killed hard finds its embedded database, still running, at the next start", async () => {
  const directory = await makeTestDirectory();
  const options = { database: null, env: { DATA_DIR: directory.path } };
  const cluster = path.join(directory.path, "postgres");

  const first = await startInstance(options);
  const made = await fetch(`${first.url}/api/bins`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: "{}",
  });
  expect(made.status).toBe(201);
  const { workspaceKey } = await made.json();
  const server = await readPostmasterFile(cluster);
  await first.kill("SIGKILL");

  const second = await startInstance(options);
  expect(await readPostmasterFile(cluster)).toEqual(server);
  const list = await fetch(`${second.url}/api/bins`, { headers: { authorization: `Bearer ${workspaceKey}` } });
  expect((await list.json()).bins).toHaveLength(1);

  expect(await second.stop()).toEqual({ code: 0, signal: null });
  expect(await readPostmasterFile(cluster)).toBeNull();
  await directory.remove();
});
