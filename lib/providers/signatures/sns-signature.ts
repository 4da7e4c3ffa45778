import type { RequestView } from "@/lib/providers/request/request-view";
import { json } from "@/lib/providers/request/source";
import type { Carrier } from "@/lib/providers/schemes/carrier";
import { publicKey } from "@/lib/providers/schemes/public-key";

const SIGNATURE = json("$.Signature");
const VERSION = json("$.SignatureVersion");
const TYPE = json("$.Type");
const NOTIFICATION = ["Message", "MessageId", "Subject", "Timestamp", "TopicArn", "Type"];
const CONFIRMATION = ["Message", "MessageId", "SubscribeURL", "Timestamp", "Token", "TopicArn", "Type"];
const SOURCES = new Map([...NOTIFICATION, ...CONFIRMATION].map((name) => [name, json(`$.${name}`)]));

const carrier: Carrier = {
  label: "$.Signature",
  fields: [],
  read: (view) => {
    const raw = SIGNATURE.read(view);
    if (raw === null) return { state: "missing", what: "Signature in the body" };
    return { state: "present", signatures: [raw], raw, timestamp: json("$.Timestamp").read(view) };
  },
  write: () => [],
};

/** RSA over names and values of the message, one a line. Source: sns-validator; amazon-sns-developer-guide. */
export const snsSignature = publicKey({
  algorithm: ({ view }) => (VERSION.read(view) === "2" ? "rsa-sha256" : "rsa-sha1"),
  encoding: "base64",
  carrier,
  content: { label: "names and values of the message, one a line", read: (_received, { view }) => signedText(view) },
  time: { unit: "iso", tolerance: null, future: false },
});

function signedText(view: RequestView): Buffer {
  const names = TYPE.read(view) === "Notification" ? NOTIFICATION : CONFIRMATION;
  const lines = names.map((name) => {
    const value = SOURCES.get(name)?.read(view) ?? null;
    return value === null ? "" : `${name}\n${value}\n`;
  });
  return Buffer.from(lines.join(""), "utf8");
}
