import { decodeBase64 } from "@/components/ui/decode-base64";
import type { HitDto } from "@/lib/hits/hit-schema";
import { splitTarget } from "@/lib/http/split-target";
import { type FoundSecrets, findSecrets } from "@/lib/redact/find-secrets";

/** Looking through a longer body would be felt. */
export const LONGEST_SEARCHED = 64 * 1024;

/** The secrets in a hit with these bytes as its body, its content coding undone; of a longer body none. */
export function findHitSecrets(
  { url, target, headers, trailers, contentType }: HitDto,
  body: Uint8Array,
): FoundSecrets {
  const isSearched = body.length <= LONGEST_SEARCHED;
  return findSecrets({
    url,
    target,
    query: splitTarget(target).query,
    headers,
    trailers,
    contentType,
    body: isSearched ? body : new Uint8Array(),
  });
}

/** The body as far as it came with the hit and is not coded; null where it did not. */
export function readBodyOfHit({ body }: HitDto): Uint8Array | null {
  const isCoded = body.encoding !== null && !/^\s*(identity)?\s*$/i.test(body.encoding);
  if (body.storedSize === 0) return new Uint8Array();
  return body.base64 === "" || isCoded || body.storedSize > LONGEST_SEARCHED ? null : decodeBase64(body.base64);
}
