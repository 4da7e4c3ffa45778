import { AppError } from "@/lib/errors";
import { sign } from "@/lib/providers/sign";
import { getProvider } from "@/lib/secrets/get-provider";
import { toProviderRequest } from "./to-provider-request";
import type { SignedDto, SignToolInput } from "./tool-schema";

/**
 * The fields that a provider would sign a request with. Keeps nothing. INVALID_INPUT for an unknown provider,
 * UNPROCESSABLE, with the reason, where it cannot be signed.
 */
export function signRequest({ secret, provider, now, targetUrl, ...request }: SignToolInput): SignedDto {
  const signed = sign({
    request: toProviderRequest(request),
    provider: getProvider(provider).id,
    secret,
    now: now ?? Date.now() / 1000,
    ...(targetUrl === undefined ? {} : { targetUrl }),
  });
  if (!signed.ok) throw new AppError("UNPROCESSABLE", signed.reason);
  return {
    headers: signed.set,
    remove: [...signed.remove],
    bodyBase64: signed.body === null ? null : Buffer.from(signed.body).toString("base64"),
  };
}
