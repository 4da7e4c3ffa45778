import { describe, expect, it } from "vitest";
import { ALL_PROVIDERS } from "@/lib/providers/all-providers";
import { recognise } from "@/lib/providers/recognise";
import { verify } from "@/lib/providers/verify";
import { T } from "./made-request";
import { MADE_REQUESTS, requestOf } from "./made-requests";

const now = Number(T) + 1;

describe("requests made by the documented schemes", () => {
  it("are there for every sender that proves itself", () => {
    const made = new Set(MADE_REQUESTS.map(({ provider }) => provider));
    const proving = ALL_PROVIDERS.filter(({ schemes }) => schemes.length > 0).map(({ id }) => id);
    expect(proving.filter((id) => !made.has(id))).toEqual([]);
  });

  it.each(MADE_REQUESTS.map((made) => [made.provider, made] as const))(
    "%s: sender, event, id and attempt are found",
    (id, made) => {
      const found = recognise(requestOf(made));
      if (made.isUnnamed !== true) expect(found?.provider).toBe(id);
      if (made.isUnnamed !== true && made.event !== undefined) expect(found?.eventType ?? null).toBe(made.event);
      if (made.id !== undefined) expect(found?.deliveryId ?? null).toBe(made.id);
      if (made.attempt !== undefined) expect(found?.attempt).toBe(made.attempt);
    },
  );

  it.each(MADE_REQUESTS.map((made) => [made.provider, made] as const))("%s: the proof is right", (provider, made) => {
    const report = verify({
      request: requestOf(made),
      provider,
      secrets: [{ value: made.secret, label: "mine" }],
      now,
    });
    expect(report, report.explanation).toMatchObject({
      valid: true,
      cause: null,
      signatureMatches: true,
      secretLabel: "mine",
    });
  });

  it.each(MADE_REQUESTS.map((made) => [made.provider, made] as const))(
    "%s: another body is refused",
    (provider, made) => {
      if (made.isBodyUnsigned === true) return;
      const request = {
        ...requestOf(made),
        body: Buffer.from(/[a-z]/.test(made.body) ? made.body.replace(/[a-z]/, "Q") : `${made.body}!`),
      };
      const report = verify({ request, provider, secrets: [{ value: made.secret }], now });
      expect(report).toMatchObject({ valid: false, signatureMatches: false });
      expect(["wrong_secret", "body_changed"]).toContain(report.cause);
    },
  );
});
