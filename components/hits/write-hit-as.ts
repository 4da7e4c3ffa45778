import { binPath } from "@/components/api/bin-path";
import { requestApi } from "@/components/api/request-api";
import { decodeBase64 } from "@/components/ui/decode-base64";
import type { HitDto } from "@/lib/hits/hit-schema";
import type { CodeFormatId } from "@/lib/http/code/code-formats";

export type CopyFormat = CodeFormatId | "http" | "har";

/**
 * A hit written in one of the forms it can be copied in. The writers are fetched when they are first needed; where the
 * body did not come with the hit, the server writes.
 */
export async function writeHitAs(hit: HitDto, format: CopyFormat): Promise<string> {
  if (hit.body.base64 === "" && hit.body.storedSize > 0) return readBytes(await fetchRaw(hit, format));
  const body = decodeBase64(hit.body.base64);
  if (format === "har") return (await import("@/lib/http/har/format-har")).formatHar([hit]);
  if (format === "http") return writeHttp(hit, body);
  const [{ CODE_FORMATS }, { toRequestToCopy }] = await Promise.all([
    import("@/lib/http/code/code-formats"),
    import("@/lib/http/code/to-request-to-copy"),
  ]);
  return CODE_FORMATS[format].format(toRequestToCopy(hit, body, window.location.origin));
}

async function fetchRaw({ binId, seq }: HitDto, format: CopyFormat): Promise<Uint8Array> {
  const response = await requestApi(binPath(binId, `/hits/${seq}/raw?format=${format}`));
  return new Uint8Array(await response.arrayBuffer());
}

async function writeHttp(hit: HitDto, body: Uint8Array): Promise<string> {
  const { formatHttp } = await import("@/lib/http/code/format-http");
  const target = hit.url.replace(/^[a-z]+:\/\/[^/?]*/i, "");
  const isWhole = hit.state === "captured" && !hit.bodyTruncated;
  return await readBytes(formatHttp({ ...hit, target, body, isWhole }));
}

/** A clipboard holds text: bytes that are none stand for themselves, one character each. */
async function readBytes(bytes: Uint8Array): Promise<string> {
  const [{ decodeText }, { bytesToBinaryText }] = await Promise.all([
    import("@/lib/http/decode-text"),
    import("@/lib/http/bytes-to-binary-text"),
  ]);
  return decodeText(bytes, null)?.text ?? bytesToBinaryText(bytes);
}
