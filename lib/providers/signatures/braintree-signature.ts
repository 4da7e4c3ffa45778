import type { RequestView } from "@/lib/providers/request/request-view";
import type { Source } from "@/lib/providers/request/source";
import type { Carrier } from "@/lib/providers/schemes/carrier";
import { mac } from "@/lib/providers/schemes/mac";
import { type Secret, secretPart } from "@/lib/providers/schemes/secret";

const carrier: Carrier = {
  label: "form field bt_signature: <public key>|…",
  fields: [],
  read: (view) => {
    const raw = view.formField("bt_signature");
    if (raw === null) return { state: "missing", what: "the form field bt_signature" };
    const signatures = raw.split("&").map((pair) => pair.slice(pair.indexOf("|") + 1));
    return { state: "present", signatures, raw: raw.replaceAll("|", " ").replaceAll("&", " "), timestamp: null };
  },
  write: () => [],
};

/** The kind inside the payload, which is XML in base64. */
export const braintreeKind: Source = {
  label: "kind in bt_payload",
  read: (view: RequestView) => {
    const xml = Buffer.from((view.formField("bt_payload") ?? "").slice(0, 16_384), "base64").toString("utf8");
    return /<kind>([^<]{1,100})<\/kind>/.exec(xml)?.[1] ?? null;
  },
};

/** HMAC-SHA1 of bt_payload as received; the key is the SHA-1 digest of the private key. Source: braintree (npm). */
export const braintreeSignature = mac({
  algorithm: "sha1",
  encoding: "hex",
  carrier,
  key: "sha1",
  secret: (secret: Secret) => secretPart(secret, "private_key"),
  content: {
    label: "bt_payload",
    read: (_received, { view }) => {
      const payload = view.formField("bt_payload");
      return payload === null ? null : Buffer.from(payload, "utf8");
    },
  },
  sign: ({ view, secret, targetUrl }, make) => {
    const made = make({ view, secret, body: view.body, url: targetUrl, timestamp: null, keyForm: null, layout: null });
    const old = view.formField("bt_signature")?.split("|")[0];
    const publicKey = typeof secret === "string" ? old : (secret.public_key ?? old);
    if (made === null || publicKey === undefined)
      return { ok: false, reason: "It takes a form with bt_payload, and the public and private key." };
    const fields = view.form.map(([name, value]) => [name, name === "bt_signature" ? `${publicKey}|${made}` : value]);
    if (!fields.some(([name]) => name === "bt_signature")) fields.push(["bt_signature", `${publicKey}|${made}`]);
    return {
      ok: true,
      set: [],
      body: Buffer.from(new URLSearchParams(fields.map(([name = "", value = ""]) => [name, value])).toString()),
    };
  },
});
