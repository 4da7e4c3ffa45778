import { byCodeUnit } from "@/lib/providers/request/by-code-unit";
import { inField } from "@/lib/providers/schemes/carrier";
import { toWire } from "@/lib/providers/schemes/content";
import { mac } from "@/lib/providers/schemes/mac";
import { readForm } from "./read-form";

/** HMAC of the URL and the form's fields, sorted by name. Source: mailchimp.com/developer, transactional webhooks. */
export const mandrillSignature = mac({
  algorithm: "sha1",
  encoding: "base64",
  carrier: inField("X-Mandrill-Signature"),
  isUrlBound: true,
  content: {
    label: "{url} and the form's fields, sorted",
    read: (_received, { url, body }) => {
      const sorted = readForm(body)?.toSorted(([left], [right]) => byCodeUnit(left, right));
      if (sorted === undefined) return null;
      const text = sorted.map(([name, value]) => `${name}${value}`).join("");
      return Buffer.concat([toWire(url), Buffer.from(text, "utf8")]);
    },
  },
});
