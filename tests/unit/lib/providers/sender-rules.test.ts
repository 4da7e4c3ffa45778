import { createHash, createHmac } from "node:crypto";
import { describe, expect, it } from "vitest";
import type { RawHeaders } from "@/lib/http/raw-headers";
import { sign } from "@/lib/providers/sign";
import { verify } from "@/lib/providers/verify";
import { MS, sha256, T, token } from "./made-request";

const now = Number(T) + 1;
const twilio = (text: string) => createHmac("sha1", "k").update(text).digest("base64");

function check(provider: string, url: string, headers: RawHeaders, body: string, at = now) {
  const request = { method: "POST", url, headers, body: Buffer.from(body) };
  return verify({ request, provider, secrets: [{ value: "k" }], now: at });
}

describe("Twilio", () => {
  const hash = createHash("sha256").update("{}").digest("hex");
  const url = `https://a.test/in/x?bodySHA256=${hash}`;
  const headers = [
    ["Content-Type", "application/json"],
    ["X-Twilio-Signature", twilio(url)],
  ] as const;

  it("signs the URL, and the URL holds the hash of a JSON body", () => {
    expect(check("twilio", url, headers, "{}")).toMatchObject({ valid: true });
    const changed = check("twilio", url, headers, '{"a":1}');
    expect(changed).toMatchObject({ valid: false, cause: "body_changed" });
    expect(changed.explanation).toContain("The secret is right");
    expect(check("twilio", url, headers, "{}\n").explanation).toContain("the line feed after the body is taken away");
  });

  it("may have the standard port in the URL or not", () => {
    const signed = [["X-Twilio-Signature", twilio("https://a.test:443/in/x")]] as const;
    expect(check("twilio", "https://a.test/in/x", signed, "")).toMatchObject({ valid: true });
    const bare = [["X-Twilio-Signature", twilio("https://a.test/in/x")]] as const;
    expect(check("twilio", "https://a.test:443/in/x", bare, "")).toMatchObject({ valid: true });
  });

  it("cannot be signed when the target URL holds the hash of another body", () => {
    const request = { method: "POST", url, headers, body: Buffer.from('{"a":1}') };
    expect(sign({ request, provider: "twilio", secret: "k", now })).toMatchObject({ ok: false });
  });
});

describe("HubSpot", () => {
  it("undoes some escapes of the URL before it signs version 3", () => {
    const signature = createHmac("sha256", "k").update(`POSThttps://a.test/in/x?a=b@c{}${MS}`).digest("base64");
    const headers = [
      ["X-HubSpot-Signature-v3", signature],
      ["X-HubSpot-Request-Timestamp", MS],
    ] as const;
    expect(check("hubspot", "https://a.test/in/x?a=b%40c", headers, "{}")).toMatchObject({ valid: true });
  });
});

describe("Box", () => {
  it("accepts no time in the future", () => {
    const time = "2026-02-02T02:40:00Z";
    const signature = createHmac("sha256", "k").update(`{}${time}`).digest("base64");
    const headers = [
      ["BOX-SIGNATURE-PRIMARY", signature],
      ["BOX-DELIVERY-TIMESTAMP", time],
    ] as const;
    expect(check("box", "https://a", headers, "{}")).toMatchObject({ valid: true, timestamp: Number(T) });
    expect(check("box", "https://a", headers, "{}", Number(T) - 1)).toMatchObject({ cause: "timestamp_too_new" });
    expect(check("box", "https://a", headers, "{}", Number(T) + 601)).toMatchObject({ cause: "timestamp_too_old" });
  });
});

describe("Gitea", () => {
  it("signs the payload of a form, not the form", () => {
    const headers = [
      ["Content-Type", "application/x-www-form-urlencoded"],
      ["X-Gitea-Signature", createHmac("sha256", "k").update('{"a":"\u00e9"}').digest("hex")],
    ] as const;
    expect(check("gitea", "https://a", headers, "payload=%7B%22a%22%3A%22%C3%A9%22%7D")).toMatchObject({ valid: true });
  });

  it("sends empty signatures when no secret is set", () => {
    const headers = [
      ["X-Gitea-Event", "push"],
      ["X-Gitea-Signature", ""],
      ["X-Hub-Signature-256", "sha256="],
    ] as const;
    expect(check("gitea", "https://a", headers, "{}")).toMatchObject({ valid: false, cause: "missing_signature" });
  });
});

describe("JSON Web Tokens", () => {
  const url = "https://a.test/in/x";
  const claims = { iss: "Upstash", sub: url, nbf: Number(T), exp: Number(T) + 300, body: sha256("{}", "base64url") };
  const headers = (changes: object = {}) => [["Upstash-Signature", token({ ...claims, ...changes }, "k")]] as const;

  it.each<[name: string, cause: string | null, headers: RawHeaders, body: string, at: number]>([
    ["good", null, headers(), "{}", now],
    ["expired", "timestamp_too_old", headers(), "{}", Number(T) + 301],
    ["not yet good", "timestamp_too_new", headers(), "{}", Number(T) - 1],
    ["of another body", "body_changed", headers(), '{"a":1}', now],
    ["of another URL", "wrong_url", headers({ sub: "https://b.test/" }), "{}", now],
    ["of another issuer", "malformed_signature", headers({ iss: "Somebody" }), "{}", now],
    ["without algorithm", "malformed_signature", [["Upstash-Signature", "eyJhbGciOiJub25lIn0.e30."]], "{}", now],
  ])("%s", (_name, cause, fields, body, at) => {
    expect(check("qstash", url, fields, body, at)).toMatchObject({ valid: cause === null, cause });
  });
});

describe("a token", () => {
  it("beyond ASCII is compared as the bytes that were sent", () => {
    const request = {
      method: "POST",
      url: "https://a",
      headers: [["X-Gitlab-Token", "caf\u00c3\u00a9"]],
      body: Buffer.from("{}"),
    } as const;
    expect(verify({ request, provider: "gitlab", secrets: [{ value: "caf\u00e9" }], now })).toMatchObject({
      valid: true,
    });
    expect(verify({ request, provider: "gitlab", secrets: [{ value: "cafe" }], now })).toMatchObject({
      cause: "wrong_secret",
    });
  });
});

describe("PayPal", () => {
  it("says that the webhook's id is missing", () => {
    const headers = [
      ["PayPal-Transmission-Id", "t"],
      ["PayPal-Transmission-Time", "2026-02-02T02:40:00Z"],
      ["PayPal-Transmission-Sig", "AAAA"],
    ] as const;
    expect(check("paypal", "https://a", headers, "{}")).toMatchObject({ valid: false, cause: "wrong_secret" });
    expect(check("paypal", "https://a", headers, "{}").explanation).toContain("public key");
  });
});
