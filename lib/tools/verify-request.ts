import type { SignatureReport } from "@/lib/providers/signature-report";
import { verify } from "@/lib/providers/verify";
import { getProvider } from "@/lib/secrets/get-provider";
import { toProviderRequest } from "./to-provider-request";
import type { VerifyToolInput } from "./tool-schema";

/** Whether a request is genuine by a secret, and if not, why. Keeps nothing. INVALID_INPUT for an unknown provider. */
export function verifyRequest({
  secret,
  provider,
  now = Date.now() / 1000,
  ...request
}: VerifyToolInput): SignatureReport {
  const id = provider === undefined ? null : getProvider(provider).id;
  return verify({ request: toProviderRequest(request), provider: id, secrets: [{ value: secret }], now });
}
