import { describe, expect, it } from "vitest";
import { recognise } from "@/lib/providers/recognise";
import { verify } from "@/lib/providers/verify";
import { buildSample } from "@/lib/samples/build-sample";
import { isSampleProvider, SAMPLE_EVENTS } from "@/lib/samples/sample-events";
import { signSample } from "@/lib/samples/sign-sample";

// The keys of these senders never leave them.
const UNSIGNABLE = ["discord", "sendgrid"];
const NOW = 1_770_000_000;

const ALL = Object.entries(SAMPLE_EVENTS).flatMap(([provider, events]) =>
  events.map((eventType) => ({ provider, eventType })),
);

function build(provider: string, eventType: string, secret: string | null) {
  if (!isSampleProvider(provider)) throw new Error(provider);
  const { headers, body } = buildSample(provider, { eventType, nowMs: NOW * 1000, id: "abcdefghijklmnopqrstuvwx" });
  const request = { method: "POST", url: "http://localhost:3000/in/slug", headers, body: Buffer.from(body) };
  return signSample(request, { provider, secret: secret === null ? undefined : { value: secret }, now: NOW });
}

describe("a sample", () => {
  it.each(ALL)("of $provider, $eventType, is recognised and verifies", ({ provider, eventType }) => {
    const secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
    const { request, note } = build(provider, eventType, secret);
    expect(recognise(request)).toMatchObject({ provider, eventType });
    if (UNSIGNABLE.includes(provider)) expect(note).toMatch(/not signed\. \S/);
    else {
      expect(note).toBeNull();
      expect(verify({ request, secrets: [{ value: secret }], now: NOW + 1 })).toMatchObject({ provider, valid: true });
    }
  });

  it.each(ALL)("of $provider, $eventType, without a secret says so", ({ provider, eventType }) => {
    expect(build(provider, eventType, null).note).toContain("no secret");
  });
});
