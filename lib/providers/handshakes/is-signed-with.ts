import type { RequestView } from "@/lib/providers/request/request-view";
import type { Scheme } from "@/lib/providers/schemes/scheme";
import type { Secret } from "@/lib/providers/schemes/secret";

/** Whether the request carries the right signature of that scheme; its time is not judged. */
export function isSignedWith(scheme: Scheme, view: RequestView, secret: Secret): boolean {
  const received = scheme.read(view);
  const timestamp = received.state === "missing" ? null : received.timestamp;
  const { body, request } = view;
  const trial = { view, secret, body, url: request.url, timestamp, keyForm: null, layout: null };
  return scheme.test(received, trial).kind === "match";
}
