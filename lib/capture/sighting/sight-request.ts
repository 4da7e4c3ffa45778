import type { WireRequest } from "@/lib/capture/wire-request";
import { formatHitUrl } from "@/lib/hits/format-hit-url";
import { hashDeliveryKey } from "@/lib/hits/hash-delivery-key";
import { recogniseSender } from "@/lib/providers/recognise";
import type { ProviderRequest } from "@/lib/providers/request/provider-request";
import type { BinSecrets } from "@/lib/secrets/bin-secrets";
import { findProvedSender } from "@/lib/secrets/find-proved-sender";
import { judgeSignature } from "@/lib/secrets/judge-signature";
import { type HitSighting, NOTHING_SIGHTED } from "./hit-sighting";

/** Up to this, a signature takes a fraction of a millisecond to check; longer bodies are checked once they are stored. */
const MAX_CHECKED_BYTES = 128 * 1024;

/**
 * Who sent a request, which event and delivery it is, and whether a secret of the bin proves it. The attempt is the
 * sender's own count or null. Takes microseconds where there is no secret to check by. `isCheckedNow`: long bodies are
 * checked at once too. Never throws.
 */
export function sightRequest(
  request: WireRequest,
  secrets: BinSecrets,
  { isCheckedNow = false }: { readonly isCheckedNow?: boolean } = {},
): HitSighting {
  if (request.headers.length === 0) return NOTHING_SIGHTED;
  const read = toRead(request);
  const isWhole = request.state === "captured" && !request.body.truncated;
  const isShort = isCheckedNow || request.body.bytes.length <= MAX_CHECKED_BYTES;
  const receivedAt = request.receivedAtMicros / 1e6;
  const looks = recogniseSender(read);
  const isUnproved = secrets.size > 0 && (looks === null || !secrets.has(looks.provider));
  const found = (isUnproved && isWhole && isShort ? findProvedSender(read, { secrets, receivedAt }) : null) ?? looks;
  if (found === null) return NOTHING_SIGHTED;
  const { provider, eventType, deliveryId, deliveryKey, attempt } = found;
  const own = secrets.get(provider) ?? [];
  const isProvable = own.length > 0 && isWhole;
  return {
    provider,
    eventType,
    deliveryId,
    deliveryKey: deliveryKey === null ? null : hashDeliveryKey(deliveryKey),
    attempt,
    signature:
      isProvable && isShort ? judgeSignature({ request: read, provider, secrets: own, receivedAt }) : "unchecked",
    isCounted: false,
    isToBeChecked: isProvable && !isShort,
  };
}

/** A request as `lib/providers` reads them. */
export function toRead(request: WireRequest): ProviderRequest {
  return { method: request.method, url: formatHitUrl(request), headers: request.headers, body: request.body.bytes };
}
