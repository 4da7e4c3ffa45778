import type { AttemptDto } from "@/lib/resends/attempt-schema";
import type { ResendDto } from "@/lib/resends/resend-schema";

/** An attempt that was answered with an empty 200. */
export function buildAttempt(part: Partial<AttemptDto> = {}): AttemptDto {
  return {
    n: 1,
    startedAt: "2026-01-01T00:00:00.000Z",
    status: 200,
    headers: [],
    body: { base64: "", text: "", charset: "utf-8", encoding: null, storedSize: 0, truncated: false },
    error: null,
    timing: { dnsMs: null, connectMs: 1, tlsMs: null, firstByteMs: 2, totalMs: 3 },
    sent: { method: "POST", url: "http://a.test/", headers: [], bodySize: 0, changes: [] },
    redirects: [],
    verdict: "first",
    ...part,
  };
}

/** A resend by hand that was not attempted yet. */
export function buildResend(part: Partial<ResendDto> = {}): ResendDto {
  return {
    id: crypto.randomUUID(),
    binId: "00000000-0000-4000-8000-000000000001",
    hitSeq: 1,
    url: "http://a.test/",
    origin: "manual",
    createdAt: "2026-01-01T00:00:00.000Z",
    signing: "exact",
    signingNote: null,
    provider: null,
    planned: 1,
    repeats: null,
    nextAttemptAt: null,
    bodyEdited: false,
    attempts: [],
    ...part,
  };
}
