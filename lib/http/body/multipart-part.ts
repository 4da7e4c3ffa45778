import { findHeader, type RawHeaders } from "@/lib/http/raw-headers";
import { readAsUtf8 } from "@/lib/http/read-as-utf8";
import { parseDisposition } from "./parse-disposition";

/** What a part's headers say of it. */
export interface PartFacts {
  readonly name: string | null;
  /** As sent: it may hold a path, so never save under it unchecked. */
  readonly fileName: string | null;
  readonly contentType: string | null;
  /** Content-Transfer-Encoding where it changes the bytes ("base64", "quoted-printable"); never undone. */
  readonly transferEncoding: string | null;
}

export function describePart(headers: RawHeaders): PartFacts {
  const parameters = parseDisposition(findHeader(headers, "content-disposition") ?? "");
  const encoding = findHeader(headers, "content-transfer-encoding")?.trim().toLowerCase() ?? null;
  return {
    name: readName(parameters.get("name")),
    fileName: readExtended(parameters.get("filename*")) ?? readName(parameters.get("filename")),
    contentType: findHeader(headers, "content-type"),
    transferEncoding: encoding === null || /^(7bit|8bit|binary|)$/.test(encoding) ? null : encoding,
  };
}

/** Browsers escape these three and nothing else (WHATWG HTML, multipart/form-data encoding). */
function readName(raw: string | undefined): string | null {
  if (raw === undefined) return null;
  const text = raw.replace(/%(22|0D|0A)/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return readAsUtf8(text) ?? text;
}

/** `UTF-8'en'%e2%82%ac` (RFC 8187). RFC 7578 forbids it here; senders use it all the same. */
function readExtended(raw: string | undefined): string | null {
  const [, charset = "", escaped] = /^([^']*)'[^']*'(.*)$/s.exec(raw ?? "") ?? [];
  if (escaped === undefined) return null;
  const bytes = escaped.replace(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return /^utf-8$/i.test(charset) ? (readAsUtf8(bytes) ?? bytes) : bytes;
}
