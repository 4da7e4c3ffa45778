import { compileJsonPath, readJsonPath } from "@/lib/providers/request/json-path";
import { json } from "@/lib/providers/request/source";
import type { Carrier } from "@/lib/providers/schemes/carrier";
import { mac } from "@/lib/providers/schemes/mac";
import { replaceJsonString } from "./replace-json-string";

const ITEM = "$.notificationItems[].NotificationRequestItem";
const SIGNATURE = `${ITEM}.additionalData.hmacSignature`;
const SIGNED = [
  "pspReference",
  "originalReference",
  "merchantAccountCode",
  "merchantReference",
  "amount.value",
  "amount.currency",
  "eventCode",
  "success",
];
const SOURCES = SIGNED.map((name) => json(`${ITEM}.${name}`));
const ITEM_PATH = compileJsonPath(ITEM);

const carrier: Carrier = {
  label: SIGNATURE,
  fields: [],
  read: (view) => {
    if (readJsonPath(view.json, ITEM_PATH) === undefined) return { state: "missing", what: "a notification item" };
    const signature = json(SIGNATURE).read(view);
    if (signature === null) return { state: "missing", what: `additionalData.hmacSignature in the body` };
    return { state: "present", signatures: [signature], raw: signature, timestamp: null };
  },
  write: () => [],
};

/** HMAC over eight values of the (first) notification item. Source: docs.adyen.com, verify HMAC signatures. */
export const adyenItemSignature = mac({
  algorithm: "sha256",
  encoding: "base64",
  carrier,
  key: "hex",
  content: {
    label: SIGNED.join(":"),
    read: (_received, { view }) => {
      if (readJsonPath(view.json, ITEM_PATH) === undefined) return null;
      return Buffer.from(SOURCES.map((source) => source.read(view) ?? "").join(":"), "utf8");
    },
  },
  sign: ({ view, secret, targetUrl }, make) => {
    const made = make({ view, secret, body: view.body, url: targetUrl, timestamp: null, keyForm: null, layout: null });
    const body = made === null ? null : replaceJsonString(view.body, SIGNATURE, made);
    if (body === null)
      return { ok: false, reason: "The body has no additionalData.hmacSignature to replace, or the key is not hex." };
    return { ok: true, set: [], body };
  },
});
