import { json } from "@/lib/providers/request/source";
import { writeTimestamp } from "@/lib/providers/request/timestamp";
import type { Carrier } from "@/lib/providers/schemes/carrier";
import { mac, toTrial } from "@/lib/providers/schemes/mac";
import { replaceJsonString } from "./replace-json-string";

const SIGNATURE = json("$.signature.signature");
const TIME = json("$.signature.timestamp");
const TOKEN = json("$.signature.token");

const carrier: Carrier = {
  label: "$.signature.signature",
  fields: [],
  read: (view) => {
    const raw = SIGNATURE.read(view) ?? view.formField("signature");
    if (raw === null) return { state: "missing", what: "signature.signature in the body" };
    const timestamp = TIME.read(view) ?? view.formField("timestamp");
    if (timestamp === null) return { state: "malformed", raw, why: "the body has no signature.timestamp", timestamp };
    return { state: "present", signatures: [raw], raw, timestamp };
  },
  write: () => [],
};

/** HMAC of time and token, both in the body. Source: documentation.mailgun.com, securing webhooks. */
export const mailgunSignature = mac({
  algorithm: "sha256",
  encoding: "hex",
  carrier,
  content: {
    label: "{$.signature.timestamp}{$.signature.token}",
    read: (_received, { view, timestamp }) => {
      const token = TOKEN.read(view) ?? view.formField("token");
      return token === null || timestamp === null ? null : Buffer.from(`${timestamp}${token}`, "utf8");
    },
  },
  time: { unit: "s", tolerance: null, future: false },
  sign: (order, make) => {
    const timestamp = writeTimestamp(order.now, "s");
    const made = make(toTrial(order, timestamp));
    const timed = made === null ? null : replaceJsonString(order.view.body, "$.signature.timestamp", timestamp);
    const body = timed === null || made === null ? null : replaceJsonString(timed, "$.signature.signature", made);
    return body === null
      ? { ok: false, reason: "The body has no signature object with timestamp, token and signature to replace." }
      : { ok: true, set: [], body };
  },
});
