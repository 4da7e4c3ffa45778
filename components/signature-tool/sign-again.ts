import { recogniseSender } from "@/components/api/recognise-sender";
import { signRequest } from "@/components/api/sign-request";
import type { RequestToCopy } from "@/lib/http/code/request-to-copy";
import type { RawHeaders } from "@/lib/http/raw-headers";
import type { SignedDto } from "@/lib/tools/tool-schema";
import { type ToolInput, toToolRequest } from "./check-signature";
import { parseCheckTime } from "./check-time";

export interface SignedAgain {
  readonly provider: string;
  readonly signed: SignedDto;
}

const PATIENCE_MS = 20_000;

/** Has a request signed as its provider would. Rejects with a sentence where it is not known whose it is. */
export async function signAgain({ request, url, provider: chosen, secret, time }: ToolInput): Promise<SignedAgain> {
  const call = toToolRequest(request, url);
  const provider = chosen ?? (await recogniseSender(call, AbortSignal.timeout(PATIENCE_MS))).provider;
  if (provider === null) throw new Error("The request does not show whose it is: choose the provider.");
  const now = time.kind === "other" ? parseCheckTime(time.text) : null;
  return { provider, signed: await signRequest({ ...call, secret, provider, ...(now === null ? {} : { now }) }) };
}

/** The fields of a request with the signature in the place of the old one. */
export function mergeHeaders(headers: RawHeaders, { headers: set, remove }: SignedDto): RawHeaders {
  const replaced = new Set([...set.map(([name]) => name), ...remove].map((name) => name.toLowerCase()));
  return [...headers.filter(([name]) => !replaced.has(name.toLowerCase())), ...set];
}

/** The whole request, signed, as code is written for it. `body` is the one that was signed. */
export function toSignedRequest(
  { request, url }: ToolInput,
  signed: SignedDto,
  body: Uint8Array,
): Omit<RequestToCopy, "fallbackOrigin"> {
  const { method, httpVersion, headers, trailers } = request;
  return {
    method,
    url,
    httpVersion,
    headers: mergeHeaders(headers, signed),
    trailers,
    body,
    bodySize: body.length,
    state: "captured",
    bodyFile: { name: "request.body", url: "" },
  };
}
