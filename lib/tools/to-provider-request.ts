import type { ProviderRequest } from "@/lib/providers/request/provider-request";
import type { RecogniseInput } from "./tool-schema";

/** A request out of a call as `lib/providers` reads them. */
export function toProviderRequest({ method, url, headers, bodyBase64 }: RecogniseInput): ProviderRequest {
  return { method, url, headers, body: Buffer.from(bodyBase64, "base64") };
}
