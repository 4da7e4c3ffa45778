import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildBin } from "@/tests/builders/build-bin";
import { type RunningApi, startApi } from "@/tests/integration/api/start-api";
import { buildScene, MARK, paramsOf, type Scene } from "./build-scene";
import { listCallers } from "./callers";
import { fillPath, listRoutes } from "./list-routes";

let running: RunningApi;
let scene: Scene;
let stranger: string;

beforeAll(async () => {
  // Wrong keys are what is tried here, and more of them than a person would.
  running = await startApi({ GUESS_RATE: "0", CREATE_RATE: "0" });
  stranger = (await buildBin(running.db, { name: "Of a stranger" })).key;
  scene = await buildScene(running);
});
afterAll(() => running.stop());

/**
 * Who is answered with 200. "members": whoever has a key of the workspace, in the browser's cookie; all others are told
 * that there is nothing, or by a part of a page that a key is needed. "anybody": the page itself says nothing of a bin. "ticket": nobody by a key, but
 * whoever opened the share (shared-previews.test.ts). A route that is not here fails.
 */
const READERS: Readonly<Record<string, "members" | "anybody" | "ticket">> = {
  "/": "anybody",
  "/b/{binId}": "members",
  "/b/{binId}/diff/many": "members",
  "/b/{binId}/diff/{pair}": "members",
  "/b/{binId}/resends": "members",
  "/b/{binId}/resends/{resendId}": "members",
  "/b/{binId}/targets": "members",
  "/b/{binId}/preview/{seq}": "members",
  "/b/{binId}/preview/{seq}/pdf": "members",
  // Shows the key that the browser has, and tells nobody whether it has one worth anything.
  "/open": "anybody",
  // Leads browsers without a key to /open.
  "/workspace": "anybody",
  // Asks in the browser for what is shared, by operations that the other matrix has.
  "/s/{token}": "anybody",
  "/s/{token}/preview/{seq}": "ticket",
  "/s/{token}/preview/{seq}/pdf": "ticket",
  // Names nothing that was done: the list comes by the API.
  "/workspace/audit": "anybody",
  "/enter": "anybody",
  "/tools/browser-send": "anybody",
  "/tools/signature": "anybody",
};

const routes = (await listRoutes()).filter(({ path }) => !/^\/(api|in|healthz|readyz)(\/|$)/.test(path));
const cookie = (key: string) => ({ cookie: `hookscope_key=${key}` });

it("every page says who may read it", () => {
  expect(new Set(Object.keys(READERS))).toEqual(new Set(routes.map(({ path }) => path)));
});

const byTicket = routes.filter(({ path }) => READERS[path] === "ticket");

describe.each(byTicket.map(({ path }) => path))("%s", (template) => {
  it("is answered to nobody for their key, and tells them nothing of the bin", async () => {
    const { origin } = new URL(running.instance.url);
    for (const [name, caller] of Object.entries(listCallers(stranger))) {
      for (const headers of [caller.headers(scene, origin), cookieOf(caller.headers(scene, origin))]) {
        const ask = (method: "GET" | "POST") =>
          running.api(method, fillPath(template, paramsOf(scene)), {
            headers,
            ...(method === "GET" ? {} : { body: `ticket=x${template.endsWith("/pdf") ? "" : "&as=html"}` }),
          });
        for (const [method, refusal] of [
          ["GET", 405],
          ["POST", 401],
        ] as const) {
          const { status, bytes } = await ask(method);
          expect(`${name}, ${method}: ${status}`).toBe(`${name}, ${method}: ${refusal}`);
          for (const secret of [MARK, scene.slug, scene.shareId]) expect(String(bytes)).not.toContain(secret);
        }
      }
    }
  });
});

const byKey = routes.filter(({ path }) => READERS[path] !== "ticket");

describe.each(byKey.map(({ path, kind }) => [path, kind] as const))("%s", (template, kind) => {
  it("is answered to whom it is for, and tells others nothing of the bin", async () => {
    const { origin } = new URL(running.instance.url);
    const path = template === "/b/{binId}/preview/{seq}" ? `${template}?as=html` : template;
    const members = { viewer: scene.viewer, editor: scene.editor, owner: scene.owner };
    const get = (headers: Readonly<Record<string, string>>) =>
      running.api("GET", fillPath(path, { ...paramsOf(scene), resendId: scene.bulkId }), { headers });
    for (const [name, key] of Object.entries(members)) {
      const { status } = await get(cookie(key));
      expect(`${name}: ${status}`).toMatch(/: (200|415|422)$/);
    }
    for (const [name, caller] of Object.entries(listCallers(stranger))) {
      if (["viewer", "editor", "owner"].includes(caller.is)) continue;
      for (const headers of [caller.headers(scene, origin), cookieOf(caller.headers(scene, origin))]) {
        const { status, bytes } = await get(headers);
        const refusal = kind === "route" && caller.is !== "stranger" ? 401 : 404;
        expect(`${name}: ${status}`).toBe(`${name}: ${READERS[template] === "members" ? refusal : 200}`);
        for (const secret of [MARK, scene.slug, scene.shareId]) expect(String(bytes)).not.toContain(secret);
      }
    }
  });
});

/** The same key as a browser would show it. */
function cookieOf({ authorization, ...others }: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return authorization === undefined ? others : { ...others, ...cookie(authorization.replace("Bearer ", "")) };
}
