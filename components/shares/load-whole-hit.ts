import { fetchSharedBody } from "@/components/api/fetch-shared-body";
import type { ShareAccess } from "@/components/api/fetch-shared-hit";
import { toBase64 } from "@/lib/http/code/read-bytes";
import { decodeText } from "@/lib/http/decode-text";
import type { SharedHitDto } from "@/lib/shares/share-schema";
import { isLeftOut } from "./is-left-out";

/** The hit with its body in it, however long that is. */
export async function loadWholeHit(hit: SharedHitDto, access: ShareAccess | null): Promise<SharedHitDto> {
  if (access === null || !isLeftOut(hit)) return hit;
  const bytes = await fetchSharedBody(access, hit.seq);
  const decoded = decodeText(bytes, hit.contentType);
  const { text = null, charset = null } = decoded ?? {};
  return { ...hit, body: { ...hit.body, base64: toBase64(bytes), text, charset } };
}
