import { bytesToBinaryText } from "@/lib/http/bytes-to-binary-text";
import { decodeBase64 } from "@/lib/http/decode-base64";
import { findSpots } from "./find-spots";

const SCHEME = /^[A-Za-z][\w-]{0,40}[ \t]+(\S.*)$/s;
const PARAMETER = /[A-Za-z][\w-]{0,40}[ \t]?=[ \t]?"?([^\t\n\f\r ",;]{12,})/g;

/** Other secrets that a secret value is made of: credentials behind a scheme, the password in them, keys of known shapes. */
export function knownBy(value: string): string[] {
  const [, credentials] = SCHEME.exec(value) ?? [];
  const known = credentials === undefined ? [] : [credentials.trim()];
  const decoded = decodeBase64(credentials?.trim() ?? "");
  const text = decoded === null ? "" : bytesToBinaryText(decoded);
  const colon = text.indexOf(":");
  if (colon !== -1) known.push(text, text.slice(colon + 1));
  if (credentials !== undefined) for (const [, part = ""] of credentials.matchAll(PARAMETER)) known.push(part);
  for (const { start, end, secret, isWeak } of findSpots(value)) {
    if (isWeak !== true) known.push(secret ?? value.slice(start, end));
  }
  return known;
}
