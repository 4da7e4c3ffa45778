import { header } from "@/lib/providers/request/source";
import { inField, withTime } from "@/lib/providers/schemes/carrier";
import { publicKey } from "@/lib/providers/schemes/public-key";
import { crc32 } from "./crc32";

const TIME_FIELD = "PayPal-Transmission-Time";

/** RSA over transmission id, time, the webhook's id and the CRC of the body. Source: developer.paypal.com, webhooks. */
export const paypalSignature = publicKey({
  algorithm: "rsa-sha256",
  encoding: "base64",
  carrier: withTime(inField("PayPal-Transmission-Sig"), header(TIME_FIELD), TIME_FIELD),
  content: {
    label: "{PayPal-Transmission-Id}|{t}|{the webhook's id}|{CRC-32 of body}",
    read: (_received, { view, body, secret, timestamp }) => {
      const id = view.header("paypal-transmission-id");
      const webhook = typeof secret === "string" ? undefined : secret.webhook_id;
      if (id === null || timestamp === null || webhook === undefined) return null;
      return Buffer.from(`${id}|${timestamp}|${webhook}|${crc32(body)}`, "utf8");
    },
  },
  time: { unit: "iso", tolerance: null, future: false },
});
