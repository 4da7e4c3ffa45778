import { CODE_FORMATS } from "@/lib/http/code/code-formats";
import { toRequestToCopy } from "@/lib/http/code/to-request-to-copy";
import { formatHar } from "@/lib/http/har/format-har";
import { rawHeadersSchema } from "@/lib/http/raw-headers-schema";
import type { Runtime } from "@/lib/runtime";
import type { Actor } from "@/lib/workspaces/actor";
import { formatHitUrl } from "./format-hit-url";
import { formatRawHit } from "./format-raw-hit";
import { getOwnHit } from "./get-own-hit";
import { type HitRow, presentHit } from "./present-hit";
import { RAW_FORMATS, type RawFormat } from "./raw-formats";

export interface TypedHitFile {
  readonly bytes: Uint8Array;
  readonly fileName: string;
  readonly mediaType: string;
}

/** The request as a file: HTTP/1.1 wire text, a HAR log of one entry, or code that sends it again. */
export async function getHitRaw(
  runtime: Runtime,
  actor: Actor,
  { binId, seq, format }: { binId: string; seq: number; format: RawFormat },
): Promise<TypedHitFile> {
  const hit = await getOwnHit(runtime.db, actor, binId, seq);
  const { extension, mediaType } = RAW_FORMATS[format];
  return { bytes: formatHit(hit, format, runtime.publicUrl), fileName: `hit-${hit.seq}.${extension}`, mediaType };
}

function formatHit(hit: HitRow, format: RawFormat, publicUrl: string): Uint8Array {
  if (format === "http") return formatRawHit(hit);
  if (format === "har") return Buffer.from(formatHar([presentHit(hit)]));
  const parts = {
    ...hit,
    url: formatHitUrl(hit),
    bodySize: Number(hit.bodySize),
    headers: rawHeadersSchema.parse(hit.headers),
    trailers: rawHeadersSchema.parse(hit.trailers),
  };
  return Buffer.from(CODE_FORMATS[format].format(toRequestToCopy(parts, hit.body, publicUrl)));
}
