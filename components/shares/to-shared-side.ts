import { type Side, toSide } from "@/components/diff/side";
import { formatBytes } from "@/components/ui/format-bytes";
import { readableFields } from "@/lib/redact/token/readable-tokens";
import type { SharedHitDto } from "@/lib/shares/share-schema";
import { withoutCoding } from "./without-coding";

/** A shared hit as a side of a comparison, with its redacted body, whose content coding is undone. */
export function toSharedSide(hit: SharedHitDto, body: Uint8Array): Side {
  const headers = readableFields(withoutCoding(hit.headers));
  return toSide({ ...hit, headers, bodySize: body.length }, body, describeLack(hit, body.length));
}

function describeLack({ bodySize, bodyTruncated, reason }: SharedHitDto, length: number): string | null {
  if (bodySize > 0 && length === 0) return reason ?? "The body is not in the share.";
  if (bodyTruncated) return `Only the first part of ${formatBytes(bodySize)} was stored, so only it is compared.`;
  return null;
}
