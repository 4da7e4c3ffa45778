import type { RequestView } from "@/lib/providers/request/request-view";
import { writeTimestamp } from "@/lib/providers/request/timestamp";
import { malformed } from "./carrier";
import { otherSeparators } from "./content";
import { MacDigest } from "./mac-digest";
import { DIGEST_BYTES, type MacSheet } from "./mac-sheet";
import type { Received, Scheme, Signed, SignOrder, Trial } from "./scheme";
import { describeEncoding, type Encoding, encode, hasShape } from "./signature-encoding";

/** HMAC (RFC 2104), or a plain hash, over a text made of parts of the request. */
export function mac(sheet: MacSheet): Scheme {
  const { carrier, encoding, algorithm, time = null } = sheet;
  const digest = new MacDigest(sheet);
  const { layout } = digest;

  const make = (trial: Trial): string | null => {
    const received: Received = { state: "present", signatures: [], raw: "", timestamp: trial.timestamp };
    const made = digest.make(received, trial);
    return made === null ? null : encode(made, encoding);
  };
  const sign = (order: SignOrder): Signed => {
    if (sheet.sign !== undefined) return sheet.sign(order, make);
    const timestamp = writeTimestamp(order.now, time?.unit ?? "s");
    const made = make(toTrial(order, timestamp));
    if (made !== null) return { ok: true, set: carrier.write(made, timestamp) };
    return { ok: false, reason: `The request lacks a part of the signed text, or the secret is not ${digest.ownKey}.` };
  };

  return {
    label: describe(sheet),
    kind: "signature",
    fields: carrier.fields,
    keyForms: digest.keyForms,
    isUrlBound: sheet.isUrlBound ?? layout?.includes("{url}") ?? false,
    canSign: true,
    time,
    layouts: layout === null ? [] : otherSeparators(layout),
    read: (view: RequestView) => checkShape(carrier.read(view), encoding, DIGEST_BYTES[algorithm]),
    test: (received, trial) => digest.test(received, trial),
    content: digest.content,
    sign,
  };
}

/** The request of an order as it will be sent. */
export function toTrial({ view, secret, targetUrl }: SignOrder, timestamp: string | null): Trial {
  return { view, secret, body: view.body, url: targetUrl, timestamp, keyForm: null, layout: null };
}

function describe({ algorithm, encoding, carrier, content, isHash = false }: MacSheet): string {
  const name = algorithm.toUpperCase().replace("SHA", isHash ? "SHA-" : "HMAC-SHA");
  const text = typeof content === "string" ? content : content.label;
  return `${name} as ${describeEncoding(encoding)} of ${isHash ? "{secret}" : ""}${text} in ${carrier.label}`;
}

function checkShape(received: Received, encoding: Encoding, length: number): Received {
  if (received.state !== "present") return received;
  if (received.signatures.some((signature) => hasShape(signature, encoding, length))) return received;
  const isHex = encoding === "hex" || encoding === "HEX";
  const wanted = isHex ? `${2 * length} hex digits` : `${length} bytes in ${describeEncoding(encoding)}`;
  const why = `the signature should be ${wanted}${encoding === "hex" ? " in lower case" : ""}`;
  return malformed(received.raw, why, received.timestamp);
}
