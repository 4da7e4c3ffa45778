import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Door, openDoor } from "./open-door";
import { exchange, seqOf } from "./raw-client";

let door: Door;
beforeAll(async () => {
  door = await openDoor("node");
});
afterAll(() => door.close());

const TOKEN = "!#$%&'*+-.^_`|~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
const FRAMING = new Set(["content-length", "transfer-encoding", "connection", "expect", "upgrade", "te", "trailer"]);

const fieldName = fc
  .string({ unit: fc.constantFrom(...TOKEN), minLength: 1, maxLength: 20 })
  .filter((name) => !FRAMING.has(name.toLowerCase()));
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
  .map((text) => (text === "" ? "" : `/${text}`));
const body = fc.uint8Array({ maxLength: 3000 });

describe("the Node door", () => {
  it("returns any request as it was sent", async () => {
    await fc.assert(
      fc.asyncProperty(
        target,
        fc.array(fc.tuple(fieldName, fieldValue), { maxLength: 12 }),
        body,
        fc.boolean(),
        async (sentTarget, fields, bytes, isChunked) => {
          const framing: [string, string] = isChunked
            ? ["Transfer-Encoding", "chunked"]
            : ["Content-Length", String(bytes.length)];
          const headers = [...fields, framing];
          const head = `POST /in/${door.slug}${sentTarget} HTTP/1.1\r\n${headers.map(([name, value]) => `${name}: ${value}\r\n`).join("")}\r\n`;
          const answer = await exchange(
            door.port,
            Buffer.concat([Buffer.from(head, "latin1"), isChunked ? chunk(bytes) : bytes]),
          );
          const hit = await door.readHit(seqOf(answer));
          expect(hit.target).toBe(sentTarget);
          expect(hit.headers).toEqual(headers);
          expect(Buffer.from(hit.body.base64, "base64").equals(bytes)).toBe(true);
        },
      ),
      { numRuns: 150 },
    );
  });
});

function chunk(bytes: Uint8Array): Buffer {
  const parts: Uint8Array[] = [];
  for (let at = 0; at < bytes.length; at += 700) {
    const part = bytes.subarray(at, at + 700);
    parts.push(Buffer.from(`${part.length.toString(16)}\r\n`), part, Buffer.from("\r\n"));
  }
  return Buffer.concat([...parts, Buffer.from("0\r\n\r\n")]);
}
