import { type Carrier, inField } from "./carrier";
import { equalInConstantTime } from "./equal-in-constant-time";
import type { Received, Scheme, Signed, SignOrder, Trial, TrialResult } from "./scheme";
import { secretPart, secretText } from "./secret";

/** A value agreed on beforehand, sent along as it is: it proves who sent the request, not that it is unchanged. */
export function token(carrier: Carrier, { parts = [] }: { parts?: readonly string[] } = {}): Scheme {
  const readSecret = (secret: Trial["secret"]) =>
    parts.length === 0 ? secretText(secret) : secretPart(secret, ...parts);
  const test = (received: Received, trial: Trial): TrialResult => {
    const wanted = readSecret(trial.secret);
    if (wanted === null) return { kind: "unusable-key", why: "the secret has no token in it" };
    if (received.state !== "present") return { kind: "differs" };
    // Fields have one code point per byte: beyond ASCII the secret stands there as the bytes of its UTF-8.
    const forms = [wanted, Buffer.from(wanted, "utf8").toString("latin1")];
    const equal = received.signatures.flatMap((value) => forms.map((form) => equalInConstantTime(value, form)));
    if (equal.includes(true)) return { kind: "match" };
    return { kind: "other-secret", why: "the token that was sent is another one" };
  };
  const sign = ({ secret }: SignOrder): Signed => {
    const value = readSecret(secret);
    return value === null
      ? { ok: false, reason: "The secret has no token in it." }
      : { ok: true, set: carrier.write(value, "") };
  };
  return {
    label: `the secret itself in ${carrier.label}`,
    kind: "token",
    fields: carrier.fields,
    keyForms: [],
    isUrlBound: false,
    canSign: true,
    time: null,
    layouts: [],
    read: carrier.read,
    test,
    content: () => null,
    sign,
  };
}

/** HTTP Basic authentication (RFC 7617); the secret is "user:password" or `{ user, password }`. */
export function basicAuth(): Scheme {
  const plain = inField("Authorization", { prefix: "Basic " });
  const read: Scheme["read"] = (view) => {
    const received = plain.read(view);
    if (received.state !== "present") return received;
    return { ...received, signatures: received.signatures.map((text) => Buffer.from(text, "base64").toString("utf8")) };
  };
  const write: Carrier["write"] = (pair) => [
    ["Authorization", `Basic ${Buffer.from(pair, "utf8").toString("base64")}`],
  ];
  return { ...token({ ...plain, read, write }), label: "Basic authentication: user and password" };
}
