import { findProvider } from "@/lib/providers/all-providers";
import { applySigned } from "@/lib/providers/apply-signed";
import type { Provider } from "@/lib/providers/provider";
import type { ProviderRequest } from "@/lib/providers/request/provider-request";
import type { NamedSecret, Secret } from "@/lib/providers/schemes/secret";
import { type SignResult, sign } from "@/lib/providers/sign";
import { verify } from "@/lib/providers/verify";
import type { Signing } from "./resend-schema";

interface SignOrder {
  /** As it will be sent, with the target's URL. */
  readonly request: ProviderRequest;
  readonly provider: string;
  readonly secret: NamedSecret;
  readonly signing: Exclude<Signing, "exact">;
  /** Unix seconds. */
  readonly now: number;
}

/** Receivers without a published window are given an hour. */
const DEFAULT_TOLERANCE = 3600;
/** Seconds by which a stale signature is beyond the window, so that slow clocks do not save it. */
const MARGIN = 600;

/**
 * Signs a request as its sender would (fresh), for a time that every receiver finds too long ago (stale), or so that it
 * does not match although it looks right (wrong). Never throws; says why where it cannot.
 */
export function signResend(order: SignOrder): SignResult {
  const provider = findProvider(order.provider);
  if (provider === null) return { ok: false, reason: `The provider "${order.provider}" is not known.` };
  const { request, secret, now } = order;
  if (order.signing === "fresh") return sign({ request, provider: provider.id, secret: secret.value, now });
  return order.signing === "stale" ? signStale(order, provider) : signWrong(order, provider);
}

function signStale({ request, secret, now }: SignOrder, provider: Provider): SignResult {
  const windows = provider.schemes.flatMap(({ time }) => (time === null ? [] : [time.tolerance ?? DEFAULT_TOLERANCE]));
  if (windows.length === 0) {
    return { ok: false, reason: `No receiver can tell that it is old: ${provider.name} signs no time.` };
  }
  const at = Math.floor(now) - Math.max(...windows) - MARGIN;
  return sign({ request, provider: provider.id, secret: secret.value, now: at });
}

/**
 * The right secret over a body that is longer by a space; where the body is not signed, another secret. What is made is
 * verified: it must not match.
 */
function signWrong({ request, secret, now }: SignOrder, provider: Provider): SignResult {
  const otherBody = { ...request, body: Buffer.concat([request.body, Buffer.from(" ")]) };
  const tries = [
    sign({ request: otherBody, provider: provider.id, secret: secret.value, now }),
    sign({ request, provider: provider.id, secret: otherSecret(secret.value), now }),
  ];
  for (const signed of tries) {
    // A signature inside the other body is of no use in this one.
    if (!signed.ok || (signed === tries[0] && signed.body !== null)) continue;
    const sent = applySigned(request, signed);
    const report = verify({ request: sent, provider: provider.id, secrets: [secret], now, isSearched: false });
    if (report.valid === false && report.signatureMatches !== true) return signed;
  }
  const [refused] = tries.filter((signed) => !signed.ok);
  return { ok: false, reason: refused?.reason ?? `A wrong signature of ${provider.name} cannot be made.` };
}

/** A secret of the same form and length: a letter or digit in its middle is another one. */
function otherSecret(secret: Secret): Secret {
  if (typeof secret !== "string") {
    return Object.fromEntries(Object.entries(secret).map(([part, text]) => [part, otherText(text)]));
  }
  return otherText(secret);
}

function otherText(text: string): string {
  const middle = Math.floor(text.length / 2);
  const rest = text.slice(middle).replace(/[A-Za-z0-9]/, (sign) => (sign === "1" ? "2" : "1"));
  return text.slice(0, middle) + rest;
}
