import { decodeBase64 } from "@/components/ui/decode-base64";
import type { HitDto } from "@/lib/hits/hit-schema";
import type { CodeFormatId } from "@/lib/http/code/code-formats";

export type CopyFormat = CodeFormatId | "http" | "har";

/** A hit written in one of the forms it can be copied in. The writers are fetched when they are first needed. */
export async function writeHitAs(hit: HitDto, format: CopyFormat): Promise<string> {
  const body = decodeBase64(hit.body.base64);
  if (format === "har") return (await import("@/lib/http/har/format-har")).formatHar([hit]);
  if (format === "http") return writeHttp(hit, body);
  const [{ CODE_FORMATS }, { toRequestToCopy }] = await Promise.all([
    import("@/lib/http/code/code-formats"),
    import("@/lib/http/code/to-request-to-copy"),
  ]);
  return CODE_FORMATS[format].format(toRequestToCopy(hit, body, window.location.origin));
}

async function writeHttp(hit: HitDto, body: Uint8Array): Promise<string> {
  const [{ formatHttp }, { decodeText }, { bytesToBinaryText }] = await Promise.all([
    import("@/lib/http/code/format-http"),
    import("@/lib/http/decode-text"),
    import("@/lib/http/bytes-to-binary-text"),
  ]);
  const target = hit.url.replace(/^[a-z]+:\/\/[^/?]*/i, "");
  const isWhole = hit.state === "captured" && !hit.bodyTruncated;
  const bytes = formatHttp({ ...hit, target, body, isWhole });
  // A clipboard holds text: bytes that are none stand for themselves, one character each.
  return decodeText(bytes, null)?.text ?? bytesToBinaryText(bytes);
}
