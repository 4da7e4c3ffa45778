import { readAsUtf8 } from "@/lib/http/read-as-utf8";

/**
 * The password in the header of a request, null for none. A header is bytes: browsers and command lines send those of
 * UTF-8, and what is no UTF-8 is taken as it stands.
 */
export function readSharePassword(headers: Pick<Headers, "get">): string | null {
  const value = headers.get("x-share-password");
  return value === null ? null : (readAsUtf8(value) ?? value);
}
