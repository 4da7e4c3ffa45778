import { json } from "@/lib/providers/request/source";
import { inPairs } from "@/lib/providers/schemes/carrier";
import { mac } from "@/lib/providers/schemes/mac";

const DATA_ID = json("$.data.id");

/** HMAC over the object's id, the request's id and the time; parts that are absent are left out. */
export const mercadopagoSignature = mac({
  algorithm: "sha256",
  encoding: "hex",
  carrier: inPairs("x-signature", { separator: ",", timestamp: "ts", signature: "v1" }),
  content: {
    label: "id:{data.id};request-id:{x-request-id};ts:{t};",
    read: (_received, { view, timestamp }) => {
      const id = (view.query("data.id") ?? DATA_ID.read(view))?.toLowerCase() ?? null;
      const parts = [
        ["id", id],
        ["request-id", view.header("x-request-id")],
        ["ts", timestamp],
      ] as const;
      const text = parts.map(([name, value]) => (value === null ? "" : `${name}:${value};`)).join("");
      return Buffer.from(text, "utf8");
    },
  },
  // Seconds in some deliveries, milliseconds in others: the time is signed, but its age is not judged.
  time: { unit: "epoch", tolerance: null, future: false },
});
