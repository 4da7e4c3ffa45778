import { createHash } from "node:crypto";
import { buildSample } from "@/lib/samples/build-sample";
import type { SampleProvider } from "@/lib/samples/sample-events";
import { signSample } from "@/lib/samples/sign-sample";
import type { Sent } from "@/tests/e2e/send";

/** What the demo's senders sign with. */
export const DEMO_SECRETS = {
  stripe: "whsec_demo4kQpX2eZvKYlo2CaBcDeFgHi",
  github: "a secret that only the demo uses",
  shopify: "shpss_5d1c0e7a94b24b0f8f1e",
  slack: "8f742231b10e8888abcd99yyyzzz85a5",
  resend: "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
} as const satisfies Partial<Record<SampleProvider, string>>;

export type DemoProvider = keyof typeof DEMO_SECRETS;

/** An event of a known sender as it would have been sent at that time, signed. `n` makes it differ from the others. */
export function buildDemoWebhook(
  provider: DemoProvider,
  eventType: string,
  { at, n }: { at: number; n: number },
): Sent {
  const id = createHash("sha512")
    .update(`${n}`)
    .digest("base64")
    .toLowerCase()
    .replaceAll(/[^a-z2-7]/g, "")
    .slice(0, 24);
  const { headers, body } = buildSample(provider, { eventType, nowMs: at, id });
  const { request } = signSample(
    { method: "POST", url: "http://localhost:3000/in/demo", headers, body: Buffer.from(body) },
    { provider, secret: DEMO_SECRETS[provider], now: at / 1000 },
  );
  return { path: `/${provider}`, headers: request.headers.flat(), body: request.body };
}
