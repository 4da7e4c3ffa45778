import { afterAll, beforeAll, expect, it } from "vitest";
import { type Instance, startInstance } from "@/tests/setup/start-instance";

let instance: Instance;
beforeAll(async () => {
  instance = await startInstance();
});
afterAll(() => instance.stop());

/** Makes a bin that has a hit, and gives its dashboard's path and the cookie that opens it. */
async function makeBin() {
  const made = await fetch(`${instance.url}/api/bins`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ name: "Rendered on the server" }),
  });
  const { id, captureUrl, workspaceKey } = await made.json();
  await fetch(`${captureUrl}/first`, { method: "POST", body: "{}" });
  return { path: `/b/${id}`, cookie: `hookscope_key=${workspaceKey}` };
}

// React leaves such a template, with Next's digest of the error, where a component threw on the server.
const GAVE_UP = /<template data-dgst="[^"]+"/;

it.each(["", "/1"])("a dashboard comes rendered, with its bin's name (%j)", async (rest) => {
  const { path, cookie } = await makeBin();
  const page = await fetch(`${instance.url}${path}${rest}`, { headers: { cookie } });
  const html = await page.text();
  expect(page.status).toBe(200);
  expect(html).toContain("Rendered on the server</");
  expect(html).not.toMatch(GAVE_UP);
});

it("the start page comes rendered", async () => {
  const html = await (await fetch(instance.url)).text();
  expect(html).toContain("Make a bin");
  expect(html).not.toMatch(GAVE_UP);
});
