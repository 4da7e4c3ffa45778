import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { expectAt } from "./expect-at";
import { DOORS, type Door, openDoor } from "./open-door";
import { sendSent } from "./send-sent";
import type { SentRequest } from "./sent-request";

const TOKEN = "!#$%&'*+-.^_`|~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
// What frames the message or asks for something; there are cases for these.
const FRAMING = /^(content-length|transfer-encoding|connection|expect|upgrade|te|trailer)$/i;

const fieldName = fc.oneof(
  { weight: 3, arbitrary: fc.string({ unit: fc.constantFrom(...TOKEN), minLength: 1, maxLength: 20 }) },
  // So that names come twice, in whatever case.
  fc.mixedCase(fc.constantFrom("x-a", "cookie", "set-cookie", "user-agent", "content-type", "x-forwarded-for", "host")),
);
// RFC 9110 5.5: visible octets, obs-text, and inside the value spaces and tabs.
const octet = fc.oneof(
  fc.integer({ min: 0x21, max: 0x7e }),
  fc.integer({ min: 0x80, max: 0xff }),
  fc.constantFrom(9, 32),
);
const fieldValue = fc
  .array(octet, { maxLength: 40 })
  .map((octets) => String.fromCharCode(...octets).replace(/^[\t ]+|[\t ]+$/g, ""));
const target = fc
  .string({ unit: fc.integer({ min: 0x21, max: 0x7e }).map((code) => String.fromCharCode(code)), maxLength: 60 })
  .chain((text) => fc.constantFrom("", `/${text}`, `?${text}`, `/a?${text}`));

const request = fc
  .record({
    target,
    fields: fc.array(fc.tuple(fieldName, fieldValue), { maxLength: 12 }),
    body: fc.uint8Array({ maxLength: 3000 }).map((bytes) => Buffer.from(bytes)),
    isChunked: fc.boolean(),
  })
  .map(({ target: sentTarget, fields, body, isChunked }): SentRequest => {
    const framing = isChunked ? ["Transfer-Encoding", "chunked"] : ["Content-Length", String(body.length)];
    const free = fields.filter(([name]) => !FRAMING.test(name));
    const headers = [["Host", "a"], ...free, framing] as [string, string][];
    return { method: "POST", target: sentTarget, headers, body, ...(isChunked ? { chunkSize: 700 } : {}) };
  });

describe.each(DOORS)("the %s door", (kind) => {
  let door: Door;
  beforeAll(async () => {
    door = await openDoor(kind);
  });
  afterAll(() => door.close());

  it("returns any request as it was sent, but for what is known to be lost", async () => {
    await fc.assert(
      fc.asyncProperty(request, async (sent) => {
        const { way, actual } = await sendSent(door, sent);
        expect(actual).toEqual(expectAt(kind, sent, way));
      }),
      { numRuns: 150 },
    );
    // A hundred and fifty connections one after the other, on machines that do other things too.
  }, 300_000);
});
