import type { ChangeOp } from "@/lib/diff/diff-schema";
import { isSignatureName } from "@/lib/diff/headers/is-signature-name";

interface Rule {
  readonly names: RegExp;
  readonly reason: string;
  /** Also where the field is on one side only: whether it is there at all says nothing of the message. */
  readonly isOptional: boolean;
}

const RULES: readonly Rule[] = [
  {
    names:
      /^(?:date|age|x-request-start|x-runtime)$|(?:^|-)timestamp$|-triggered-at$|-transmission-time$|-sent-at$|-request-time$/,
    reason: "the time of sending",
    isOptional: false,
  },
  {
    names:
      /^(?:traceparent|tracestate|baggage|sentry-trace|uber-trace-id|b3|cf-ray|x-amzn-trace-id|x-cloud-trace-context|x-b3-.+|x-datadog-.+|elastic-apm-.+|x-envoy-.+|x-ot-.+)$|(?:^|-)trace-?id$|(?:^|-)span-?id$/,
    reason: "the id of a trace",
    isOptional: true,
  },
  {
    names: /(?:^|-)(?:request|correlation|transmission|transaction|invocation)-?id$|^x-request-uuid$|^x-amz-cf-id$/,
    reason: "the id of one request",
    isOptional: false,
  },
  {
    names:
      /(?:^|-)(?:delivery|event|message|notification|webhook|svix|msg)-(?:uu|gu)?id$|^x-github-delivery$|^x-gitea-delivery$|^x-gogs-delivery$|^x-forgejo-delivery$|^(?:x-)?idempotency-key$/,
    reason: "the id of one delivery",
    isOptional: false,
  },
  { names: /(?:^|-)nonce$/, reason: "a nonce: new for each request", isOptional: false },
  {
    names:
      /(?:^|-)(?:retry|attempt)(?:$|-(?:num|number|count|reason|attempt)$)|(?:^|-)(?:retries|retry-count|redelivery|attempt-count)$/,
    reason: "a counter of attempts",
    isOptional: true,
  },
  {
    names:
      /^(?:connection|keep-alive|via|forwarded|x-real-ip|true-client-ip|cdn-loop|x-forwarded(?:-.+)?|cf-(?:connecting-ip|visitor|ipcountry|warp-tag-id)|fly-.+|x-original-forwarded-for|x-vercel-(?:id|ip-.+|forwarded-for)|x-client-ip|x-cluster-client-ip)$/,
    reason: "of the connection and the proxies on its way, not of the message",
    isOptional: true,
  },
];

/** Why a change of that field, name in lower case, counts as noise; null where it does not. */
export function headerNoise(name: string, op: ChangeOp): string | null {
  const isOneSided = op === "added" || op === "removed";
  for (const { names, reason, isOptional } of RULES) {
    if ((isOptional || !isOneSided) && names.test(name)) return reason;
  }
  return !isOneSided && isSignatureName(name) ? "a signature: it follows from the body, the time or the key" : null;
}

/** The same of one part of a field. */
export function headerPartNoise(name: string, part: string, op: ChangeOp): string | null {
  if (name === "content-type" && part === "boundary" && op === "changed")
    return "a boundary is chosen anew for each body";
  // A scheme that comes or goes is a difference; that a signature has another value is none.
  const isOneSided = op === "added" || op === "removed";
  if (!isSignatureName(name)) return headerNoise(name, "changed");
  if (isOneSided) return null;
  return /^(?:t|ts|time|timestamp|created|expires|nonce)$/.test(part)
    ? "the time of signing"
    : headerNoise(name, "changed");
}
