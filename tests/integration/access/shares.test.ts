import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ALL_OPERATIONS } from "@/lib/api/operations/all-operations";
import { expectError } from "@/tests/integration/api/expect-error";
import { type RunningApi, startApi } from "@/tests/integration/api/start-api";
import { buildScene, MARK, paramsOf, type Scene } from "./build-scene";
import { fillPath } from "./list-routes";
import { SAMPLE_CALLS } from "./sample-calls";
import { type Link, makeLink, SHARE_PASSWORD as PASSWORD, SHARE_CASES } from "./share-cases";

let running: RunningApi;
let scene: Scene;
let other: Scene;

beforeAll(async () => {
  // Wrong keys are what is tried here, and more of them than a person would.
  running = await startApi({ GUESS_RATE: "0", CREATE_RATE: "0" });
  [scene, other] = [await buildScene(running), await buildScene(running)];
});
afterAll(() => running.stop());

const share = (parts: object = {}) => makeLink(running, scene, parts);

describe.each(
  ALL_OPERATIONS.filter(({ path }) => path.includes("{token}")).map((operation) => [operation.id, operation] as const),
)("%s", (id, operation) => {
  const sample = SAMPLE_CALLS[id] ?? {};
  const call = ({ token, ticket }: Link, params: object = {}, headers: Readonly<Record<string, string>> = {}) => {
    const query = sample.query?.(scene);
    const path = fillPath(operation.path, { ...paramsOf(scene), ...params, token });
    return running.api(operation.method, `${path}${query === undefined ? "" : `?${query}`}`, {
      headers: { ...sample.headers?.({ ...scene, token, ticket }), ...headers },
      ...(sample.json === undefined ? {} : { json: sample.json(scene) }),
    });
  };

  it.each(Object.entries(SHARE_CASES))("answers %s as it must", async (_case, { link, code }) => {
    const answer = await call(await link(running, scene));
    if (code === "let in") expect(answer.status).toBe(200);
    else {
      expectError(answer, code);
      expect(String(answer.bytes)).not.toContain(MARK);
    }
  });

  it("takes the password, or the ticket that was given for it, and no other", async () => {
    const link = await share({ password: PASSWORD });
    if (sample.headers !== undefined) {
      expectError(await call({ ...link, ticket: "" }, {}, { "x-share-password": PASSWORD }), "UNAUTHENTICATED");
      expect((await call(link)).status).toBe(200);
      return;
    }
    expectError(await call(link, {}, { "x-share-password": `${PASSWORD}x` }), "UNAUTHENTICATED");
    expect((await call(link, {}, { "x-share-password": PASSWORD })).status).toBe(200);
  });

  it("gives nothing anew once it is used up: what was opened before stays for its hour", async () => {
    const link = await share({ maxViews: 1 });
    const isByTicket = sample.headers !== undefined;
    const answer = await call(link);
    if (isByTicket) expect(answer.status).toBe(200);
    else expectError(answer, "GONE");
    if (isByTicket) expectError(await call({ ...link, ticket: "" }), "UNAUTHENTICATED");
  });

  it("is helped by no ticket of another share, and shows no hit but those it is of", async () => {
    const link = await share();
    if (sample.headers !== undefined) expectError(await call({ ...link, ticket: other.ticket }), "UNAUTHENTICATED");
    if (operation.path.includes("{seq}")) expectError(await call(link, { seq: "2" }), "NOT_FOUND");
  });

  it("ends with the bin", async () => {
    const doomed = await buildScene(running);
    await running.api("DELETE", `/api/bins/${doomed.binId}`, { key: doomed.owner });
    expectError(await call({ token: doomed.token, ticket: doomed.ticket, id: doomed.shareId }), "GONE");
  });
});
