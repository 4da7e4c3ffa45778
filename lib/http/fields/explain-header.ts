import { HEADER_CATALOGUE } from "./header-catalogue";
import type { HeaderGroup } from "./header-group";

export interface HeaderExplanation {
  readonly group: HeaderGroup;
  /** One sentence; null where only the group can be told. */
  readonly text: string | null;
}

const KNOWN: ReadonlyMap<string, HeaderExplanation> = new Map(
  HEADER_CATALOGUE.map(([name, group, text]) => [name, { group, text }]),
);

// Families of names, for what the catalogue does not list.
const FAMILIES: ReadonlyArray<readonly [pattern: RegExp, group: HeaderGroup]> = [
  [/signature|hmac|-sha256$/, "signature"],
  [/(?:token|secret|api-?key|password|passwd)$/, "auth"],
  [/^(?:content|accept)-/, "content"],
  [/^if-/, "conditional"],
  [/^sec-websocket-/, "connection"],
  [/^(?:sec-ch-|sec-fetch-|device-|viewport-)/, "client"],
  [
    /^(?:x-forwarded-|x-original-|x-envoy-|cf-|fastly-|fly-|x-vercel-|x-amz-cf-|x-azure-|x-appengine-|cloudfront-)/,
    "proxy",
  ],
  [/trace|span-?id|correlation|request-?id/, "tracing"],
  [
    /^(?:x-github-|x-gitlab-|x-gitea-|x-gogs-|x-shopify-|x-slack-|x-goog-|x-amz-sns-|x-zm-|x-wc-|ce-|paypal-|x-atlassian-)/,
    "provider",
  ],
  [/event|webhook|delivery|topic/, "provider"],
];

/** What a request's header field is about, whatever its case. Never fails: what nobody knows is "other". */
export function explainHeader(name: string): HeaderExplanation {
  const lower = name.toLowerCase();
  const known = KNOWN.get(lower);
  if (known !== undefined) return known;
  const family = FAMILIES.find(([pattern]) => pattern.test(lower));
  return { group: family?.[1] ?? "other", text: null };
}
