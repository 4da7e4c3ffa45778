import { parseJson } from "@/lib/http/json/parse-json";
import { compileJsonPath, findJsonNode } from "@/lib/providers/request/json-path";
import { writeTimestamp } from "@/lib/providers/request/timestamp";
import { toTrial } from "@/lib/providers/schemes/mac";
import type { MacSheet } from "@/lib/providers/schemes/mac-sheet";

const PATH = compileJsonPath("$.webhookTimestamp");

/** The time stands in the signed body: it is set there first. Source: linear.app/developers/webhooks. */
export const linearSign: NonNullable<MacSheet["sign"]> = (order, make) => {
  const text = order.view.body.toString("utf8");
  const parsed = parseJson(text);
  const node = parsed.ok ? findJsonNode(parsed.root, PATH) : null;
  if (node === null)
    return { ok: false, reason: "The body has no webhookTimestamp, in which the time of signing stands." };
  const timestamp = writeTimestamp(order.now, "ms");
  const body = Buffer.from(`${text.slice(0, node.start)}${timestamp}${text.slice(node.end)}`, "utf8");
  const made = make({ ...toTrial(order, timestamp), body });
  if (made === null) return { ok: false, reason: "The secret cannot be read as a key." };
  return { ok: true, set: [["Linear-Signature", made]], body };
};
