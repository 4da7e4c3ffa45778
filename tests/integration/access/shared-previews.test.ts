import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { STATUS_BY_CODE } from "@/lib/errors";
import { previewHeaders } from "@/lib/hits/preview/preview-headers";
import { type RunningApi, startApi } from "@/tests/integration/api/start-api";
import { buildScene, MARK, paramsOf, type Scene } from "./build-scene";
import { fillPath, listRoutes } from "./list-routes";
import { type Link, makeLink, SHARE_CASES, SHARE_PASSWORD } from "./share-cases";

let running: RunningApi;
let scene: Scene;
let other: Scene;

beforeAll(async () => {
  running = await startApi({ GUESS_RATE: "0", CREATE_RATE: "0" });
  [scene, other] = [await buildScene(running), await buildScene(running)];
});
afterAll(() => running.stop());

const paths = (await listRoutes()).map(({ path }) => path).filter((path) => path.startsWith("/s/{token}/preview/"));

it("every preview in a share is tried", () => {
  expect(paths).toEqual(["/s/{token}/preview/{seq}", "/s/{token}/preview/{seq}/pdf"]);
});

describe.each(paths)("%s", (template) => {
  const isPdf = template.endsWith("/pdf");
  const call = (
    { token, ticket }: Pick<Link, "token" | "ticket">,
    { seq = "1", headers = {}, form = {} }: { seq?: string; headers?: Record<string, string>; form?: object } = {},
  ) =>
    running.api("POST", fillPath(template, { ...paramsOf(scene), token, seq }), {
      headers: { "content-type": "application/x-www-form-urlencoded", ...headers },
      body: String(new URLSearchParams({ ticket, ...(isPdf ? {} : { as: "html" }), ...form })),
    });
  // The scene's hits are JSON: shown as a page they are that text, and a PDF they are not.
  const right = isPdf ? 422 : 200;

  it.each(Object.entries(SHARE_CASES))("answers %s as it must", async (_case, { link, code }) => {
    const { status, bytes, headers } = await call(await link(running, scene));
    expect(status).toBe(code === "let in" ? right : STATUS_BY_CODE[code]);
    expect(String(bytes).includes(MARK)).toBe(status === 200);
    const wanted = previewHeaders(isPdf ? "pdf" : "page");
    expect(Object.fromEntries(Object.keys(wanted).map((name) => [name, headers.get(name)]))).toEqual(wanted);
  });

  it("takes no password in the place of a ticket, no ticket of another share, and none in the address", async () => {
    const link = await makeLink(running, scene, { password: SHARE_PASSWORD });
    expect((await call(link)).status).toBe(right);
    const password = { "x-share-password": SHARE_PASSWORD, "x-share-ticket": link.ticket };
    expect((await call({ ...link, ticket: "" }, { headers: password })).status).toBe(401);
    expect((await call({ ...link, ticket: other.ticket })).status).toBe(401);
    const path = fillPath(template, { token: link.token, seq: "1" });
    expect((await running.api("POST", `${path}?ticket=${link.ticket}&as=html`)).status).toBe(400);
  });

  it("shows no hit but those of the share, and none after it was deleted", async () => {
    const link = await makeLink(running, scene);
    expect((await call(link, { seq: "2" })).status).toBe(404);
    expect((await call(link, { seq: "x" })).status).toBe(404);
    const doomed = await buildScene(running);
    await running.api("DELETE", `/api/bins/${doomed.binId}`, { key: doomed.owner });
    expect((await call(doomed)).status).toBe(410);
  });

  it("opens in no tab of its own, and takes nothing but what it knows", async () => {
    const link = await makeLink(running, scene);
    expect((await call(link, { headers: { "sec-fetch-dest": "document" } })).status).toBe(403);
    expect((await call(link, { headers: { "sec-fetch-dest": "iframe" } })).status).toBe(right);
    expect((await call(link, { form: { more: "1" } })).status).toBe(400);
    expect((await call(link, { form: { part: "x" } })).status).toBe(400);
    expect((await call(link, { form: { as: "script" } })).status).toBe(400);
    expect((await call(link, { form: { ticket: "x".repeat(3_000) } })).status).toBe(413);
  });
});
