import { ApiError } from "@/components/api/api-error";
import { fetchBody } from "@/components/api/fetch-body";
import { decodeBase64 } from "@/components/ui/decode-base64";
import { formatBytes } from "@/components/ui/format-bytes";
import type { HitDto } from "@/lib/hits/hit-schema";
import { type Side, toSide } from "./side";

/** The hit with its body: with its content coding undone where the server can, as sent where it cannot. */
export async function loadSide(hit: HitDto, signal: AbortSignal): Promise<Side> {
  const cut = describeCut(hit);
  if (isCoded(hit)) {
    try {
      return toSide(hit, await fetchBody(hit.binId, hit.seq, "decoded", signal), cut);
    } catch (error) {
      if (!(error instanceof ApiError) || error.status < 400 || error.status === 404 || error.status >= 500)
        throw error;
      return toSide(hit, await loadSent(hit, signal), `${error.message} Compared as it was sent, coded.`);
    }
  }
  return toSide(hit, await loadSent(hit, signal), cut);
}

function isCoded({ body }: HitDto): boolean {
  return body.encoding !== null && !/^\s*(identity)?\s*$/i.test(body.encoding) && body.storedSize > 0;
}

async function loadSent({ binId, seq, body }: HitDto, signal: AbortSignal): Promise<Uint8Array> {
  return body.base64 !== "" || body.storedSize === 0
    ? decodeBase64(body.base64)
    : fetchBody(binId, seq, "sent", signal);
}

function describeCut({ bodyTruncated, bodySize, body }: HitDto): string | null {
  if (!bodyTruncated) return null;
  return `Only the first ${formatBytes(body.storedSize)} of ${formatBytes(bodySize)} are stored, so only they are compared.`;
}
