import type { SharedHitDto } from "@/lib/shares/share-schema";

/** Whether the body, redacted, is too long to come with the hit: it is fetched on its own. */
export function isLeftOut({ body }: Pick<SharedHitDto, "body">): boolean {
  return body.base64 === "" && body.storedSize > 0;
}
