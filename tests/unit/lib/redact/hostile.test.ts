import { describe, expect, it } from "vitest";
import { buildMessage, redact } from "./redact";

const LENGTH = 400_000;
const fill = (piece: string) => piece.repeat(Math.ceil(LENGTH / piece.length)).slice(0, LENGTH);
const KNOWN = "password=hunter22-known&\n";

// What a search that goes back would take hours for.
const BODIES: ReadonlyArray<readonly [what: string, body: string, type: string]> = [
  ["beginnings of JWTs", fill("-eyJ-"), "text/plain"],
  ["groups of digits", fill("4 1 "), "text/plain"],
  ["card numbers", fill("4242 4242 4242 4242 "), "text/plain"],
  ["quotes that open", fill('a:"'), "text/plain"],
  ["authorities", fill("://a:b"), "text/plain"],
  ["beginnings of keys", fill("-----BEGIN PRIVATE KEY-----"), "text/plain"],
  ["a name without an end", fill("password."), "text/plain"],
  ["every kind of escape", KNOWN + fill("%2541\\u0041&amp;+ "), "text/plain"],
  ["base64", KNOWN + fill("QUJD"), "text/plain"],
  [
    "a secret that almost repeats",
    JSON.stringify({ password: `${fill("abc").slice(0, 50_000)}x`, text: fill("abc") }),
    "application/json",
  ],
  [
    "many secrets of one beginning",
    JSON.stringify(Array.from({ length: 5000 }, (_, n) => ({ token: `${"abc".repeat(20)}${n}` }))),
    "application/json",
  ],
  ["brackets", fill("["), "application/json"],
  ["tags that do not close", fill("<a "), "text/xml"],
  [
    "parts without an end",
    fill("--b\r\nContent-Disposition: form-data; name=token\r\n\r\n"),
    "multipart/form-data; boundary=b",
  ],
  ["tokens", fill("‹secret:6f2a›"), "text/plain"],
];

describe("redaction is done soon, and leaves no known secret, with a body of", () => {
  it.each(BODIES)("%s", (_, body, contentType) => {
    const redacted = redact(buildMessage({ headers: [["X-Api-Key", "hunter22-known"]], body, contentType }));
    const text = Buffer.from(redacted.body).toString();
    expect(text).not.toContain("hunter22-known");
    expect(redacted.headers[0]?.[1]).toContain("secret:");
  });
});
