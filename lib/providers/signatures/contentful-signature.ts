import { byCodeUnit } from "@/lib/providers/request/by-code-unit";
import { header } from "@/lib/providers/request/source";
import { writeTimestamp } from "@/lib/providers/request/timestamp";
import { inField, withTime } from "@/lib/providers/schemes/carrier";
import { toWire } from "@/lib/providers/schemes/content";
import { mac, toTrial } from "@/lib/providers/schemes/mac";
import type { Trial } from "@/lib/providers/schemes/scheme";

const NAMES = "x-contentful-signed-headers";
const TIME_FIELD = "x-contentful-timestamp";

/** HMAC over method, path, named fields and body, one a line. Source: @contentful/node-apps-toolkit. */
export const contentfulSignature = mac({
  algorithm: "sha256",
  encoding: "hex",
  carrier: withTime(inField("x-contentful-signature"), header(TIME_FIELD), TIME_FIELD),
  isUrlBound: true,
  content: {
    label: "method, path and query, the signed fields, {body}, one a line",
    read: (_received, trial) => signedText(trial),
  },
  time: { unit: "ms", tolerance: 30, future: false },
  sign: (order, make) => {
    const timestamp = writeTimestamp(order.now, "ms");
    const names = order.view.header(NAMES) ?? TIME_FIELD;
    const others = order.view.headers.filter(([name]) => name.toLowerCase() !== NAMES);
    const made = make({ ...toTrial(order, timestamp), view: order.view.with([...others, [NAMES, names]]) });
    if (made === null) return { ok: false, reason: "The request lacks one of the fields that it says are signed." };
    return {
      ok: true,
      set: [
        [NAMES, names],
        [TIME_FIELD, timestamp],
        ["x-contentful-signature", made],
      ],
    };
  },
});

function signedText({ view, url, body, timestamp }: Trial): Buffer | null {
  const names = (view.header(NAMES) ?? "")
    .toLowerCase()
    .split(",")
    .map((name) => name.trim());
  const fields: string[] = [];
  for (const name of names.filter((text) => text !== "").sort(byCodeUnit)) {
    const value = name === TIME_FIELD ? timestamp : view.header(name);
    if (value === null) return null;
    fields.push(`${name}:${value.trim()}`);
  }
  const target = url.replace(/^[A-Za-z][A-Za-z0-9+.-]*:\/\/[^/?#]*/, "").replace(/#.*$/s, "");
  const path = target.startsWith("/") ? target : `/${target}`;
  return Buffer.concat([toWire(`${view.request.method}\n${path}\n${fields.join(";")}\n`), body]);
}
