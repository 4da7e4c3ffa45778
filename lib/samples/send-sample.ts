import { hash } from "node:crypto";
import { formatCaptureUrl } from "@/lib/bins/format-capture-url";
import { getOwnBin } from "@/lib/bins/get-own-bin";
import { AppError } from "@/lib/errors";
import type { Runtime } from "@/lib/runtime";
import { readBinSecrets } from "@/lib/secrets/read-bin-secrets";
import type { Actor } from "@/lib/workspaces/actor";
import { randomBase32 } from "@/lib/workspaces/random-base32";
import { requireRole } from "@/lib/workspaces/require-role";
import { buildSample } from "./build-sample";
import { isSampleProvider, SAMPLE_EVENTS, type SampleProvider } from "./sample-events";
import type { SendSampleInput, SentSample } from "./sample-schema";
import { signSample } from "./sign-sample";

type Capture = Runtime["capture"];
type WireRequest = Parameters<Capture["captureHit"]>[0];
type CaptureAnswer = Parameters<Parameters<Capture["captureHit"]>[1]>[0];

/**
 * Sends the bin a realistic event of a provider, signed by the secret that is given for it,
 * or else the newest that the bin has: captured like any
 * other, from this machine. INVALID_INPUT for a provider or event of which there is no sample, CONFLICT when the bin
 * refuses it, UNAVAILABLE when it could not be stored.
 */
export async function sendSample(
  runtime: Runtime,
  actor: Actor,
  { binId, ...input }: SendSampleInput & { binId: string },
): Promise<SentSample> {
  const bin = await getOwnBin(runtime.db, actor, binId);
  requireRole(actor, "editor");
  const { provider, eventType } = chooseEvent(input);
  const nowMs = Date.now();
  const { headers, body } = buildSample(provider, { eventType, nowMs, id: randomBase32(24) });
  const slug = bin.slugs[0]?.slug ?? "";
  const url = formatCaptureUrl({ publicUrl: runtime.publicUrl, captureHost: runtime.settings.CAPTURE_HOST, slug });
  const stored = async () => (await readBinSecrets(runtime, bin.id)).get(provider)?.[0]?.value;
  const secret = input.sign === false ? null : (input.secret ?? (await stored()));
  const signed = signSample(
    { method: "POST", url, headers, body: Buffer.from(body) },
    { provider, secret, now: nowMs / 1000 },
  );
  const request = toWireRequest({ ...signed.request, slug, nowMs });
  const answer = await new Promise<CaptureAnswer>((resolve) => runtime.capture.captureHit(request, resolve));
  if (answer.hit === null) throw refused(answer.status);
  return {
    seq: answer.hit.seq,
    provider,
    eventType,
    signed: signed.note === null,
    note: signed.note,
    answerStatus: answer.status,
  };
}

function chooseEvent({ provider, eventType }: SendSampleInput): { provider: SampleProvider; eventType: string } {
  if (!isSampleProvider(provider)) {
    throw new AppError("INVALID_INPUT", "There is no sample of this provider.", {
      details: [{ path: "provider", message: `must be one of ${Object.keys(SAMPLE_EVENTS).join(", ")}` }],
    });
  }
  const events: readonly string[] = SAMPLE_EVENTS[provider];
  const chosen = eventType ?? events[0];
  if (chosen !== undefined && events.includes(chosen)) return { provider, eventType: chosen };
  throw new AppError("INVALID_INPUT", "There is no sample of this event.", {
    details: [{ path: "eventType", message: `must be one of ${events.join(", ")}` }],
  });
}

function refused(status: number): AppError {
  return status === 503
    ? new AppError("UNAVAILABLE", "The sample could not be stored. Try again in a moment.")
    : new AppError(
        "CONFLICT",
        `The bin refuses what it is sent (${status}), so that the sample was not stored either.`,
      );
}

/** As if it had come through a door from this machine. */
function toWireRequest({
  url,
  method,
  headers,
  body,
  slug,
  nowMs,
}: {
  url: string;
  method: string;
  headers: WireRequest["headers"];
  body: Uint8Array;
  slug: string;
  nowMs: number;
}): WireRequest {
  const { protocol, host, pathname } = new URL(url);
  const targetPrefix = url.endsWith(pathname) ? pathname : "";
  return {
    slug,
    receivedAtMicros: nowMs * 1000,
    method,
    scheme: protocol === "https:" ? "https" : "http",
    authority: host,
    targetPrefix,
    target: "",
    httpVersion: "1.1",
    fidelity: "exact",
    remoteAddress: "127.0.0.1",
    remotePort: null,
    viaProxy: false,
    headers: [["Host", host], ...headers, ["Content-Length", String(body.length)]],
    trailers: [],
    body: { bytes: body, size: body.length, truncated: false, sha256: hash("sha256", body, "buffer") },
    durationMs: 0,
    state: "captured",
    reason: "a sample, sent from the dashboard or the API",
    isTooLarge: false,
    senderGoneAfterMs: null,
  };
}
