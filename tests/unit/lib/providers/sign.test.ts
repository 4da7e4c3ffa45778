import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ALL_PROVIDERS } from "@/lib/providers/all-providers";
import type { ProviderRequest } from "@/lib/providers/request/provider-request";
import { RequestView } from "@/lib/providers/request/request-view";
import type { Scheme } from "@/lib/providers/schemes/scheme";
import type { Secret } from "@/lib/providers/schemes/secret";
import { sign } from "@/lib/providers/sign";
import { verify } from "@/lib/providers/verify";
import type { Made } from "./made-request";
import { MADE_REQUESTS, requestOf } from "./made-requests";

const SIGNABLE = MADE_REQUESTS.filter((made) => schemeOf(made)?.canSign === true);
const CASES = SIGNABLE.map((made, at) => [`${made.provider} ${at}`, made] as const);

/** The scheme that the example carries. */
function schemeOf(made: Made): Scheme | undefined {
  const view = new RequestView(requestOf(made));
  return ALL_PROVIDERS.find(({ id }) => id === made.provider)?.schemes.find(
    ({ read }) => read(view).state !== "missing",
  );
}

/** A secret of the same form as the example's. */
function anySecret({ secret, provider }: Made): fc.Arbitrary<Secret> {
  const bytes = fc.uint8Array({ minLength: 24, maxLength: 64 }).map((array) => Buffer.from(array));
  if (typeof secret !== "string") return fc.constant(secret);
  if (provider === "woocommerce") return fc.constant(secret);
  if (secret.startsWith("whsec_")) return bytes.map((buffer) => `whsec_${buffer.toString("base64")}`);
  if (secret.startsWith("v1,whsec_")) return bytes.map((buffer) => `v1,whsec_${buffer.toString("base64")}`);
  if (/^[0-9a-fA-F]{32}$/.test(secret)) return bytes.map((buffer) => buffer.toString("hex"));
  if (/^[A-Za-z0-9+/]{24,}=*$/.test(secret)) return bytes.map((buffer) => buffer.toString("base64"));
  if (provider === "chargebee") return fc.constant(secret);
  return bytes.map((buffer) => buffer.toString("base64url"));
}

/** The example's body with something more in it. */
function anyBody({ body }: Made): fc.Arbitrary<string> {
  if (body.startsWith("{"))
    return fc.json().map((extra) => `${body.slice(0, -1)}${body === "{}" ? "" : ","}"extra":${extra}}`);
  if (body.includes("="))
    return fc.string().map((extra) => `${body}&extra=${encodeURIComponent(extra.replace(/\p{Cs}/gu, "?"))}`);
  return fc.constant(body);
}

interface Signed {
  readonly request: ProviderRequest;
  readonly secret: Secret;
  readonly now: number;
}

function anySigned(made: Made): fc.Arbitrary<Signed> {
  const path = fc.string({ unit: fc.constantFrom(..."abcxyz019-_"), minLength: 1 });
  const targets = fc.tuple(fc.domain(), path).map(([host, name]) => `https://${host}/in/${name}?a=1`);
  return fc
    .record({
      secret: anySecret(made),
      body: anyBody(made),
      url: targets,
      now: fc.integer({ min: 1_600_000_000, max: 1_900_000_000 }),
    })
    .map(({ secret, body, url, now }) => {
      const old: ProviderRequest = { ...requestOf(made), body: Buffer.from(body) };
      const result = sign({ request: old, provider: made.provider, secret, now, targetUrl: url });
      if (!result.ok) throw new Error(`${made.provider}: ${result.reason}`);
      const replaced = new Set(
        [...result.set.map(([name]) => name), ...result.remove].map((name) => name.toLowerCase()),
      );
      const kept = old.headers.filter(([name]) => !replaced.has(name.toLowerCase()));
      return {
        request: { ...old, url, headers: [...kept, ...result.set], body: result.body ?? old.body },
        secret,
        now,
      };
    });
}

function check({ request, secret, now }: Signed, made: Made) {
  return verify({ request, provider: made.provider, secrets: [{ value: secret }], now });
}

describe("a request that is signed anew", () => {
  it.each(CASES)("%s is genuine", (_name, made) => {
    fc.assert(
      fc.property(anySigned(made), (signed) => {
        const report = check(signed, made);
        expect(report, report.explanation).toMatchObject({ valid: true, cause: null });
      }),
      { numRuns: 20 },
    );
  });

  it.each(CASES)("%s is refused when one byte of the body changes", (_name, made) => {
    if (made.isBodyUnsigned === true) return;
    fc.assert(
      fc.property(anySigned(made), fc.nat(), (signed, at) => {
        const body = Buffer.from(signed.request.body);
        const place = at % body.length;
        body[place] = (body[place] ?? 0) ^ 1;
        const report = check({ ...signed, request: { ...signed.request, body } }, made);
        expect(report.valid, report.explanation).toBe(false);
        expect(["wrong_secret", "body_changed", "malformed_signature", "missing_signature"]).toContain(report.cause);
      }),
      { numRuns: 10 },
    );
  });

  it.each(CASES)("%s is refused with another secret, and the cause is the secret", (_name, made) => {
    if (typeof made.secret !== "string") return;
    fc.assert(
      fc.property(anySigned(made), (signed) => {
        const secret = String(signed.secret).replace(
          /([A-Za-z0-9])([^A-Za-z0-9]*)$/,
          (_all, last, rest) => `${last === "5" ? "6" : "5"}${rest}`,
        );
        const other = secret.replace(/[A-Za-z0-9](?=[^_]*$)/, (first) => (first === "1" ? "2" : "1"));
        // In a secret that ends in a single character the two changes may undo each other.
        fc.pre(other !== signed.secret);
        const report = check({ ...signed, secret: other }, made);
        expect(report).toMatchObject({ valid: false, cause: "wrong_secret", signatureMatches: false });
        const known = verify({
          request: signed.request,
          provider: made.provider,
          secrets: [{ value: other }],
          otherSecrets: [{ value: signed.secret, provider: "elsewhere" }],
          now: signed.now,
        });
        expect(known).toMatchObject({ valid: false, cause: "wrong_secret" });
        expect(known.explanation).toContain("elsewhere");
      }),
      { numRuns: 5 },
    );
  });

  it.each(CASES)("%s tells another URL where the URL is signed", (_name, made) => {
    if (schemeOf(made)?.isUrlBound !== true) return;
    fc.assert(
      fc.property(anySigned(made), (signed) => {
        const url = signed.request.url.replace("?", "/?");
        const report = check({ ...signed, request: { ...signed.request, url } }, made);
        expect(report.cause, report.explanation).toBe("wrong_url");
        expect(report.difference).toMatchObject({ part: "url" });
      }),
      { numRuns: 5 },
    );
  });

  it.each(CASES)("%s is refused when one digit of the time changes", (_name, made) => {
    fc.assert(
      fc.property(anySigned(made), fc.integer({ min: 1, max: 9 }), (signed, step) => {
        const received = schemeOf(made)?.read(new RequestView(signed.request));
        const time = received?.state === "present" ? received.timestamp : null;
        if (time === null || !signed.request.headers.some(([, value]) => value.includes(time))) return;
        const other = time.replace(/\d(?=\D*$)/, (digit) => String((Number(digit) + step) % 10));
        const headers = signed.request.headers.map(([name, value]) => [name, value.replace(time, other)] as const);
        const report = check({ ...signed, request: { ...signed.request, headers } }, made);
        expect(report).toMatchObject({ valid: false, signatureMatches: false, cause: "wrong_secret" });
        expect(report.explanation).toContain("nothing can tell these apart");
      }),
      { numRuns: 5 },
    );
  });

  it.each(CASES)("%s is stale after the limit, and never before", (_name, made) => {
    const scheme = schemeOf(made);
    const tolerance = scheme?.time?.tolerance ?? null;
    if (tolerance === null) return;
    fc.assert(
      fc.property(anySigned(made), fc.integer({ min: 1, max: 1_000_000 }), (signed, late) => {
        expect(check({ ...signed, now: signed.now + tolerance }, made).valid).toBe(true);
        const stale = check({ ...signed, now: signed.now + tolerance + late }, made);
        expect(stale).toMatchObject({ valid: false, cause: "timestamp_too_old", signatureMatches: true });
        expect(stale).toMatchObject({ ageSeconds: tolerance + late, toleranceSeconds: tolerance });
        const early = check({ ...signed, now: signed.now - tolerance - late }, made);
        expect(early.cause).toBe(scheme?.time?.future === false ? null : "timestamp_too_new");
      }),
      { numRuns: 5 },
    );
  });

  it("keeps the id, and drops what it cannot make", () => {
    const request = requestOf({
      provider: "svix",
      secret: "",
      headers: [
        ["SVIX-ID", "msg_1"],
        ["svix-timestamp", "1"],
        ["Svix-Signature", "v1,AAAA v1a,BBBB"],
      ],
      body: "{}",
    });
    const result = sign({ request, provider: "svix", secret: "whsec_c2VjcmV0", now: 5 });
    expect(result).toMatchObject({ ok: true, remove: [], body: null });
    expect(result.ok ? result.set.slice(0, 2) : null).toEqual([
      ["SVIX-ID", "msg_1"],
      ["svix-timestamp", "5"],
    ]);
  });

  it.each(["discord", "sendgrid", "paypal", "aws-sns", "plaid", "telnyx", "wise", "ebay", "google-pubsub"])(
    "of %s takes the sender's private key",
    (provider) => {
      const made = MADE_REQUESTS.find((one) => one.provider === provider);
      const result = sign({ request: requestOf(made!), provider, secret: "x", now: 1 });
      expect(result).toMatchObject({ ok: false });
      expect(result.ok ? "" : result.reason).toContain("private key");
    },
  );
});
