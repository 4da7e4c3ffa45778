import { verifySignature } from "@/components/api/verify-signature";
import { toBase64 } from "@/lib/http/code/read-bytes";
import type { SignatureReport } from "@/lib/providers/signature-report";
import { type CheckTime, parseCheckTime } from "./check-time";
import type { SignedRequest } from "./read-requests";

/** All that checking and signing depend on. */
export interface ToolInput {
  readonly request: SignedRequest;
  /** The URL as the sender has it. */
  readonly url: string;
  /** A provider's id; null: whoever it looks to be from. */
  readonly provider: string | null;
  readonly secret: string | Readonly<Record<string, string>>;
  readonly time: CheckTime;
}

/** A request as the tools of the API take it. */
export function toToolRequest({ method, headers, body }: SignedRequest, url: string) {
  return { method, url, headers, bodyBase64: toBase64(body) };
}

/**
 * Has a signature checked. For "when it came" without a known time, the time that is signed counts: then it is checked
 * twice, as only the first report tells that time.
 */
export async function checkSignature({ request, url, provider, secret, time }: ToolInput): Promise<SignatureReport> {
  const check = (now: number | null) =>
    verifySignature({
      ...toToolRequest(request, url),
      secret,
      ...(provider === null ? {} : { provider }),
      ...(now === null ? {} : { now }),
    });
  if (time.kind === "now") return check(null);
  if (time.kind === "other") return check(parseCheckTime(time.text));
  if (request.cameAt !== null) return check(request.cameAt);
  const report = await check(null);
  return report.timestamp === null || report.timestamp < 0 ? report : check(report.timestamp);
}
