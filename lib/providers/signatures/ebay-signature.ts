import type { RequestView } from "@/lib/providers/request/request-view";
import { type Carrier, inField, malformed } from "@/lib/providers/schemes/carrier";
import { publicKey } from "@/lib/providers/schemes/public-key";

const plain = inField("X-EBAY-SIGNATURE");

const carrier: Carrier = {
  ...plain,
  label: "X-EBAY-SIGNATURE: base64 of {kid, signature}",
  read: (view: RequestView) => {
    const received = plain.read(view);
    if (received.state !== "present") return received;
    const signature = readSignature(received.raw);
    if (signature === null)
      return malformed(received.raw, "X-EBAY-SIGNATURE should be base64 of JSON with a signature");
    return { ...received, signatures: [signature] };
  },
};

/** ECDSA over the body, in a JSON wrapper. Source: the verification code of eBay's event notification SDK. */
export const ebaySignature = publicKey({ algorithm: "ecdsa-sha1", encoding: "base64", carrier, content: "{body}" });

function readSignature(text: string): string | null {
  try {
    const value: unknown = JSON.parse(Buffer.from(text, "base64").toString("utf8"));
    if (typeof value !== "object" || value === null || !("signature" in value)) return null;
    return typeof value.signature === "string" ? value.signature : null;
  } catch {
    return null;
  }
}
