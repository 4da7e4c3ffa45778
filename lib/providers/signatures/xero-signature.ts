import { inField } from "@/lib/providers/schemes/carrier";
import { mac } from "@/lib/providers/schemes/mac";

/** Source: developer.xero.com/documentation/guides/webhooks. */
export const xeroSignature = mac({
  algorithm: "sha256",
  encoding: "base64",
  carrier: inField("x-xero-signature"),
  content: "{body}",
});
