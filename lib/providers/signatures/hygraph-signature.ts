import type { RequestView } from "@/lib/providers/request/request-view";
import { writeTimestamp } from "@/lib/providers/request/timestamp";
import { inPairs } from "@/lib/providers/schemes/carrier";
import { mac, toTrial } from "@/lib/providers/schemes/mac";

const pairs = inPairs("gcms-signature", { separator: ", ", timestamp: "t", signature: "sign" });

/** HMAC of a JSON that holds the body as text, the environment and the time. Source: @hygraph/utils. */
export const hygraphSignature = mac({
  algorithm: "sha256",
  encoding: "base64",
  carrier: pairs,
  content: {
    label: 'JSON of {"Body", "EnvironmentName", "TimeStamp"}',
    read: (_received, { view, body, timestamp }) => {
      const text = Buffer.from(body.buffer, body.byteOffset, body.byteLength).toString("utf8");
      const signed = { Body: text, EnvironmentName: environmentOf(view), TimeStamp: Number(timestamp) };
      return timestamp === null ? null : Buffer.from(JSON.stringify(signed), "utf8");
    },
  },
  time: { unit: "ms", tolerance: null, future: false },
  sign: (order, make) => {
    const timestamp = writeTimestamp(order.now, "ms");
    const made = make(toTrial(order, timestamp));
    if (made === null) return { ok: false, reason: "The secret cannot be read as a key." };
    return { ok: true, set: [["gcms-signature", `sign=${made}, env=${environmentOf(order.view)}, t=${timestamp}`]] };
  },
});

function environmentOf(view: RequestView): string {
  return /(?:^|,\s*)env=([^,]*)/.exec(view.header("gcms-signature") ?? "")?.[1]?.trim() ?? "master";
}
