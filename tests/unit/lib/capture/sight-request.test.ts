import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sightRequest } from "@/lib/capture/sighting/sight-request";
import type { RawHeaders } from "@/lib/http/raw-headers";
import { CATALOGUE } from "@/lib/providers/catalogue";
import type { BinSecrets } from "@/lib/secrets/bin-secrets";
import { buildWireRequest } from "@/tests/builders/build-wire-request";

const NO_SECRETS: BinSecrets = new Map();
/** A secret for every provider. */
const ALL_SECRETS: BinSecrets = new Map(CATALOGUE.map(({ id }) => [id, [{ value: "a-secret", provider: id }]]));
const GITHUB: RawHeaders = [
  ["X-GitHub-Event", "push"],
  ["X-GitHub-Delivery", "d-1"],
];

const sight = (headers: RawHeaders, text: string, secrets = NO_SECRETS) =>
  sightRequest(buildWireRequest("slug", { headers, text }), secrets);

describe("sightRequest", () => {
  it("reads sender, event and delivery, and leaves counting to others", () => {
    expect(sight(GITHUB, "{}")).toEqual({
      provider: "github",
      eventType: "push",
      deliveryId: "d-1",
      deliveryKey: expect.stringMatching(/^[\w-]{22}$/),
      attempt: null,
      signature: "unchecked",
      isCounted: false,
      isToBeChecked: false,
    });
  });

  it("gives two subscriptions of one delivery id two keys", () => {
    const keys = ["1", "2"].map((hook) => sight([...GITHUB, ["X-GitHub-Hook-ID", hook]], "{}").deliveryKey);
    expect(new Set(keys).size).toBe(2);
  });

  it("marks what a secret does not prove, unless only a part is there or it is long", () => {
    expect(sight(GITHUB, "{}", ALL_SECRETS)).toMatchObject({ signature: "invalid", isToBeChecked: false });
    expect(sight(GITHUB, "x".repeat(200_000), ALL_SECRETS)).toMatchObject({
      signature: "unchecked",
      isToBeChecked: true,
    });
    const cut = buildWireRequest("slug", { headers: GITHUB });
    const truncated = { ...cut, body: { ...cut.body, truncated: true } };
    const malformed = { ...cut, state: "malformed" } as const;
    for (const request of [truncated, malformed]) {
      expect(sightRequest(request, ALL_SECRETS)).toMatchObject({
        provider: "github",
        signature: "unchecked",
        isToBeChecked: false,
      });
    }
  });

  it("does not hold an unsigned handshake for a forged event", () => {
    const body = '{"challenge":"c","type":"url_verification"}';
    expect(sight([["Content-Type", "application/json"]], body, ALL_SECRETS)).toMatchObject({
      provider: "slack",
      signature: "unchecked",
    });
  });

  it("throws for nothing that can be sent, and reads only what can be stored", () => {
    const names = [
      "X-GitHub-Event",
      "X-GitHub-Delivery",
      "Stripe-Signature",
      "svix-id",
      "svix-signature",
      "X-Slack-Signature",
      "Authorization",
      "X-Hub-Signature-256",
      "Content-Type",
      "X-Shopify-Topic",
      "X-Twilio-Signature",
      "Paddle-Signature",
    ];
    const latin1 = fc.string({
      unit: fc.integer({ min: 0, max: 255 }).map((code) => String.fromCharCode(code)),
      maxLength: 300,
    });
    const header = fc.tuple(fc.constantFrom(...names), latin1);
    fc.assert(
      fc.property(
        fc.array(header, { maxLength: 8 }),
        fc.oneof(fc.string(), fc.json(), latin1),
        latin1,
        (headers, text, target) => {
          const found = sightRequest(buildWireRequest("slug", { headers, text, target }), ALL_SECRETS);
          for (const value of [found.eventType, found.deliveryId]) {
            expect(value ?? "").not.toMatch(/\p{Cs}|\p{Cc}/u);
            expect((value ?? "").length).toBeLessThanOrEqual(200);
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});
