import { wholeValue } from "@/lib/redact/find/whole-value";
import type { Finding } from "@/lib/redact/finding";
import { cutView, type View } from "@/lib/redact/view/view";

const SIGNATURE = /signature|hmac|(?:^|-)sig(?:$|-)|^x-hub-/;
const ABOUT =
  /(?:timestamp|time|date|version|algorithm|algo|alg|input|method|type|nonce|key-?id|id|expires|url|headers)$/;
const DIGEST =
  /^(?:content-digest|repr-digest|digest|content-md5|x-amz-content-sha256|x-goog-hash|x-ms-content-sha256)$/;
const PIECE = /([A-Za-z][\w.-]{0,40}=(?!=*(?:[\t\n\f\r ,;]|$)))?(?:"([^"]*)"|([^\t\n\f\r ,;"]+))/g;
// What says how and when something was signed.
const LABELS = /^(?:t|ts|timestamp|time|created|expires|key_?id|alg|algorithm|headers|nonce|version|tag|n)=$/i;
const VERSION = /^v\d{1,3}[a-z]?$/i;

/** Whether a field of that name, in lower case, holds a signature. */
export function isSignatureField(name: string): boolean {
  return SIGNATURE.test(name) && !ABOUT.test(name);
}

/** Whether a field of that name, in lower case, holds a digest of the body. */
export function isDigestField(name: string): boolean {
  return DIGEST.test(name);
}

/** The signatures in such a field; labels, versions and times (`t=…,v1=`) stay. */
export function findInSignature(view: View, where: string, kind: "signature" | "digest"): Finding[] {
  return Array.from(view.text.matchAll(PIECE)).flatMap(({ 0: piece, 1: label, 2: quoted, 3: bare = "", index }) => {
    if (label === undefined ? VERSION.test(bare) : LABELS.test(label)) return [];
    const value = quoted ?? bare;
    const end = index + piece.length - (quoted === undefined ? 0 : 1);
    return wholeValue(cutView(view, end - value.length, end), where, kind);
  });
}
