import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { diffMessages } from "@/lib/diff/diff-messages";
import { buildDiffMessage } from "./build-diff-message";

function noiseOf(left: string, right: string): Array<string | undefined> {
  return diffMessages(buildDiffMessage(left), buildDiffMessage(right)).body.changes.map(({ noise }) => noise);
}

describe("known noise in JSON", () => {
  it.each([
    ["$.created", "1700000000", "1700000001", "a time"],
    ["$.a.updated_at", '"2024-01-01T00:00:00Z"', '"2024-01-02T00:00:00.123+02:00"', "a time"],
    ["$.eventTime", "1700000000123", "1700000000456", "a time"],
    ["$.ts", '"1700000000.000100"', '"1700000000.000200"', "a time"],
    ["$.id", '"evt_1Mt0aB2eZv"', '"evt_1Mt0aC2eZv"', "the id of the event itself"],
    ["$.requestId", '"b6e1-4c2a-11"', '"b6e1-4c2a-12"', "the id of one request"],
    ["$.meta.trace_id", '"4bf92f3577b34da6"', '"4bf92f3577b34da7"', "the id of one request"],
    ["$.delivery_attempt", "1", "2", "a counter of attempts"],
    ["$.pending_webhooks", "2", "1", "a counter of attempts"],
    ["$.nonce", '"a"', '"b"', "a nonce"],
    ["$.signature", '"5257a869e7ecebeda32affa62cdca3fa"', '"d4b2a1c98e7f6a5b4c3d2e1f0a9b8c7d"', "a signature"],
  ])("%s from %s to %s", (path, left, right, reason) => {
    const keys = path.split(".").slice(1);
    const wrap = (value: string) => keys.reduceRight((inner, key) => `{"${key}":${inner}}`, value);
    expect(noiseOf(wrap(left), wrap(right))[0]).toContain(reason);
  });

  it.each([
    ['{"due_date":"2024-01-01T00:00:00Z"}', '{"due_date":"2024-02-01T00:00:00Z"}'],
    ['{"delivered_at":"2024-01-01T00:00:00Z"}', '{"delivered_at":"2024-02-01T00:00:00Z"}'],
    ['{"created":"no time"}', '{"created":"1700000001"}'],
    ['{"created":null}', '{"created":1700000001}'],
    ['{"created":1700000001}', "{}"],
    ['{"created":1700000001}', '{"created":"1700000001"}'],
    ['{"id":450789469}', '{"id":450789470}'],
    ['{"order":{"id":"evt_1Mt0aB2eZv"}}', '{"order":{"id":"evt_1Mt0aC2eZv"}}'],
    ['{"attempts":["a"]}', '{"attempts":["b"]}'],
    ['{"signature":"Jane"}', '{"signature":"Joan"}'],
    ['{"event":"created"}', '{"event":"deleted"}'],
    ['{"event_id":"none"}', '{"event_id":"other"}'],
    ["1700000000", "1700000001"],
  ])("is not %s to %s", (left, right) => expect(noiseOf(left, right)).toEqual([undefined]));

  it("never hides a change in a path that is not noise", () => {
    const names = [
      "amount",
      "status",
      "email",
      "due_date",
      "name",
      "total_price",
      "customer_id",
      "state",
      "expires_at",
    ];
    const values = fc.oneof(
      fc.integer(),
      fc.string(),
      fc.integer({ min: 1_500_000_000, max: 1_900_000_000 }),
      fc.uuid(),
      fc.date({ noInvalidDate: true, min: new Date(0), max: new Date(4e12) }).map((date) => date.toISOString()),
    );
    const objects = fc.dictionary(fc.constantFrom(...names), values);
    fc.assert(
      fc.property(objects, objects, fc.constantFrom("data", "timestamp", "request", "event"), (left, right, outer) => {
        const noise = { created: 1_700_000_000, request_id: "req-000001" };
        const before = JSON.stringify({ [outer]: left, ...noise });
        const after = JSON.stringify({ [outer]: right, created: 1_700_000_001, request_id: "req-000002" });
        const options = {
          learned: { headers: ["x-y"], paths: ["$.other"] },
          ignorePaths: ["$.data.amounts"],
          ignoreHeaders: ["*"],
        };
        const { changes } = diffMessages(buildDiffMessage(before), buildDiffMessage(after), options).body;
        for (const { path, noise: reason } of changes) {
          expect([path, reason !== undefined]).toEqual([path, path === "$.created" || path === "$.request_id"]);
        }
        expect(changes.filter(({ noise: reason }) => reason !== undefined)).toHaveLength(2);
      }),
      { numRuns: 1000 },
    );
  });
});

it("a length that is right on both sides follows from the body; a wrong one does not", () => {
  const message = (body: string, length: string) => buildDiffMessage(body, { headers: [["Content-Length", length]] });
  const [right] = diffMessages(message("1", "1"), message("12", "2")).headers;
  const [wrong] = diffMessages(message("1", "1"), message("12", "3")).headers;
  expect([right?.noiseKind, wrong?.noiseKind]).toEqual(["known", undefined]);
});

it("queries have noise like forms, and their order is seen", () => {
  const at = (query: string) => buildDiffMessage("", { target: `/a?${query}` });
  const list = (left: string, right: string) =>
    diffMessages(at(left), at(right)).query.map(({ op, path, noiseKind }) => `${op} ${path} ${noiseKind ?? ""}`.trim());
  expect(list("timestamp=1700000000&x=1", "timestamp=1700000001&x=2")).toEqual([
    "changed timestamp known",
    "changed x",
  ]);
  expect(list("a=1&b=2", "b=2&a=1")).toEqual(["moved a"]);
  expect(list("a=1", "a=%31")).toEqual(["changed"]);
  expect(
    diffMessages(at("a"), buildDiffMessage("", { target: "/b?a", method: "PUT" })).request.map(({ path }) => path),
  ).toEqual(["method", "path"]);
});

it("CBOR is compared as the JSON that it reads as", () => {
  const map = (value: number) =>
    buildDiffMessage(Uint8Array.from([0xa1, 0x61, 0x61, value]), { contentType: "application/cbor" });
  const { kind, changes } = diffMessages(map(1), map(2)).body;
  expect([kind, changes]).toEqual(["json", [{ path: "$.a", op: "changed", left: "1", right: "2" }]]);
});
