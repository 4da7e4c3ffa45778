import { findProvider } from "@/lib/providers/all-providers";
import { describeSender, type Sender } from "@/lib/providers/recognise";
import type { ProviderRequest } from "@/lib/providers/request/provider-request";
import { RequestView } from "@/lib/providers/request/request-view";
import type { BinSecrets } from "./bin-secrets";
import { judgeSignature } from "./judge-signature";

const MOST_PROVIDERS = 10;

/**
 * The sender that a stored secret proves, for requests that do not look like their sender's: many use one scheme, and
 * the request does not say who. Null when no secret of the bin does. Never throws.
 */
export function findProvedSender(
  request: ProviderRequest,
  { secrets, receivedAt }: { secrets: BinSecrets; receivedAt: number },
): Sender | null {
  for (const [id, own] of [...secrets].slice(0, MOST_PROVIDERS)) {
    const provider = findProvider(id);
    if (provider === null) continue;
    if (judgeSignature({ request, provider: id, secrets: own, receivedAt }) !== "valid") continue;
    return describeSender(new RequestView(request), provider, "sure");
  }
  return null;
}
