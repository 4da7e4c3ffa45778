import { createHash } from "node:crypto";
import { byCodeUnit } from "@/lib/providers/request/by-code-unit";
import type { FormFields } from "@/lib/providers/request/form-fields";
import { inField } from "@/lib/providers/schemes/carrier";
import { toWire } from "@/lib/providers/schemes/content";
import { mac, toTrial } from "@/lib/providers/schemes/mac";
import type { Trial } from "@/lib/providers/schemes/scheme";
import { readForm } from "./read-form";

/**
 * HMAC-SHA1 of the URL and the form's fields, sorted by name; of other bodies the URL holds the SHA-256 instead.
 * Source: twilio.com/docs/usage/webhooks/webhooks-security; twilio (npm).
 */
export const twilioSignature = mac({
  algorithm: "sha1",
  encoding: "base64",
  carrier: inField("X-Twilio-Signature"),
  isUrlBound: true,
  content: { label: "{url} and the form's fields, sorted", read: (_received, trial) => signedText(trial) },
  otherUrls: withOrWithoutPort,
  isBodyProved,
  sign: (order, make) => {
    const trial = toTrial(order, null);
    if (!isBodyProved(trial))
      return { ok: false, reason: "bodySHA256 in the target URL is not the SHA-256 of the body." };
    const made = make(trial);
    return made === null
      ? { ok: false, reason: "The secret cannot be read as a key." }
      : { ok: true, set: [["X-Twilio-Signature", made]] };
  },
});

function signedText({ view, url, body }: Trial): Buffer | null {
  if (!view.isForm || claimedHash(url) !== null) return toWire(url);
  const fields = readForm(body);
  return fields === null ? null : Buffer.concat([toWire(url), Buffer.from(sortFields(fields), "utf8")]);
}

function sortFields(fields: FormFields): string {
  const values = new Map<string, Set<string>>();
  for (const [name, value] of fields) values.set(name, (values.get(name) ?? new Set()).add(value));
  const names = [...values.keys()].sort(byCodeUnit);
  return names
    .flatMap((name) => [...(values.get(name) ?? [])].sort(byCodeUnit).map((value) => `${name}${value}`))
    .join("");
}

function isBodyProved({ url, body }: Trial): boolean {
  const claimed = claimedHash(url);
  return claimed === null || createHash("sha256").update(body).digest("hex") === claimed;
}

function claimedHash(url: string): string | null {
  return /[?&]bodySHA256=([0-9a-fA-F]{64})(?:&|#|$)/.exec(url)?.[1]?.toLowerCase() ?? null;
}

/** The library takes the URL with and without the standard port. */
function withOrWithoutPort(url: string): readonly string[] {
  const [, scheme = "", host = "", port, rest = ""] = /^(https?):\/\/([^/?#:]*)(:\d+)?(.*)$/s.exec(url) ?? [];
  if (scheme === "") return [];
  return [
    port === undefined ? `${scheme}://${host}:${scheme === "https" ? 443 : 80}${rest}` : `${scheme}://${host}${rest}`,
  ];
}
